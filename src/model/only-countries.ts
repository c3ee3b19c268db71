import { type CampaignItem, type Item, type ItemKind, type Library, listOf } from './library.ts';

/**
 * Takes out of a library what belongs to countries that a site does not publish. Texts of no country may still name such a
 * thing, so the whole library stays behind the part: `findItem` looks there, and what is found there has no page.
 * @param countries ids of the countries to publish, in the order in which they are to be shown
 */
export function onlyCountries(library: Library, countries: readonly string[]): Library {
  const isIn = ({ country }: Item<unknown, unknown>) => country === null || countries.includes(country);
  const part: Library = {
    ...library,
    elsewhere: library,
    countries: countries.flatMap((id) => library.countries.filter((country) => country.id === id)),
    contacts: library.contacts.filter(isIn),
    heldContacts: library.heldContacts.filter(isIn),
    places: library.places.filter(isIn),
    laws: library.laws.filter(isIn),
    referral: library.referral.filter(isIn),
    questions: library.questions.filter(isIn),
    observations: library.observations.filter(isIn),
    organisations: library.organisations.filter(isIn),
    guides: library.guides.filter(isIn),
    notices: library.notices.filter(isIn),
    progress: library.progress.filter(isIn),
    embassyNotes: library.embassyNotes.filter(isIn),
    unpublished: library.unpublished.filter(isIn),
  };
  const kept = <Kind extends ItemKind>(kind: Kind, ids: readonly string[]) =>
    ids.filter((id) => part[listOf[kind]].some((item) => item.id === id));
  /** Of no country in particular, or of one that is published. */
  const isFor = ({ facts }: Item<{ countries: readonly string[] }, unknown>) =>
    facts.countries.length === 0 || kept('country', facts.countries).length > 0;
  const inPart = (campaign: CampaignItem): CampaignItem => ({
    ...campaign,
    facts: {
      ...campaign.facts,
      countries: kept('country', campaign.facts.countries),
      contacts: kept('contact', campaign.facts.contacts),
      guides: kept('guide', campaign.facts.guides),
    },
  });
  return {
    ...part,
    campaigns: library.campaigns.filter(isFor).map(inPart),
    training: library.training
      .filter(isFor)
      .map((item) => ({ ...item, facts: { ...item.facts, countries: kept('country', item.facts.countries) } })),
    origins: library.origins.map((item) => ({
      ...item,
      facts: { ...item.facts, guides: kept('guide', item.facts.guides) },
    })),
    organisations: part.organisations.map((item) => ({
      ...item,
      facts: { ...item.facts, contacts: kept('contact', item.facts.contacts) },
    })),
  };
}

/** @returns whether the site has pages about the country; what belongs to no country is on the pages of all */
export function hasPagesOf(library: Library, country: string | null): boolean {
  return country === null || library.countries.some(({ id }) => id === country);
}
