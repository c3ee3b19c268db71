import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { check } from '../../../scripts/check.ts';
import { mayGo } from '../../../src/ledger/built-site.ts';
import { contentType } from '../../../src/publish/content-types.ts';
import { headersFor } from '../../../src/publish/headers.ts';
import { renderSecurityTxt, securityTxtPath, writeSecurityTxt } from '../../../src/publish/security-txt.ts';
import { makeProject, runIn } from '../../fixtures/command-site.ts';
import { baseSite, write } from '../../fixtures/site.ts';

type Publisher = NonNullable<ReturnType<typeof baseSite>['settings']['publisher']>;

/** The tiny site, as one of a publisher with these addresses. */
function siteOf(publisher: Publisher | undefined, today = '2024-06-18', base = '/') {
  const site = baseSite();
  return { ...site, today, base, settings: { ...site.settings, publisher } };
}

const office: Publisher = { name: 'Office', email: 'desk@office.example', page: 'https://office.example/contact' };

test('the file says whom to tell, until when that is so, in which languages, and where it belongs', () => {
  expect(renderSecurityTxt(siteOf(office))).toBe(
    [
      'Contact: mailto:desk@office.example',
      'Contact: https://office.example/contact',
      'Expires: 2025-06-17T00:00:00Z',
      'Preferred-Languages: en, ar',
      `Canonical: ${baseSite().origin}/.well-known/security.txt`,
      '',
    ].join('\n'),
  );
});

test('the rules for telling stand where the repository is, when it is known', () => {
  expect(renderSecurityTxt(siteOf(office), 'github:ngo/salama')).toContain(
    '\nPolicy: https://github.com/ngo/salama/blob/main/SECURITY.md\n',
  );
  expect(renderSecurityTxt(siteOf(office), 'gitlab:group/part/salama@live')).toContain(
    '\nPolicy: https://gitlab.com/group/part/salama/-/blob/live/SECURITY.md\n',
  );
});

test.each(['2023-03-01', '2024-02-28', '2024-02-29', '2026-12-31'])(
  'built for %s, it holds for less than a year and more than eleven months',
  (today) => {
    const [, expires = ''] = /^Expires: (.*)$/m.exec(renderSecurityTxt(siteOf(office, today)) ?? '') ?? [];
    const days = (Date.parse(expires) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
    expect(days).toBeLessThan(365);
    expect(days).toBeGreaterThan(334);
  },
);

test('nothing is invented: without an address of the publisher there is no file', () => {
  expect(renderSecurityTxt(siteOf(undefined))).toBeUndefined();
  expect(renderSecurityTxt(siteOf({ name: 'Office' }))).toBeUndefined();
});

test('below a path of a host it is left out: it would speak for the whole host', () => {
  expect(renderSecurityTxt(siteOf(office, '2024-06-18', '/help/salama/'))).toBeUndefined();
});

test('it is written where it is looked for, as plain text that is asked for anew', () => {
  const out = mkdtempSync(join(tmpdir(), 'security-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  vi.stubEnv('EDITOR_REPOSITORY', '');
  writeSecurityTxt(siteOf(undefined), out);
  expect(existsSync(join(out, '.well-known'))).toBe(false);
  writeSecurityTxt(siteOf(office), out);
  expect(readFileSync(out + securityTxtPath, 'utf8')).toBe(renderSecurityTxt(siteOf(office)));
  // RFC 9116, section 3: text/plain, UTF-8.
  expect(contentType(securityTxtPath)).toBe('text/plain; charset=utf-8');
  expect(headersFor(securityTxtPath, '')['Cache-Control']).toBe('no-cache');
  // It goes when the publisher has no address any more, and that breaks no promise.
  expect(mayGo(securityTxtPath.slice(1))).toBe(true);
});

test('the check says that nobody can be told, as long as it is so', { timeout: 60_000 }, async () => {
  const root = makeProject();
  const words = 'there is no /.well-known/security.txt';
  write(root, 'src/site.yaml', 'name: Testhelp\n');
  expect((await runIn(root, check)).stdout).toContain(words);
  write(root, 'src/site.yaml', 'name: Testhelp\npublisher: {name: Office, email: desk@office.example}\n');
  const { status, stdout } = await runIn(root, check);
  expect(status).toBe(0);
  expect(stdout).not.toContain(words);
});
