/** What a letter of complaint can be about: guides of the same topics say what to do besides. */
export const complaints = [
  'wages-unpaid',
  'passport-kept',
  'hours-rest',
  'contract-changed',
  'end-of-service',
] as const;
export type Complaint = (typeof complaints)[number];

/** A blank of the letter, and the complaint it belongs to; the others are always asked. */
export interface Blank {
  /** Name of the field in the page and in the letter. */
  name: string;
  /** Its words: `letter.{key}`. */
  key:
    | 'name'
    | 'nationality'
    | 'id'
    | 'phone'
    | 'employer'
    | 'place'
    | 'since'
    | 'months'
    | 'amount'
    | 'kept-since'
    | 'hours'
    | 'days'
    | 'promised'
    | 'given'
    | 'ended';
  complaint?: Complaint;
}

export const blanks: readonly Blank[] = [
  { name: 'name', key: 'name' },
  { name: 'nationality', key: 'nationality' },
  { name: 'id', key: 'id' },
  { name: 'phone', key: 'phone' },
  { name: 'employer', key: 'employer' },
  { name: 'place', key: 'place' },
  { name: 'since', key: 'since' },
  { name: 'months', key: 'months', complaint: 'wages-unpaid' },
  { name: 'amount', key: 'amount', complaint: 'wages-unpaid' },
  { name: 'keptSince', key: 'kept-since', complaint: 'passport-kept' },
  { name: 'hours', key: 'hours', complaint: 'hours-rest' },
  { name: 'days', key: 'days', complaint: 'hours-rest' },
  { name: 'promised', key: 'promised', complaint: 'contract-changed' },
  { name: 'given', key: 'given', complaint: 'contract-changed' },
  { name: 'ended', key: 'ended', complaint: 'end-of-service' },
];

/** Papers that can be added as copies; their words are `letter.paper.{id}`. */
export const papers = [
  'contract',
  'passport',
  'id',
  'bank',
  'payslips',
  'hours',
  'messages',
  'photos',
  'medical',
  'witnesses',
] as const;

/** Languages of the letter that the office reads: its own first. */
export const officeLanguages = ['ar', 'en'] as const;
