import { locales } from '../../i18n/locales.ts';

const languages: readonly string[] = locales.map(({ tag }) => tag);

/**
 * The shape of an address. New kinds of page get a shape of their own, so no list has to be kept.
 *
 * @param path the address
 * @returns the address with language, country and item left out
 * @example kindOf('/ar/kuwait/for/np/') // '/{locale}/{country}/for/*'
 */
export function kindOf(path: string): string {
  const [language = '', ...rest] = path.slice(1).split('/');
  if (language === 'go') return '/go/*';
  if (!languages.includes(language)) return path;
  const isOfCountry = rest[0] === 'kuwait' || rest[0] === 'qatar';
  const [group = '', item, ...more] = isOfCountry ? rest.slice(1) : rest;
  return [
    '',
    '{locale}',
    ...(isOfCountry ? ['{country}'] : []),
    group,
    ...(item === undefined ? [] : [item && '*']),
    ...more,
  ].join('/');
}
