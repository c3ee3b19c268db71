/** Folder names below /{locale}/ that the site itself uses; a country or page of that name would hide it. */
export const reservedTop = [
  '404',
  'admin',
  'api',
  'assets',
  'campaigns',
  'check',
  'embed',
  'feed',
  'go',
  'kit',
  'neutral',
  'offline',
  'offline-fallback',
  'pagefind',
  'search',
  'sw',
  'world-day',
];

/** Pages that are written as content and may have these addresses. */
export const knownPages = ['about', 'partners', 'privacy'];

/** Names below a list (campaigns/, guides/, notices/, contacts/, for/) that are or may become a page of the list itself. */
export const reservedInside = ['404', 'all', 'archive', 'feed', 'index', 'kit', 'new', 'page'];

/** Names below partners/ that are pages of their own; a training resource of that name would hide one. */
export const reservedInPartners = ['organisations', 'data', 'embed'];

/** The record that the page of the World Day takes its date and its law from. */
export const worldDayLaw = 'int-wdat';
