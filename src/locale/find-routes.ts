import type { Route, RouteKind } from './routes.ts';
import type { Site } from './site.ts';

/** The routes of a site in the orders in which they are looked for. */
interface Index {
  byPath: Map<string, Route>;
  byLanguage: Map<string, Route[]>;
  byCountry: Map<string, Route[]>;
  byItem: Map<string, Route>;
  kinds: Set<string>;
}

type Routes = Pick<Site, 'routes'>;

/** Made once for the routes of a site: looking through all of them for every page would cost the square of their number. */
const indexes = new WeakMap<readonly Route[], Index>();

/** @returns the page at an address, `/en/kuwait/help/` */
export function routeAt(site: Routes, path: string): Route | undefined {
  return indexOf(site).byPath.get(path);
}

/** @returns the pages of a language, in the order of the site */
export function routesIn(site: Routes, tag: string): readonly Route[] {
  return indexOf(site).byLanguage.get(tag) ?? [];
}

/** @returns the pages of a country in a language and those of no country, which a reader follows links to, in the order of the site */
export function readWithCountry(site: Routes, tag: string, country: string): readonly Route[] {
  return routesIn(site, tag).filter((route) => route.country === country || route.country === null);
}

/** @returns the pages of a country in a language, in the order of the site; those of no country for null */
export function routesOfCountry(site: Routes, tag: string, country: string | null): readonly Route[] {
  return indexOf(site).byCountry.get(placeOf(tag, country)) ?? [];
}

/**
 * @param country folder of a country; null for a page of none
 * @param item id of what the page is about; any when left out
 * @returns the first page of a kind in a language
 */
export function findRoute(
  site: Routes,
  tag: string,
  kind: RouteKind,
  country: string | null,
  item?: string,
): Route | undefined {
  const { byItem } = indexOf(site);
  const place = `${placeOf(tag, country)} ${kind}`;
  return byItem.get(item === undefined ? place : `${place} ${item}`);
}

/** @returns whether a country has a page of a kind, in any language */
export function hasPage(site: Routes, kind: RouteKind, country: string): boolean {
  return indexOf(site).kinds.has(`${country} ${kind}`);
}

function indexOf({ routes }: Routes): Index {
  const known = indexes.get(routes);
  if (known) return known;
  const index: Index = {
    byPath: new Map(),
    byLanguage: new Map(),
    byCountry: new Map(),
    byItem: new Map(),
    kinds: new Set(),
  };
  for (const route of routes) add(index, route);
  indexes.set(routes, index);
  return index;
}

function add({ byPath, byLanguage, byCountry, byItem, kinds }: Index, route: Route): void {
  const { path, locale, country, kind, item } = route;
  const place = placeOf(locale, country);
  setFirst(byPath, path, route);
  push(byLanguage, locale, route);
  push(byCountry, place, route);
  setFirst(byItem, `${place} ${kind}`, route);
  if (item !== null) setFirst(byItem, `${place} ${kind} ${item}`, route);
  kinds.add(`${country} ${kind}`);
}

function placeOf(tag: string, country: string | null): string {
  return `${tag} ${country}`;
}

function setFirst(map: Map<string, Route>, key: string, route: Route): void {
  if (!map.has(key)) map.set(key, route);
}

function push(map: Map<string, Route[]>, key: string, route: Route): void {
  const list = map.get(key);
  if (list) list.push(route);
  else map.set(key, [route]);
}
