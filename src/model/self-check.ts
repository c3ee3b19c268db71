/** The record that the questions are drawn from. */
export const signsOfForcedLabour = 'int-ilo-11-indicators';

/** The 11 signs, by the words of their questions (`check.ask.*` in `i18n`). */
const signs = [
  'papers',
  'wages',
  'deception',
  'overtime',
  'conditions',
  'debt',
  'isolation',
  'movement',
  'vulnerability',
  'threats',
  'violence',
] as const;

/** A question of the self-check: one of the 11 signs of forced labour of the ILO, in everyday words. */
export interface CheckQuestion {
  id: (typeof signs)[number];
  /** Guide that says what to do about it. */
  topic: string;
  /** Whether a yes means that somebody may be in danger now. */
  danger?: true;
}

/** The questions in the order of the page: what is easy to answer first. */
export const checkQuestions: readonly CheckQuestion[] = [
  { id: 'papers', topic: 'passport-kept' },
  { id: 'wages', topic: 'wages-unpaid' },
  { id: 'deception', topic: 'contract-changed' },
  { id: 'overtime', topic: 'hours-rest' },
  { id: 'conditions', topic: 'housing' },
  { id: 'debt', topic: 'recruitment-fees' },
  { id: 'isolation', topic: 'phone-privacy' },
  { id: 'movement', topic: 'abuse-violence', danger: true },
  { id: 'vulnerability', topic: 'papers-expired' },
  { id: 'threats', topic: 'abuse-violence', danger: true },
  { id: 'violence', topic: 'abuse-violence', danger: true },
];
