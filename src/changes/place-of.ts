import { findRoute } from '../locale/find-routes.ts';
import type { Route } from '../locale/routes.ts';
import type { Site } from '../locale/site.ts';
import type { Change } from '../model/change-log.ts';

/** What a change is about. */
export type Subject = Pick<Change, 'kind' | 'item' | 'country'>;

/** A page, and the part of it. */
export interface Place {
  route: Route;
  /** `#kw-dw-passport`, or empty. */
  fragment: string;
}

const ownPage = { number: 'contact', notice: 'notice', guide: 'guide' } as const;
const listPage = { number: 'contacts', notice: 'country', right: 'laws', guide: 'country' } as const;

/**
 * Finds where a reader reads about an item today.
 * @param tag language of the page
 * @returns its page, or its place on the page of laws; the page that would list it when it is gone; the page of all countries for the log
 * itself and for what stood in a country that is gone
 */
export function placeOf(site: Site, tag: string, subject: Subject): Place {
  return itemPlace(site, tag, subject) ?? { route: listOf(site, tag, subject), fragment: '' };
}

/** @returns the place of an item that is published, or undefined */
export function itemPlace(site: Site, tag: string, { kind, item, country }: Subject): Place | undefined {
  if (kind === 'start') return undefined;
  // What belongs to no country has a page in each; the first will do.
  const home = country ?? site.library.countries[0]?.id ?? null;
  if (kind === 'right') {
    const route = findRoute(site, tag, 'laws', home);
    const isThere = site.library.laws.some(({ id }) => id === item);
    return route && isThere ? { route, fragment: `#${item}` } : undefined;
  }
  const route = findRoute(site, tag, ownPage[kind], home, item);
  return route && { route, fragment: '' };
}

function listOf(site: Site, tag: string, { kind, country }: Subject): Route {
  const first = site.library.countries[0]?.id ?? null;
  const listed = kind === 'start' ? undefined : findRoute(site, tag, listPage[kind], country ?? first);
  const found = listed ?? findRoute(site, tag, 'countries', null);
  if (!found) throw new Error(`There is no page of all countries in ${tag}`);
  return found;
}
