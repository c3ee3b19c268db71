import type { Library } from '../model/library.ts';
import type { UnpublishedItem } from '../model/unpublished.ts';
import type { Ledger } from './read-ledger.ts';
import type { Redirect } from './resolve-redirects.ts';
import { urls } from './urls.ts';

/** Addresses without their language that an item had, and where its readers can go now. */
interface Place {
  addresses: readonly string[];
  instead: string;
}

/**
 * Finds what was public and is held back now: a contact with `use: hold` or `obsolete`, a guide, notice or campaign that is a draft
 * again. Their addresses say by themselves that they are withdrawn, so that nobody has to write a redirect before a wrong number can
 * be taken off the site.
 * @param pages addresses of all pages, and of all redirects, without their language
 */
export function withdrawnPages(library: Library, ledger: Ledger, pages: ReadonlySet<string>): Redirect[] {
  const places = [...contactPlaces(library), ...library.unpublished.map(placeOf)];
  const promised = ledger.addresses.filter((address) => !pages.has(address));
  return promised.flatMap((from) => {
    const place = places.find(({ addresses }) => addresses.some((address) => from.startsWith(address)));
    return place ? { from, to: place.instead, gone: true } : [];
  });
}

/** A contact of no country had a page in each. */
function contactPlaces({ heldContacts, countries }: Library): Place[] {
  return countries.flatMap(({ id: country }) =>
    heldContacts.map(({ id }) => ({
      addresses: [withoutLanguage(urls.contact('', country, id))],
      instead: withoutLanguage(urls.contacts('', country)),
    })),
  );
}

function placeOf(item: UnpublishedItem): Place {
  const { id, country, file } = item;
  if (country === null) {
    const year = 'year' in item.facts ? item.facts.year : undefined;
    return year === undefined
      ? { addresses: [withoutLanguage(urls.campaign('', id))], instead: withoutLanguage(urls.campaigns('')) }
      : {
          addresses: [withoutLanguage(urls.worldDayYear('', year)), withoutLanguage(urls.campaign('', id))],
          instead: withoutLanguage(urls.worldDay('')),
        };
  }
  const isGuide = file.includes('/guides/');
  const address = isGuide ? urls.guide('', country, id) : urls.notice('', country, id);
  return { addresses: [withoutLanguage(address)], instead: withoutLanguage(urls.country('', country)) };
}

/** @param path of an address made with an empty language: `//kuwait/help/` */
function withoutLanguage(path: string): string {
  return path.slice(1);
}
