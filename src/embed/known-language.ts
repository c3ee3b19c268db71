/**
 * @param tag language as a page names it: `ne`, `pt-BR`, `EN_us`, or nothing
 * @param known languages that there are
 * @param source the language for everybody else
 * @returns one of the known languages
 * @example knownLanguage('tl-PH', ['en', 'fil'], 'en') // 'fil': pages call Filipino by its older name too (ISO 639-2)
 */
export function knownLanguage(tag: string, known: readonly string[], source: string): string {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  const name = language === 'tl' ? 'fil' : language;
  return known.includes(name) ? name : source;
}
