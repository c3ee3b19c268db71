/** Guides that nobody may be left without in a language. */
const firstGuides = [
  'passport-kept',
  'wages-unpaid',
  'domestic-work',
  'abuse-violence',
  'trafficking-signs',
  'leave-employer',
  'going-home',
  'report-complaint',
  'hours-rest',
  'recruitment-fees',
  'residency-amnesty',
];

/** Kinds of content of the first tier: who to call, what happens next, what has changed, and the law that the guides name. */
const firstKinds = ['contacts', 'places', 'laws', 'notices', 'embassy-notes', 'referral', 'questions', 'observations'];

/**
 * What is translated first (1), and what follows (2).
 * @param key name of an entry, such as `kuwait/guides/passport-kept`
 */
export function tierOf(key: string): 1 | 2 {
  const [home = '', kind = '', id = ''] = key.split('/');
  if (key === 'pages/privacy' || firstKinds.includes(kind)) return 1;
  // The lines to call in the home countries stand together.
  if (home === 'origins') return 1;
  return kind === 'guides' && firstGuides.includes(id) ? 1 : 2;
}
