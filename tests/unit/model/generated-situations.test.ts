import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edit, makeSite, printed, write } from '../../fixtures/site.ts';

const about = 'src/content/pages/about/en.md';
const contacts = 'src/content/testland/contacts.yaml';

/** The lines of an answer without what to do. */
function wrongs(root: string): string[] {
  return printed(root)
    .split('\n')
    .map((line) => line.split(' - ').slice(0, -1).join(' - '));
}

describe('files that should not be read at all', () => {
  test('a file of five megabytes is refused by its size', () => {
    const root = makeSite();
    write(root, about, `---\ntitle: About\nsummary: A page.\n---\n\n`.padEnd(5_000_000, 'Words and words. '));
    expect(wrongs(root)).toEqual([`${about}:1 - file - has 5000000 bytes, more than 262144`]);
  });

  test('a file as large as allowed is read', () => {
    const root = makeSite();
    const text = '---\ntitle: About\nsummary: A page.\n---\n\n';
    write(root, about, `${text}${'Words. '.repeat(37_000)}`);
    expect(printed(root)).toBe('');
  });

  test.each([
    ['Latin-1', Buffer.from('---\ntitle: Caf\xe9\nsummary: A page.\n---\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufeff---\ntitle: About\nsummary: A page.\n---\n', 'utf16le')],
    [
      'half a character',
      Buffer.concat([readFileSync(`${import.meta.dirname}/../../fixtures/base/${about}`), Buffer.of(0xd8)]),
    ],
    ['a surrogate', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xed, 0xa0, 0x80])],
  ])('a file in %s is refused', (_encoding, bytes) => {
    const root = makeSite();
    write(root, about, bytes);
    expect(wrongs(root)).toEqual([`${about}:1 - file - is saved in an encoding that the site does not read`]);
  });

  test('a byte order mark at the beginning and the line ends of Windows and old Macs do no harm', () => {
    const root = makeSite();
    const text = readFileSync(`${root}/${about}`, 'utf8');
    write(root, about, `\ufeff${text.replaceAll('\n', '\r\n')}`);
    const privacy = 'src/content/pages/privacy/en.md';
    write(root, privacy, readFileSync(`${root}/${privacy}`, 'utf8').replaceAll('\n', '\r'));
    expect(printed(root)).toBe('');
  });
});

describe('links to somewhere else', () => {
  test.each([
    ['a text', about, '/etc/hostname'],
    ['a list', contacts, '/etc/hostname'],
    ['a device that never ends', contacts, '/dev/zero'],
    ['a file that is not there', contacts, '/nowhere'],
  ])('%s is refused', (_what, path, target) => {
    const root = makeSite();
    rmSync(`${root}/${path}`);
    symlinkSync(target, `${root}/${path}`);
    expect(wrongs(root)).toContain(`${path}:1 - file - is a link to somewhere else`);
  });

  test.each(['campaigns', 'src/content', 'src/content/pages', 'src/content/testland', 'src/content/testland/guides'])(
    'the folder %s is refused',
    (folder) => {
      const root = makeSite();
      const elsewhere = makeSite();
      rmSync(`${root}/${folder}`, { recursive: true });
      symlinkSync(`${elsewhere}/${folder}`, `${root}/${folder}`);
      expect(wrongs(root).filter((line) => line.endsWith('is a link to somewhere else'))).toHaveLength(1);
      expect(printed(root)).toContain(`${folder}:1 - `);
    },
  );

  test('a text of the interface is refused', () => {
    const root = makeSite();
    rmSync(`${root}/i18n/ar.json`);
    symlinkSync('/dev/zero', `${root}/i18n/ar.json`);
    expect(wrongs(root)).toEqual(['i18n/ar.json:1 - file - is not a file']);
  });
});

describe('a folder where a file should be, and the other way round', () => {
  test.each([contacts, 'src/content/testland/contacts/ar.yaml', about, 'src/content/origins/np.yaml'])(
    '%s as a folder',
    (path) => {
      const root = makeSite();
      rmSync(`${root}/${path}`);
      mkdirSync(`${root}/${path}`);
      expect(wrongs(root)).toContain(`${path}:1 - file - is not expected here`);
    },
  );

  test.each(['campaigns', 'src/content/pages', 'src/content/testland/guides', 'src/content/testland/contacts'])(
    '%s as a file',
    (path) => {
      const root = makeSite();
      rmSync(`${root}/${path}`, { recursive: true });
      write(root, path, '');
      expect(wrongs(root)).toContain(`${path}:1 - folder - is not a folder`);
    },
  );
});

test('what the desktop of a computer leaves in a folder is no mistake', () => {
  const root = makeSite();
  for (const folder of ['campaigns', 'src/content', 'src/content/pages/about', 'src/content/testland/contacts'])
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini']) write(root, `${folder}/${name}`, 'x');
  expect(printed(root)).toBe('');
  write(root, 'src/content/pages/about/.hidden', 'x');
  expect(wrongs(root)).toEqual(['src/content/pages/about/.hidden:1 - file - is not expected here']);
});

describe('files made to exhaust the reader', () => {
  test.each([
    ['brackets', '['.repeat(200_000)],
    ['fields', '{a: '.repeat(50_000)],
    ['lists', '- '.repeat(100_000)],
    ['fields below fields', Array.from({ length: 200 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('%s inside each other are refused before they are parsed', (_what, text) => {
    const root = makeSite();
    write(root, contacts, text);
    expect(wrongs(root)).toEqual([expect.stringMatching(/contacts\.yaml:\d+ - line - is nested too deeply$/)]);
  });

  test('a thousand slips in one file are one problem', () => {
    const root = makeSite();
    write(root, contacts, '[]'.repeat(1000));
    expect(wrongs(root)).toEqual([`${contacts}:1 - line - cannot be understood`]);
  });

  test('quotes inside quotes, and brackets without end', () => {
    const root = makeSite();
    write(root, about, `---\ntitle: About\nsummary: A page.\n---\n\n${'> '.repeat(50_000)}a\n`);
    write(
      root,
      'src/content/pages/privacy/en.md',
      `---\ntitle: Privacy\nsummary: A page.\n---\n\n${'['.repeat(50_000)}\n`,
    );
    expect(wrongs(root)).toEqual([`${about}:6 - text - has lists or quotes inside each other, too deep`]);
  });
});

describe('messages that are no JSON', () => {
  test('a key twice', () => {
    const root = makeSite();
    edit(root, 'i18n/ar.json', '"exit.label": "خروج",', '"exit.label": "خروج",\n  "exit.label": "اخرج",');
    expect(wrongs(root)).toEqual(['i18n/ar.json:4 - line - has a field twice']);
  });

  test('a comma or a quote too few', () => {
    const root = makeSite();
    edit(root, 'i18n/ar.json', '"خروج",', '"خروج"');
    expect(wrongs(root)).toHaveLength(1);
    expect(wrongs(root)[0]).toMatch(/^i18n\/ar\.json:[34] - line - /);
  });
});
