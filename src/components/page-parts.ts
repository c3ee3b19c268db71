import type { ComponentChildren } from 'preact';
import type { AssetAddresses } from './assets.ts';
import type { StructuredData } from './structured-data.ts';
import type { View } from './view.ts';

/** What a kind of page gives to the document round it. */
export interface PageParts {
  /** For the title bar and search engines; plain text, without the name of the site. */
  title: string;
  description: string;
  content: ComponentChildren;
  /** Script besides that of every page, for a page that does something. */
  script?: 'offline' | 'search' | 'check' | 'forms' | 'embeds';
  /** What search engines are told; left out where they are not let in. */
  data?: StructuredData;
}

/** A kind of page: from a view, and the addresses of what has been bundled, to its parts. */
export type PageOf = (view: View, assets: AssetAddresses) => PageParts;

/**
 * @returns the country of a page that has one
 * @throws on a page without country, which is an error in the routes
 */
export function countryOf(view: View): string {
  if (view.route.country === null) throw new Error(`${view.route.path} has no country`);
  return view.route.country;
}

/**
 * @returns the id of the item a page is about
 * @throws on a page about none
 */
export function itemOf(view: View): string {
  if (view.route.item === null) throw new Error(`${view.route.path} is about nothing`);
  return view.route.item;
}
