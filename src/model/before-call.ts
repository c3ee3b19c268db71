import type { ContactKind } from './schema/contact.ts';

/** Sentences to say on the phone; their words are `say.{id}` in `i18n`, and how they sound `say.arabic.{id}` and `say.english.{id}`. */
export type Sentence = 'help' | 'danger' | 'locked' | 'where' | 'language' | 'wages' | 'passport' | 'sick' | 'quiet';

/** What they may ask, in the order in which they most likely do. */
export const questions = ['name', 'place', 'phone', 'what', 'boss', 'hurt', 'papers'] as const;

const danger: readonly Sentence[] = ['help', 'danger', 'locked', 'sick', 'where', 'language'];
const control: readonly Sentence[] = ['help', 'locked', 'passport', 'wages', 'where', 'language', 'quiet'];
const work: readonly Sentence[] = ['help', 'wages', 'passport', 'language', 'quiet'];

/**
 * @param kind of the contact that is called
 * @returns what is most useful to say there
 */
export function sentencesFor(kind: ContactKind): readonly Sentence[] {
  if (kind === 'emergency' || kind === 'child-hotline') return danger;
  return ['trafficking-hotline', 'shelter', 'un', 'embassy', 'ngo'].includes(kind) ? control : work;
}
