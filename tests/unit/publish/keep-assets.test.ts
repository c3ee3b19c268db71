import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentHash } from '../../../src/build/content-hash.ts';
import { folderAsLastSite, hashedFiles, hostAsLastSite, keepAssets } from '../../../src/publish/keep-assets.ts';
import { createSiteServer, listen } from '../../../src/publish/server/site-server.ts';
import { write } from '../../fixtures/site.ts';

/** @returns the name of a file with this text */
const named = (text: string, place = 'assets/page') => `${place}-${contentHash(text)}.js`;

/** A site that has files with these texts, and a page. */
function makeDist(...texts: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, 'index.html', 'page');
  for (const text of texts) write(folder, named(text), text);
  return folder;
}

const keep = (folder: string, last: string, today: string) => keepAssets(folder, folderAsLastSite(last), today);
const recordOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'kept-assets.json'), 'utf8'));

test('files of the last site stay, pages and files without a hash do not', async () => {
  const last = makeDist('one');
  write(last, 'old.html', 'old page');
  write(last, 'offline/numbers.json', '{}');
  write(last, named('pack', 'offline/kuwait/en'), 'pack');
  const next = makeDist('two');
  expect(await keep(next, last, '2026-11-25')).toMatchObject({ added: 2, bytes: 7, tooOld: 0, lost: [] });
  expect(hashedFiles(next)).toEqual([named('one'), named('two'), named('pack', 'offline/kuwait/en')].sort());
  expect(existsSync(join(next, 'old.html'))).toBe(false);
  expect(recordOf(next)).toEqual({
    current: [named('two')],
    kept: { [named('one')]: '2026-11-25', [named('pack', 'offline/kuwait/en')]: '2026-11-25' },
  });
});

test('they go 30 days after the last site that named them, whatever was published in between', async () => {
  const first = makeDist('one');
  const second = makeDist('two');
  await keep(second, first, '2026-11-01');
  const third = makeDist('three');
  await keep(third, second, '2026-12-01');
  expect(hashedFiles(third)).toContain(named('one'));
  const fourth = makeDist('four');
  expect(await keep(fourth, third, '2026-12-02')).toMatchObject({ added: 2, tooOld: 1 });
  expect(hashedFiles(fourth)).toEqual([named('two'), named('three'), named('four')].sort());
});

test('a file that comes back is one of the new site, and its days begin anew', async () => {
  const second = makeDist('two');
  await keep(second, makeDist('one'), '2026-11-01');
  const third = makeDist('one');
  await keep(third, second, '2026-11-20');
  expect(recordOf(third)).toEqual({ current: [named('one')], kept: { [named('two')]: '2026-11-20' } });
  const fourth = makeDist('four');
  await keep(fourth, third, '2026-12-15');
  expect(recordOf(fourth).kept[named('one')]).toBe('2026-12-15');
});

test('a second time it says the same', async () => {
  const [last, next] = [makeDist('one'), makeDist('two')];
  await keep(next, last, '2026-11-25');
  const record = recordOf(next);
  await keep(next, last, '2026-11-25');
  expect(recordOf(next)).toEqual(record);
});

test('a file whose content is not that of its name is not taken', async () => {
  const last = makeDist('one');
  write(last, named('one'), 'a login page');
  const next = makeDist('two');
  expect(await keep(next, last, '2026-11-25')).toMatchObject({ added: 0, lost: [named('one')] });
  expect(existsSync(join(next, named('one')))).toBe(false);
});

test('a record can name no place outside the site', async () => {
  const last = makeDist();
  write(
    last,
    'kept-assets.json',
    JSON.stringify({ current: ['../../evil-0123456789.js', '/etc/evil-0123456789.js'], kept: {} }),
  );
  expect(await keep(makeDist('two'), last, '2026-11-25')).toMatchObject({
    added: 0,
    lost: [expect.any(String), expect.any(String)],
  });
});

test('the last site may be a host; one without a record tells nothing', async () => {
  const last = makeDist('two');
  await keep(last, makeDist('one'), '2026-11-01');
  const server = createSiteServer({ root: last, headersFor: () => ({}) });
  onTestFinished(() => void server.close());
  const host = hostAsLastSite(`http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`);
  const next = makeDist('three');
  expect(await keepAssets(next, host, '2026-11-25')).toMatchObject({ added: 2, lost: [] });
  expect(recordOf(next).kept).toEqual({ [named('one')]: '2026-11-01', [named('two')]: '2026-11-25' });
  rmSync(join(last, 'kept-assets.json'));
  expect(await keepAssets(makeDist('four'), host, '2026-11-25')).toBeUndefined();
});
