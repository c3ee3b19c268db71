import type { ChangeLog } from '../model/change-log.ts';
import type { Ledger } from './read-ledger.ts';

/**
 * The log of a site that leaves out countries of its content. What such a country has is still in use elsewhere: without this, its numbers
 * would be told as withdrawn.
 * @param leftOut folders of the countries
 */
export function logWithout({ changes, known }: ChangeLog, leftOut: readonly string[]): ChangeLog {
  const isIn = ({ country }: { country: string | null }) => country === null || !leftOut.includes(country);
  return { changes: changes.filter(isIn), known: known && new Map([...known].filter(([, item]) => isIn(item))) };
}

/**
 * What another site of the same content knows of the past: which addresses and codes there were, so that what is withdrawn says so there
 * too. It has promised none of them, and no files.
 * @param leftOut folders of the countries that it leaves out
 */
export function ledgerWithout(ledger: Ledger, leftOut: readonly string[]): Ledger {
  const isIn = (address: string) => !leftOut.some((id) => address.startsWith(`/${id}/`));
  return {
    ...ledger,
    addresses: ledger.addresses.filter(isIn),
    codes: new Map([...ledger.codes].filter(([, address]) => isIn(address))),
    ids: ledger.ids.filter(({ country }) => country === null || !leftOut.includes(country)),
    files: [],
    fields: new Map(),
  };
}
