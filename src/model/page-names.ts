/** Pages that prose may point to by name, as in {page:help}. */
export const inlinePages = [
  'help',
  'contacts',
  'next',
  'progress',
  'offline',
  'campaigns',
  'world-day',
  'partners',
  'about',
  'privacy',
];
