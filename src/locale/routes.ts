import type { Locale } from '../../i18n/locales.ts';
import { isCounting, sheets } from '../model/amounts/sheets.ts';
import { isCallable } from '../model/channels.ts';
import { getItem, type Item, type Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { signsOfForcedLabour } from '../model/self-check.ts';
import { shownIn, type TranslationState, worstState } from '../model/words.ts';
import { contactsOf, hasKit, kitContacts, lawsOf } from './selections.ts';
import { urls } from './urls.ts';

export const routeKinds = [
  'countries',
  'country',
  'help',
  'contacts',
  'contact',
  'guide',
  'laws',
  'next',
  'notice',
  'progress',
  'origin',
  'campaigns',
  'campaign',
  'kit',
  'world-day',
  'world-day-year',
  'organisations',
  'data',
  'embeds',
  'training',
  'page',
  'check',
  'letter',
  'amounts',
  'card',
  'search',
  'offline',
  'offline-fallback',
  'neutral',
  'not-found',
  'moved',
] as const;
export type RouteKind = (typeof routeKinds)[number];

/** One page in one language. */
export interface Route {
  kind: RouteKind;
  /** Address, from slash to slash (but for 404.html). */
  path: string;
  /** Address without the language: the same for all translations of a page. */
  key: string;
  /** Language of the address and of everything round the text. */
  locale: string;
  /** Language of the text in `<main>`. */
  textLocale: string;
  /** How far the text can be trusted; the page says so. */
  state: TranslationState;
  /** Country folder, for pages of a country. */
  country: string | null;
  /** Id of the item the page is about. */
  item: string | null;
  /** File to name when something is wrong with the address. */
  file: string;
  /** Whether search engines and the site's own search may list it. */
  indexed: boolean;
}

/** What the interface of a language is like; see `interfaceState`. */
export type InterfaceStates = (locale: Locale) => { tag: string; state: TranslationState };

/**
 * Makes every page of the site in every language, whether translated or not: a page that is not translated exists in the
 * fallback language, says so and is not indexed.
 */
export function makeRoutes(
  library: Library,
  locales: readonly Locale[],
  source: Locale,
  interfaceOf: InterfaceStates,
): Route[] {
  return locales.flatMap((locale) =>
    pagesOf(library, locale.tag).map((page) => complete(page, locale, source, interfaceOf(locale))),
  );
}

/** What a page shows besides the interface: `about` is its subject, `parts` are the items it lists. */
interface PlannedPage {
  kind: RouteKind;
  path: string;
  country?: string;
  about?: Item<unknown, unknown>;
  parts?: readonly Item<unknown, unknown>[];
  unlisted?: true;
}

function pagesOf(library: Library, tag: string): PlannedPage[] {
  const campaigns = library.campaigns.filter((item) => item.facts.kind === 'campaign');
  const years = library.campaigns.filter((item) => item.facts.kind === 'world-day');
  return [
    { kind: 'countries', path: urls.countries(tag) },
    ...library.countries.flatMap((country) => countryPages(library, tag, country.id)),
    { kind: 'campaigns', path: urls.campaigns(tag), parts: campaigns },
    ...campaigns.map((item): PlannedPage => ({ kind: 'campaign', path: urls.campaign(tag, item.id), about: item })),
    { kind: 'world-day', path: urls.worldDay(tag), parts: years },
    ...years.map(
      (item): PlannedPage => ({
        kind: 'world-day-year',
        path: urls.worldDayYear(tag, item.facts.year ?? 0),
        about: item,
      }),
    ),
    ...library.campaigns.filter(hasKit).map(
      (item): PlannedPage => ({
        kind: 'kit',
        path: urls.kit(tag, item.id),
        about: item,
        parts: kitContacts(library, item),
      }),
    ),
    { kind: 'organisations', path: urls.organisations(tag), parts: library.organisations },
    { kind: 'data', path: urls.data(tag) },
    { kind: 'embeds', path: urls.embeds(tag), parts: library.guides },
    ...library.training
      .filter((item) => item.facts.status === 'own')
      .map((item): PlannedPage => ({ kind: 'training', path: urls.training(tag, item.id), about: item })),
    ...library.pages.map((item): PlannedPage => ({ kind: 'page', path: urls.page(tag, item.id), about: item })),
    { kind: 'offline-fallback', path: urls.offlineFallback(tag), unlisted: true },
    { kind: 'neutral', path: urls.neutral(tag), unlisted: true },
    { kind: 'not-found', path: urls.notFound(tag), unlisted: true },
  ];
}

function countryPages(library: Library, tag: string, country: string): PlannedPage[] {
  const own = <Kind extends Item<unknown, unknown>>(items: readonly Kind[]) =>
    items.filter((item) => item.country === country);
  const contacts = contactsOf(library, country);
  const guides = own(library.guides);
  const referral = own(library.referral);
  const progress = own(library.progress);
  return [
    { kind: 'country', path: urls.country(tag, country), country, parts: guides },
    {
      kind: 'help',
      path: urls.help(tag, country),
      country,
      parts: contacts.filter((item) =>
        ['emergency', 'child-hotline', 'trafficking-hotline', 'shelter'].includes(item.facts.kind),
      ),
    },
    {
      kind: 'check',
      path: urls.check(tag, country),
      country,
      parts: library.laws.filter(({ id }) => id === signsOfForcedLabour),
    },
    ...letterPages(library, tag, country),
    ...(isCounting(country)
      ? [
          {
            kind: 'amounts',
            path: urls.amounts(tag, country),
            country,
            parts: library.laws.filter(({ id }) => sheets[country].some(({ laws }) => laws.includes(id))),
          } satisfies PlannedPage,
        ]
      : []),
    { kind: 'card', path: urls.card(tag, country), country, parts: contacts.filter(isCallable) },
    {
      kind: 'search',
      path: urls.search(tag, country),
      country,
      parts: [...guides, ...contacts, ...own(library.notices)],
    },
    { kind: 'offline', path: urls.offline(tag, country), country },
    { kind: 'contacts', path: urls.contacts(tag, country), country, parts: contacts },
    ...contacts.map(
      (item): PlannedPage => ({ kind: 'contact', path: urls.contact(tag, country, item.id), country, about: item }),
    ),
    ...guides.map(
      (item): PlannedPage => ({ kind: 'guide', path: urls.guide(tag, country, item.id), country, about: item }),
    ),
    { kind: 'laws', path: urls.laws(tag, country), country, parts: lawsOf(library, country) },
    ...(referral.length > 0
      ? [
          {
            kind: 'next',
            path: urls.next(tag, country),
            country,
            parts: [...referral, ...own(library.questions), ...own(library.observations)],
          } satisfies PlannedPage,
        ]
      : []),
    ...own(library.notices).map(
      (item): PlannedPage => ({ kind: 'notice', path: urls.notice(tag, country, item.id), country, about: item }),
    ),
    ...(progress.length > 0
      ? [{ kind: 'progress', path: urls.progress(tag, country), country, parts: progress } satisfies PlannedPage]
      : []),
    ...library.origins.map(
      (item): PlannedPage => ({
        kind: 'origin',
        path: urls.origin(tag, country, item.id),
        country,
        about: item,
        parts: library.contacts.filter((contact) => contact.facts.origin === item.id),
      }),
    ),
  ];
}

/** The letter, in a country whose office for complaints is known. */
function letterPages(library: Library, tag: string, country: string): PlannedPage[] {
  const { complaints } = getItem(library, 'country', country).facts;
  if (!complaints) return [];
  const parts = library.contacts.filter(({ id }) => complaints.contacts.includes(id));
  return [{ kind: 'letter', path: urls.letter(tag, country), country, parts }];
}

function complete(page: PlannedPage, locale: Locale, source: Locale, ui: ReturnType<InterfaceStates>): Route {
  const withWords = [...(page.about && page.about.words.size > 0 ? [page.about] : []), ...(page.parts ?? [])];
  const shown = withWords.map((item) => shownIn(item, locale.tag, source.tag));
  const state = worstState([ui.state, ...shown.map((part) => part.state)]);
  // One language within <main>: the page's own when the interface and some of the text are in it, English otherwise.
  const subject = page.about && page.about.words.size > 0 ? shown[0] : undefined;
  const translated =
    locale.pseudo ||
    (subject ? subject.state !== 'fallback' : shown.length === 0 || shown.some((part) => part.state !== 'fallback'));
  const textLocale = ui.tag === locale.tag && translated ? locale.tag : source.tag;
  return {
    kind: page.kind,
    path: page.path,
    key: page.path.slice(locale.tag.length + 1),
    locale: locale.tag,
    textLocale,
    state,
    country: page.country ?? null,
    item: page.about?.id ?? null,
    file: page.about?.file ?? 'src/locale/routes.ts',
    indexed: !page.unlisted && state !== 'fallback',
  };
}

/** Two pages with one address would silently overwrite each other; both are named. */
export function checkRoutes(routes: readonly Route[], report: (problem: Problem) => void): void {
  const seen = new Map<string, Route>();
  for (const route of routes) {
    const first = seen.get(route.path.toLowerCase());
    if (!first) seen.set(route.path.toLowerCase(), route);
    else
      report({
        file: route.file,
        line: 1,
        field: 'address',
        wrong: `would be published at ${route.path}, where ${first.file} is`,
        mend: 'give one of them another name',
      });
  }
}
