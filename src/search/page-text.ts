/**
 * Reads the text out of a finished page: for the index of the full text, and on a phone out of the pages that are saved there. The pages
 * come from our own renderer, so the marks are where they are looked for.
 */

/** What the full text knows of a page. */
export interface PageText {
  /** Without the name of the site. */
  title: string;
  summary: string;
  text: string;
}

/** Pages of no country that say nothing of their own. */
const lists = ['', 'campaigns', 'world-day', 'neutral', 'offline-fallback'];

/**
 * @param path `/hi/kuwait/guides/passport-kept/`
 * @param country folder of the country that is searched: `kuwait`
 * @returns whether the text of the page is worth finding: it says something, and does not only list other pages
 */
export function isSearched(path: string, country: string): boolean {
  const [, , place = '', kind = '', item = ''] = path.split('/');
  // The page of the open data is for programmers; whoever types "contacts" wants the contacts.
  if (place === 'partners' && kind === 'data') return false;
  if (place !== country) return kind !== '' || !lists.includes(place);
  return (
    ['laws', 'next', 'progress'].includes(kind) || (['guides', 'notices', 'contacts'].includes(kind) && item !== '')
  );
}

/** @param html of a finished page */
export function readPageText(html: string): PageText {
  const part = (pattern: RegExp) => plain(pattern.exec(html)?.[1] ?? '');
  return {
    title: part(/<title>([^<]*?)(?: · [^·<]*)?<\/title>/),
    summary: part(/<meta name="description" content="([^"]*)"/),
    text: part(/<main[^>]*>([\s\S]*)<\/main>/),
  };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function plain(html: string): string {
  return html
    .replace(/<svg[\s\S]*?<\/svg>|<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
