import type { Library } from './library.ts';

/** How facts name the site itself: a partner of a campaign, the author of training material. Texts do it in the same way. */
const itself = '{site}';

/**
 * @param name what the site is called
 * @returns the library with this name where facts name the site
 */
export function nameSite(library: Library, name: string): Library {
  const named = (text: string) => text.replaceAll(itself, name);
  return {
    ...library,
    campaigns: library.campaigns.map((item) => ({
      ...item,
      facts: { ...item.facts, partners: item.facts.partners.map(named) },
    })),
    training: library.training.map((item) => ({
      ...item,
      facts: { ...item.facts, publisher: named(item.facts.publisher) },
    })),
  };
}
