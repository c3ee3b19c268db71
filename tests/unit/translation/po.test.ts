import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../../src/locale/load-site.ts';
import { exportPo } from '../../../src/translation/export-po.ts';
import { importPo } from '../../../src/translation/import-po.ts';
import { type PoFile, type PoMessage, readPo, writePo } from '../../../src/translation/po-file.ts';
import { edit, makeSite, printed, project, write } from '../../fixtures/site.ts';

const guide = 'testland/guides/passport-kept';
const hotline = 'testland/contacts/test-hotline';

/** A site in a folder, what is exported from it into Arabic, and a way to bring it back. */
function kit(change: (root: string) => void = () => {}) {
  const root = makeSite();
  change(root);
  const site = loadSite({ root, messagesRoot: project });
  const { file, builtDifferently } = exportPo(site, 'ar', { 'exit.label': 'A button.' });
  const bringBack = (alter: (message: PoMessage) => PoMessage = (message) => message, language = 'ar') =>
    importPo(site, { language, messages: file.messages.map(alter) }, (path) => readFileSync(join(root, path), 'utf8'));
  return { root, file, builtDifferently, bringBack };
}

/** Changes one message. */
const only = (context: string, changed: Partial<PoMessage>) => (message: PoMessage) =>
  message.context === context ? { ...message, ...changed } : message;

function messageOf(file: PoFile, context: string): PoMessage {
  const found = file.messages.find((message) => message.context === context);
  if (!found) throw new Error(`No ${context} in the export`);
  return found;
}

describe('an export', () => {
  test('has every piece with its translation, and says what stands in the place of a reference', () => {
    const message = messageOf(kit().file, `${guide}#text.4`);
    expect(message).toMatchObject({
      source: '**No.** The fine is {figure:test-passport-law.fine} ({law:test-passport-law}).',
      translation: '**لا.** الغرامة {figure:test-passport-law.fine} ({law:test-passport-law}).',
      unsure: false,
    });
    expect(message.notes[0]).toBe('A paragraph, under: allowed.');
    expect(message.notes[1]).toMatch(/^\{figure:test-passport-law\.fine\} = .*\d/);
  });

  test('has the interface, with what each text is for', () => {
    const { file } = kit();
    expect(messageOf(file, 'interface#exit.label')).toMatchObject({ source: 'Exit', notes: ['A button.'] });
  });

  test('leaves the place of a missing translation empty', () => {
    expect(messageOf(kit().file, 'campaigns/world-day-2024#title').translation).toBe('');
  });

  test('marks every piece as unsure when the English has changed since', () => {
    const { file } = kit((root) => edit(root, 'src/content/testland/contacts/en.yaml', 'Anyone who', 'A worker who'));
    expect(messageOf(file, `${hotline}#name`).unsure).toBe(true);
    expect(messageOf(file, 'testland/contacts/test-emergency#name').unsure).toBe(false);
  });

  test('says which translation is built differently, and fills nothing in there', () => {
    const { file, builtDifferently } = kit((root) =>
      edit(root, `src/content/${guide}/ar.md`, 'صاحب العمل يحتفظ بجوازك.', 'صاحب العمل يحتفظ بجوازك.\n\n'),
    );
    expect(builtDifferently).toEqual([guide]);
    expect(messageOf(file, `${guide}#text.4`).translation).toBe('');
  });

  test('is the same after it was written to a file and read again', () => {
    const { file } = kit();
    const again = readPo(writePo(file, 'Salama'));
    expect(again.language).toBe('ar');
    expect(again.messages).toHaveLength(file.messages.length);
    for (const message of file.messages) expect(again.messages).toContainEqual(message);
  });
});

