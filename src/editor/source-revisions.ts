import { revisionOf } from '../model/revision.ts';

/** Field in which the revisions of the source are handed to the format that writes a translation. It has no input. */
export const sourceField = 'source';
/** Field by which a translator says that the text says the same as its source again. */
export const comparedField = 'compared';

/** The texts of an item in one language. */
export interface Texts {
  fields: Readonly<Record<string, unknown>>;
  body: string;
}

export interface SourceRevision {
  /** As it will be after this saving. */
  now: string;
  /** As it was when the file was read; undefined when it is new. */
  before?: string | undefined;
}

/** What the writer of a translation is told. */
export interface SourceOfTranslation {
  /** Language of the translation. */
  locale: string;
  /** Revisions of the source by id; of an item with a folder of its own under the empty name. */
  revisions: Readonly<Record<string, SourceRevision | undefined>>;
}

/**
 * Says which revision of the source a translation was made from. Whoever writes a text beside its source has read the source;
 * whoever mends a letter in a text that was out of date has not, unless they say so.
 * @param after the texts as they will be
 * @param before the texts as they were; undefined when there was no translation
 * @param kept `from` and `reviewed` as they stood in the file
 * @param source undefined for the source itself
 * @param compared whether somebody says that both say the same
 * @returns the bookkeeping of the file: `from` and `reviewed`
 */
export function followed(
  after: Texts,
  before: Texts | undefined,
  kept: { from?: unknown; reviewed?: unknown },
  source: SourceRevision | undefined,
  compared: boolean,
): Readonly<Record<string, unknown>> {
  const { from, reviewed } = kept;
  if (!source) return { from, reviewed };
  const isNew = before === undefined;
  const isChanged = before !== undefined && textRevision(before) !== textRevision(after);
  const wasFollowing = from === source.before;
  return { from: isNew || compared || (isChanged && wasFollowing) ? source.now : from, reviewed };
}

/** @returns the revision of the texts, as the build computes it */
export function textRevision({ fields, body }: Texts): string {
  return revisionOf(fields, body);
}
