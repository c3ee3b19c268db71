import type { Library } from './library.ts';

/** What waits to be published: a guide, a notice, a campaign or a note of an embassy. */
export type UnpublishedItem = Library['unpublished'][number];

/**
 * @param today `2026-11-25`
 * @returns whether an item is being written, or its day has not come
 */
function isUnpublished({ facts: { draft, publishOn } }: UnpublishedItem, today: string): boolean {
  return draft || (publishOn !== undefined && today < publishOn);
}

/**
 * Takes out of a library what nobody but a preview may show.
 * @returns the same library with these items in `unpublished` only
 */
export function withoutUnpublished(library: Library, today: string): Library {
  const isShown = (item: UnpublishedItem) => !isUnpublished(item, today);
  return {
    ...library,
    guides: library.guides.filter(isShown),
    notices: library.notices.filter(isShown),
    campaigns: library.campaigns.filter(isShown),
    embassyNotes: library.embassyNotes.filter(isShown),
    unpublished: [library.guides, library.notices, library.campaigns, library.embassyNotes]
      .flat()
      .filter((item) => !isShown(item)),
  };
}