describe('an import', () => {
  test('of an unchanged export changes nothing', () => {
    const { files, changed, problems } = kit().bringBack();
    expect({ files: [...files], changed, problems }).toEqual({ files: [], changed: [], problems: [] });
  });

  test('takes over a changed line of a guide; the site is in order with it', () => {
    const { root, bringBack } = kit();
    const { files, changed } = bringBack(only(`${guide}#text.6`, { translation: 'اطلب جوازك كتابة.' }));
    expect(changed).toEqual([guide]);
    const path = `src/content/${guide}/ar.md`;
    const before = readFileSync(join(root, path), 'utf8');
    expect(files.get(path)).toBe(before.replace('1. اطلب جوازك.', '1. اطلب جوازك كتابة.'));
    write(root, path, files.get(path) ?? '');
    expect(printed(root)).toBe('');
  });

  test('takes over a new record of a list and leaves the others as they are', () => {
    const path = 'src/content/testland/contacts/ar.yaml';
    let whole = '';
    const { root, bringBack } = kit((folder) => {
      whole = readFileSync(join(folder, path), 'utf8');
      write(folder, path, `# A remark.\n${whole.slice(0, whole.indexOf('test-embassy:'))}`);
    });
    const { files, changed } = bringBack((message) => {
      const texts: Record<string, string> = {
        name: 'السفارة',
        serves: 'للعمال الذين يحتاجون أوراقًا.',
        note: 'اسأل أيضًا {contact:np-test-line}.',
      };
      const [key, id = ''] = message.context.split('#');
      return key === 'testland/contacts/test-embassy' ? { ...message, translation: texts[id] ?? '' } : message;
    });
    expect(changed).toEqual(['testland/contacts/test-embassy']);
    expect(files.get(path)).toContain("test-embassy:\n  from: 'ba0b7c0e94'\n  name: السفارة\n");
    expect(files.get(path)).toMatch(/^# A remark\.\ntest-emergency:\n {2}from: '10f76e9e70'\n/);
    write(root, path, files.get(path) ?? '');
    expect(printed(root)).toBe('');
  });

  test('takes over the interface in the order of the English texts', () => {
    const { files, changed } = kit().bringBack(only('interface#exit.label', { translation: 'اخرج' }));
    expect(changed).toEqual(['interface (1 texts)']);
    const texts = JSON.parse(files.get('i18n/ar.json') ?? '') as Record<string, string>;
    const english = JSON.parse(readFileSync(join(project, 'i18n/en.json'), 'utf8')) as Record<string, string>;
    expect(texts['exit.label']).toBe('اخرج');
    expect(Object.keys(texts)).toEqual(Object.keys(english));
  });

  test('of a text that was stale and is now confirmed names the new source', () => {
    const { root, bringBack } = kit((folder) =>
      edit(folder, 'src/content/testland/contacts/en.yaml', 'Anyone who', 'A worker who'),
    );
    const { files } = bringBack((message) => ({ ...message, unsure: false }));
    const path = 'src/content/testland/contacts/ar.yaml';
    expect(files.get(path)).not.toContain("from: '96193495a8'");
    write(root, path, files.get(path) ?? '');
    const site = loadSite({ root });
    const item = site.library.contacts.find(({ id }) => id === 'test-hotline');
    expect(item?.words.get('ar')?.from).toBe(item?.words.get('en')?.revision);
  });

  test('leaves out an item with a piece that is unsure or empty, and says so', () => {
    const { files, unfinished } = kit().bringBack((message) =>
      only(`${guide}#text.6`, { translation: 'اطلب جوازك كتابة.' })(only(`${guide}#title`, { unsure: true })(message)),
    );
    expect(files.size).toBe(0);
    expect(unfinished).toEqual([{ key: guide, open: 1, of: expect.any(Number) }]);
  });

  test('refuses a translation of an English text that has changed since the export', () => {
    const { files, problems } = kit().bringBack(only(`${hotline}#name`, { source: 'Line against trafficking' }));
    expect(files.size).toBe(0);
    expect(problems).toEqual([
      {
        context: `${hotline}#name`,
        wrong: 'is a translation of an older English text',
        mend: 'export again, and compare with the English of today',
      },
    ]);
  });

  test('refuses a text that the site does not have', () => {
    const { problems } = kit().bringBack(only(`${hotline}#note`, { context: 'testland/contacts/gone#name' }));
    expect(problems.map(({ context }) => context)).toEqual(['testland/contacts/gone#name']);
  });

  test('refuses a line that would change how a guide is built', () => {
    const { files, problems } = kit().bringBack(only(`${guide}#text.6`, { translation: '- اطلب جوازك.' }));
    expect(files.size).toBe(0);
    expect(problems.map(({ context, wrong }) => [context, wrong])).toEqual([
      [guide, 'is built differently from the English'],
    ]);
  });
});
