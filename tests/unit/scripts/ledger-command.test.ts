import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ledger } from '../../../scripts/ledger.ts';
import { buildIdOf } from '../../../src/build/build-id.ts';
import { tasksOf } from '../../../src/desk/tasks.ts';
import { loadSite } from '../../../src/locale/load-site.ts';
import { makeProject, runIn } from '../../fixtures/command-site.ts';
import { load, write } from '../../fixtures/site.ts';

const timeout = 60_000;
const partsOf = (root: string) =>
  Object.fromEntries(
    readdirSync(join(root, 'ledger')).map((name) => [name, readFileSync(join(root, 'ledger', name), 'utf8')]),
  );

/** Puts a built site of a few files beside the content. */
function writeDist(root: string, files: Record<string, string>): void {
  const build = buildIdOf(root, loadSite({ root }));
  write(root, 'dist/index.html', `<meta name="build" content="${build}"/>`);
  for (const [file, text] of Object.entries(files)) write(root, `dist/${file}`, text);
}

test('the ledger is written of the content alone, in order, and a second time nothing is new', {
  timeout,
}, async () => {
  const root = makeProject();
  const first = await runIn(root, ledger);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toContain('dist/ is not of the content as it is now');
  expect(first.stdout).toMatch(/Added to ledger\/addresses\.txt: \d+\n {2}\/\n/);
  const parts = partsOf(root);
  expect(Object.keys(parts).sort()).toEqual(['addresses.txt', 'codes.txt', 'ids.txt', 'languages.txt']);
  expect(parts['codes.txt']).toContain('zz-passport-kept /testland/guides/passport-kept/\n');
  expect(parts['ids.txt']).toContain('contact test-hotline testland trafficking-hotline\n');
  for (const text of Object.values(parts)) {
    const lines = text.trimEnd().split('\n');
    expect(lines).toEqual([...new Set(lines)].sort());
  }
  expect((await runIn(root, ledger)).stdout).toContain('Nothing is new');
  expect(partsOf(root)).toEqual(parts);
});

test('files and fields come from the built site, when it is of this content', { timeout }, async () => {
  const root = makeProject();
  const schema = '{"required":["name"],"properties":{"name":{"type":"string"}}}';
  writeDist(root, {
    'sw.js': '',
    'assets/page-0123456789.js': '',
    _headers: '',
    'api/v1/schemas/contacts.json': schema,
  });
  expect((await runIn(root, ledger)).stdout).not.toContain('left out');
  const parts = partsOf(root);
  expect(parts['files.txt']).toBe('/\n/api/v1/schemas/contacts.json\n/sw.js\n');
  expect(parts['fields.txt']).toBe('contacts.json#/name string\n');
});

test('what the ledger holds stays, whatever it would be called today', { timeout }, async () => {
  const root = makeProject();
  await runIn(root, ledger);
  const old = '/testland/contacts/test-old-office/';
  const promise = 'contact test-old-office testland labour-office';
  write(root, 'ledger/addresses.txt', `${old}\n`);
  write(root, 'ledger/ids.txt', `${promise}\n`);
  write(root, 'ledger/languages.txt', 'en\nar\nen\n');
  await runIn(root, ledger);
  const parts = partsOf(root);
  expect(parts['addresses.txt']?.split('\n')).toContain(old);
  expect(parts['addresses.txt']?.split('\n')).toContain('/testland/help/');
  expect(parts['ids.txt']?.split('\n')).toContain(promise);
  // As a merge leaves it: the lines of both sides.
  expect(parts['languages.txt']).toMatch(/^am\nar\nbn\nen\n/);
});

test('two built sites are compared, and what is lost is named', { timeout }, async () => {
  const root = makeProject();
  const files = { 'sw.js': '', 'en/help/index.html': '' };
  writeDist(root, files);
  for (const [file, text] of Object.entries({ ...files, 'index.html': '' })) write(root, `earlier/${file}`, text);
  expect(await runIn(root, ledger, '--against', 'earlier')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Nothing is lost'),
  });
  write(root, 'earlier/en/gone/index.html', '');
  expect(await runIn(root, ledger, '--against', 'earlier')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^\/en\/gone\/ is gone and leads nowhere\n\n1 lost\./),
  });
  expect((await runIn(root, ledger, '--against', 'nowhere')).stderr).toContain('nowhere holds no built site');
  expect(existsSync(join(root, 'ledger'))).toBe(false);
});

test('the desk asks for the ledger when something is not in it, and is silent in a site that keeps none', {
  timeout,
}, async () => {
  const root = makeProject();
  const asks = () => tasksOf(load(root), '2024-06-01').filter(({ kind }) => kind === 'ledger');
  expect(asks()).toEqual([]);
  await runIn(root, ledger);
  expect(asks()).toEqual([]);
  const addresses = partsOf(root)['addresses.txt'] ?? '';
  write(root, 'ledger/addresses.txt', addresses.replace('/testland/help/\n', ''));
  expect(asks()).toMatchObject([
    {
      overdue: false,
      text: expect.stringMatching(/^1 new address.*\/testland\/help\/\.$/),
      howTo: expect.stringContaining('npm run ledger'),
    },
  ]);
});
