import type { LedgerId } from './read-ledger.ts';
import type { Site } from './site.ts';

/** An id as it is published now, and where its item stands. */
export interface PublishedId extends LedgerId {
  /** File of the content, and `line` is one of it. */
  file: string;
}

/** @returns every id of a kind that has a page of its own and is named in links and data */
export function publishedIds({ library }: Pick<Site, 'library'>): PublishedId[] {
  const plain = (kind: LedgerId['kind'], items: readonly Omit<PublishedId, 'kind' | 'contactKind'>[]) =>
    items.map(({ id, country, file, line }) => ({ kind, id, country, contactKind: null, file, line }));
  return [
    ...library.contacts.map(({ id, country, facts, file, line }) => ({
      kind: 'contact' as const,
      id,
      country,
      contactKind: facts.kind,
      file,
      line,
    })),
    ...plain('guide', library.guides),
    ...plain('notice', library.notices),
    ...plain('campaign', library.campaigns),
  ];
}
