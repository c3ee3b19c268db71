import type { Ledger } from '../locale/read-ledger.ts';
import type { BuiltSite } from './built-site.ts';
import { finderIn, type Loss, lostFields } from './compare-built.ts';
import { fieldsOf } from './entries.ts';
import { namesOf } from './file-names.ts';

/**
 * Compares a built site with everything that the ledger holds.
 * @returns what is not there and leads nowhere
 */
export function brokenByFiles(ledger: Ledger, built: BuiltSite): Loss[] {
  const find = finderIn(built);
  const promised = [
    ...ledger.languages.flatMap((tag) => ledger.addresses.map((address) => `/${tag}${address}`)),
    ...[...ledger.codes.keys()].map((code) => `/go/${code}/`),
    ...ledger.files.flatMap((pattern) => namesOf(pattern, ledger)),
  ];
  const lost = promised.filter((address) => find(address) === undefined);
  return [
    ...lost.map((what) => ({ what, how: 'is gone and leads nowhere' })),
    ...lostFields(ledger.fields, new Map(fieldsOf(built))),
  ];
}
