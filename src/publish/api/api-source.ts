import { allChanges } from '../../changes/all-changes.ts';
import { citationText } from '../../components/law-citation.tsx';
import { plainText } from '../../components/prose.tsx';
import type { View } from '../../components/view.ts';
import type { Route } from '../../locale/routes.ts';
import { type ShortLink, shortLinks } from '../../locale/short-links.ts';
import { type Site, wordsIn } from '../../locale/site.ts';
import { urls } from '../../locale/urls.ts';
import type { Change } from '../../model/change-log.ts';
import type { LawItem } from '../../model/library.ts';
import { nextReview } from '../../model/next-review.ts';
import type { Inline } from '../../model/prose.ts';
import type { Contact } from '../../model/schema/contact.ts';
import type { Translated, TranslationState, Words } from '../../model/words.ts';
import type { ContactsFile } from './schema/contacts-file.ts';
import type { ApiLaw } from './schema/parts.ts';
import { sourceOf } from './source-of.ts';

/** The site as the files of one language need it. */
export interface ApiSource {
  site: Site;
  /** Language of the files. */
  locale: string;
  routes: ReadonlyMap<string, Route>;
  /** Short links by the address without its language. */
  links: ReadonlyMap<string, readonly ShortLink[]>;
  /** What changed, the newest first. */
  changes: readonly Change[];
  /** Rules of law that have been written already: many guides rest on the same ones. */
  laws: Map<string, ApiLaw>;
  /** Files of contacts by country, for the other files that are made from them. */
  contacts: Map<string, ContactsFile>;
}

const prepared = new WeakMap<Site, ApiSource[]>();

/** @returns the site prepared once, for each of its languages */
export function apiSources(site: Site): ApiSource[] {
  const known = prepared.get(site) ?? prepare(site);
  prepared.set(site, known);
  return known;
}

function prepare(site: Site): ApiSource[] {
  const routes = new Map(site.routes.map((route) => [route.path, route]));
  const links = new Map<string, ShortLink[]>();
  for (const link of shortLinks(site)) links.set(link.key, [...(links.get(link.key) ?? []), link]);
  const changes = allChanges(site);
  return site.locales
    .filter(({ pseudo }) => !pseudo)
    .map(({ tag }) => ({ site, locale: tag, routes, links, changes, laws: new Map(), contacts: new Map() }));
}

/** The words of an item as the files show them. */
export interface ApiWords<Fields> {
  words: Words<Fields>;
  view: View;
  textLanguage: string;
  translation: TranslationState;
  /** @returns a parsed line as plain text; null when there is none */
  line(inline: readonly Inline[] | undefined): string | null;
}

/**
 * @param path address of the page about the item, in the language of the files
 * @throws when there is no such page, which means that the routes and the files do not agree
 */
export function apiWords<Fields>(source: ApiSource, item: Translated<Fields>, path: string): ApiWords<Fields> {
  const { site, locale, routes } = source;
  const route = routes.get(path);
  if (!route) throw new Error(`The open data names ${path}, which is no page`);
  const shown = wordsIn(site, item, locale);
  const view = { site, route, ui: site.ui(shown.locale) };
  return {
    words: shown.words,
    view,
    textLanguage: shown.locale,
    translation: shown.state,
    line: (inline) => (inline === undefined ? null : plainText(inline, view)),
  };
}

/** @returns what every record says about its page and its short links */
export function pageOf({ site, locale, links }: ApiSource, path: string) {
  const key = path.slice(locale.length + 1);
  // The codes of discreet links end in five signs of a hash; where a page has two links, that one is second.
  const codes = (links.get(key) ?? []).map(({ code }) => site.origin + urls.shortLink(code));
  const isDiscreetOnly = key.includes('/contacts/') && codes.length === 1;
  const [first = null, second = null] = isDiscreetOnly ? [null, ...codes] : codes;
  return { page: site.origin + path, shortLink: first, discreetLink: second };
}

/** @returns when a fact was checked and is to be checked again */
export function reviewOf({ confirmed, source, reviewEvery }: Pick<Contact, 'confirmed' | 'source' | 'reviewEvery'>) {
  return {
    confirmed: confirmed ? { on: confirmed.on, how: confirmed.how } : null,
    reviewEvery,
    reviewDue: nextReview({ confirmed, source, reviewEvery }) ?? null,
  };
}

/** @returns rules of law as the files have them */
export function lawsFor(source: ApiSource, laws: readonly LawItem[], view: View): ApiLaw[] {
  return laws.map((law) => {
    const country = law.country ?? view.route.country ?? source.site.library.countries[0]?.id ?? '';
    const key = `${law.id} ${country}`;
    const made = source.laws.get(key) ?? lawOf(source, law, country, view);
    source.laws.set(key, made);
    return made;
  });
}

function lawOf({ site, locale }: ApiSource, law: LawItem, country: string, view: View): ApiLaw {
  const shown = wordsIn(site, law, locale);
  const own = { ...view, ui: site.ui(shown.locale) };
  return {
    id: law.id,
    page: `${site.origin}${urls.laws(locale, country)}#${law.id}`,
    text: plainText(shown.words.inline.statement, own),
    citation: citationText(law.facts.citations, own.ui, true) as string,
    citations: law.facts.citations.map(({ kind, number = null, articles = null }) => ({ kind, number, articles })),
    source: sourceOf(law.facts.source),
    textLanguage: shown.locale,
    translation: shown.state,
  };
}
