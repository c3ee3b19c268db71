/** Drawings that a guide may have; each is drawn in src/components/pictograms/topics.ts. */
export const topicPictograms = [
  'passport-kept',
  'wages-unpaid',
  'hours-rest',
  'contract-changed',
  'leave-employer',
  'domestic-work',
  'injury-illness',
  'residency-amnesty',
  'going-home',
  'trafficking-signs',
  'recruitment-fees',
  'abuse-violence',
  'report-complaint',
  'exit-permit',
  'end-of-service',
] as const;

export type TopicPictogram = (typeof topicPictograms)[number];
