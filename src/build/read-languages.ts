import { locales } from '../../i18n/locales.ts';

/**
 * Reads which languages a part of the site is to have.
 * @param typed tags with commas between them, `ar,en`
 * @param out folder that was named for the part
 * @returns the tags, or a sentence that says what is wrong
 */
export function readLanguages(typed: string, out: string): string[] | string {
  const tags = typed.split(',').filter(Boolean);
  const known: string[] = locales.map(({ tag }) => tag);
  const unknown = tags.filter((tag) => !known.includes(tag));
  if (unknown.length > 0)
    return `--locales: ${unknown.join(', ')} is no language of the site. There are ${known.join(' ')}.`;
  if (tags.length === 0)
    return `--locales: name at least one language, such as --locales ar,en. There are ${known.join(' ')}.`;
  if (new Set(tags).size < tags.length) return '--locales: name each language once.';
  if (out === 'dist') return '--locales makes a part of the site, and dist/ is for the whole: add --out part-1.';
  return tags;
}
