import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { contentHash } from '../../../src/build/content-hash.ts';
import { joinParts } from '../../../src/build/join-parts.ts';
import { readLanguages } from '../../../src/build/read-languages.ts';
import { copySite, project, write } from '../../fixtures/site.ts';

/** Eleventy loads the templates itself, so a build has a process of its own. */
const script = `
  const [project, root, folder, today] = process.argv.slice(1);
  const { buildSite } = await import(project + '/src/build/build-site.ts');
  const { joinParts } = await import(project + '/src/build/join-parts.ts');
  const sources = { project, root, today };
  await buildSite({ ...sources, out: folder + '/whole' });
  await buildSite({ ...sources, out: folder + '/part-1', languages: ['en'] });
  await buildSite({ ...sources, out: folder + '/part-2', languages: ['ar', 'hi'] });
  await joinParts([folder + '/part-2', folder + '/part-1'], { ...sources, out: folder + '/joined' });
`;

const content = mkdtempSync(join(tmpdir(), 'site-'));
const folder = mkdtempSync(join(tmpdir(), 'parts-'));
const today = '2024-06-18';
const [first, second] = [join(folder, 'part-1'), join(folder, 'part-2')];
const joinHere = (parts: string[], day = today) =>
  joinParts(parts, { project, root: content, out: join(folder, 'none'), today: day });

function filesOf(name: string): Record<string, string> {
  const entries = readdirSync(join(folder, name), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const root = join(folder, name, '/');
  return Object.fromEntries(paths.sort().map((path) => [path.slice(root.length), contentHash(readFileSync(path))]));
}

beforeAll(async () => {
  copySite(content);
  // Three languages are as good as sixteen here, and take a fifth of the time.
  write(content, 'src/site.yaml', 'languages: [en, ar, hi]\n');
  const parameters = ['--import', 'tsx', '--input-type=module', '-e', script, project, content, folder, today];
  await promisify(execFile)(process.execPath, parameters, { cwd: project });
}, 120_000);

afterAll(() => {
  for (const made of [content, folder]) rmSync(made, { recursive: true, force: true });
});

describe('parts of a site', () => {
  test('joined are the site that is built in one piece, to the byte', () => {
    expect(Object.keys(filesOf('whole')).length).toBeGreaterThan(200);
    expect(filesOf('joined')).toEqual(filesOf('whole'));
  });

  test('hold pages of their own languages and of no other', () => {
    const tags = locales.map(({ tag }) => tag as string);
    expect(readdirSync(first).filter((name) => tags.includes(name))).toEqual(['en']);
    expect(readdirSync(second).filter((name) => tags.includes(name))).toEqual(['ar', 'hi']);
    expect(readdirSync(first)).not.toContain('sw.js');
  });

  test('are not joined when a language is missing, comes twice, or is from another day', {
    timeout: 60_000,
  }, async () => {
    await expect(joinHere([first])).rejects.toThrow(/^No part has /);
    await expect(joinHere([first, first])).rejects.toThrow(/Each language belongs to one part/);
    await expect(joinHere([first, second], '2024-06-19')).rejects.toThrow(/day 2024-06-18 instead of 2024-06-19/);
    await expect(joinHere([content])).rejects.toThrow(/is no part of a site/);
  });

  test('are not joined when a file that both have differs', async () => {
    const icon = join(second, 'favicon.svg');
    writeFileSync(icon, `${readFileSync(icon, 'utf8')} `);
    await expect(joinHere([first, second])).rejects.toThrow(/favicon\.svg differs from the same file of another part/);
  });
});

describe('the languages of a part', () => {
  test('are named by their tags', () => {
    expect(readLanguages('ar,en', 'part-1')).toEqual(['ar', 'en']);
  });

  test('are refused when one is unknown or comes twice, or when the part would replace the whole site', () => {
    expect(readLanguages('ar,xx', 'part-1')).toMatch(/xx is no language/);
    expect(readLanguages('ar,ar', 'part-1')).toMatch(/once/);
    expect(readLanguages('ar', 'dist')).toMatch(/--out/);
    expect(readLanguages('', 'part-1')).toMatch(/at least one/);
  });
});
