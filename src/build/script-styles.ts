import type { Locale } from '../../i18n/locales.ts';

/**
 * Type sizes, line heights and fonts per language, from the one table. `:lang()` also matches a foreign passage inside a page.
 * @returns CSS
 */
export function scriptStyles(locales: readonly Locale[]): string {
  const groups = new Map<string, string[]>();
  for (const locale of locales) {
    const fonts = [...locale.fonts.map((font) => `"${font}"`), 'sans-serif'];
    const family =
      locale.script === 'Latn'
        ? `system-ui,${fonts.join(',')}`
        : `${fonts.slice(0, -1).join(',')},system-ui,sans-serif`;
    const rule = `--ratio:${locale.ratio};--line:${locale.lineHeight};--line-heading:${locale.headingLineHeight};--family:${family};quotes:"${locale.quotes[0]}" "${locale.quotes[1]}"`;
    groups.set(rule, [...(groups.get(rule) ?? []), `:lang(${locale.tag})`]);
  }
  return [...groups].map(([rule, selectors]) => `${selectors.join(',')}{${rule}}`).join('\n');
}
