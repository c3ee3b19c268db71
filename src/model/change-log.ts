import { z } from 'zod';

/** What the log speaks of: numbers (contacts), notices, rights (statements of law) and guides. */
export const changedKinds = ['number', 'notice', 'right', 'guide'] as const;
export type ChangedKind = (typeof changedKinds)[number];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One line of the log. It stays for ever, also when its item is gone: so it carries what is needed to name the item. */
const loggedChange = z.strictObject({
  /** A UUID; the same for ever, and the same whether the command or a build has made it. */
  id: z.uuid(),
  day,
  kind: z.enum(['start', ...changedKinds]),
  happened: z.enum(['began', 'added', 'changed', 'removed']),
  /** Id of the contact, notice, law or guide. */
  item: z.string().default(''),
  /** Folder of its country; null for none. */
  country: z.string().nullable().default(null),
  /** Its name in the source language on that day. */
  name: z.string().default(''),
  /** Numbers that are no longer its own; of a notice its days, `2024-03-17/2024-06-17`. */
  before: z.array(z.string()).default([]),
  /** Numbers that it has now and had not; of a notice its days. */
  after: z.array(z.string()).default([]),
  /** A line of staff for those who follow the log, in the source language. */
  words: z.string().trim().min(1).max(400).optional(),
});

/** Log of changes, the oldest first. */
export const loggedChanges = z.array(loggedChange);

/** What the log knows of a published item: enough to tell that it has changed, and to name it when it is gone. */
const knownItem = z.strictObject({
  name: z.string(),
  country: z.string().nullable(),
  /** Content hash of what matters. */
  hash: z.string(),
  /** As `before` and `after` of a change. */
  values: z.array(z.string()),
});

/** Every item that was published when the log was last written, by {@link changeKey}. */
export const knownItems = z.record(z.string(), knownItem);

export type Change = z.output<typeof loggedChange>;
export type KnownItem = z.output<typeof knownItem>;

/** The memory of the site: what has changed, and which state that speaks for. */
export interface ChangeLog {
  /** The oldest first. */
  changes: readonly Change[];
  /** Undefined while nobody has begun a log. */
  known: ReadonlyMap<string, KnownItem> | undefined;
}

/** @returns the name of an item in the state; a guide exists once a country, all others once */
export function changeKey({ kind, item, country }: Pick<Change, 'kind' | 'item' | 'country'>): string {
  return kind === 'guide' ? `${kind} ${country}/${item}` : `${kind} ${item}`;
}
