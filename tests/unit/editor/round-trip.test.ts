import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileFormats } from '../../../src/editor/formats.ts';
import { OldTexts } from '../../../src/editor/old-texts.ts';

/** All facts, and the words in the source, in one language written from the right, and in one that has its own script. */
const languages = ['en', 'ar', 'am'];

/** The files of the content that the editor opens, with the name of the format of each. */
const files = [...below('campaigns'), ...below('src/content')].map((path) => ({ path, format: formatOf(path) }));

function below(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => /\.(?:md|yaml)$/.test(path) && !path.endsWith('README.md'))
    .filter((path) => {
      const [, language] = /\/([a-z]{2,3})\.(?:md|yaml)$/.exec(path) ?? [];
      return language === undefined || path.startsWith('src/content/origins/') || languages.includes(language);
    });
}

function formatOf(path: string): string {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (name === 'country.yaml') return 'countries-facts';
  if (parts[2] === 'origins' && parts.length === 4) return 'origins-facts';
  if (name.endsWith('.md')) return `${parts.at(-3)}-words`;
  // A list beside its folder of words, or the facts of an item in its folder.
  if (parts.length === 4 && parts[0] === 'src') return `${name.replace('.yaml', '')}-facts`;
  return /^[a-z]{2,3}\.yaml$/.test(name) ? `${parts.at(-2)}-words` : `${parts.at(-3)}-facts`;
}

describe('a file that is opened in the editor and saved', () => {
  const formats = new Map(fileFormats(new OldTexts(), 'en').map((format) => [format.name, format]));

  it('is known, whatever file of the content it is', () => {
    expect(files.filter(({ format }) => !formats.has(format))).toEqual([]);
    expect(files.length).toBeGreaterThan(400);
  });

  it('stays byte for byte when nothing was changed', () => {
    const changed = files.filter(({ path, format }) => {
      const text = readFileSync(path, 'utf8');
      const { fromFile, toFile } = formats.get(format) ?? {};
      // The editor takes the white space at the end away, and hands over a copy of its own.
      return toFile?.(structuredClone(fromFile?.(text.trim()) ?? {})).trim() !== text.trim();
    });
    expect(changed).toEqual([]);
  }, 20_000);
});
