import { onSite } from './base.ts';

/**
 * The page that an address means, however it was typed or passed on: with or without the last slash, in capitals, with
 * doubled slashes, `index.html`, tracking parameters or a fragment.
 * @param pathname path of the URL
 * @returns `/hi/kuwait/help/`, with the path below which the site lies; addresses of files keep their end
 */
export function pagePath(pathname: string): string {
  const plain = pathname
    .replace(/\/{2,}/g, '/')
    .toLowerCase()
    .replace(/\/index\.html?$/, '/');
  return /\/$|\/[^/]+\.[a-z0-9]+$/.test(plain) ? plain : `${plain}/`;
}

/**
 * @returns language and country of an address, as far as it has them
 */
export function placeOf(path: string): { locale?: string; country?: string } {
  const [, locale, country] = onSite(path).split('/');
  return { ...(locale && { locale }), ...(country && { country }) };
}
