import type { Locale } from '../../i18n/locales.ts';
import { redirectsFile } from './read-redirects.ts';
import type { Redirect } from './resolve-redirects.ts';
import type { InterfaceStates, Route } from './routes.ts';

/**
 * Makes a page in every language for each address that leads on, so that it does so on every host, without a server and offline.
 * @param countries folders of the countries
 */
export function movedRoutes(
  redirects: readonly Redirect[],
  locales: readonly Locale[],
  countries: readonly string[],
  interfaceOf: InterfaceStates,
): Route[] {
  return locales.flatMap((locale) => {
    const { tag, state } = interfaceOf(locale);
    return redirects.map(({ from }): Route => {
      const [, first = ''] = from.split('/');
      return {
        kind: 'moved',
        path: `/${locale.tag}${from}`,
        key: from,
        locale: locale.tag,
        textLocale: tag,
        state,
        country: countries.includes(first) ? first : null,
        item: null,
        file: redirectsFile,
        indexed: false,
      };
    });
  });
}
