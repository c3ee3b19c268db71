import { type Ledger, type LedgerPart, ledgerParts, nothing } from '../locale/read-ledger.ts';
import type { Entries } from './entries.ts';

/**
 * @param entries what a site promises by now
 * @returns the lines of each part that are not in the ledger. What a code, a field or an id stands for there is not compared: a promise
 * stays as it was made
 */
export function missingEntries(ledger: Ledger, entries: Entries): Record<LedgerPart, string[]> {
  const known: Record<LedgerPart, ReadonlySet<string>> = {
    languages: new Set(ledger.languages),
    addresses: new Set(ledger.addresses),
    codes: new Set(ledger.codes.keys()),
    ids: new Set(ledger.ids.map(({ kind, id, country }) => `${kind} ${id} ${country ?? nothing}`)),
    files: new Set(ledger.files),
    fields: new Set(ledger.fields.keys()),
  };
  const parts = Object.keys(ledgerParts) as LedgerPart[];
  const missing = parts.map((part) => {
    const lines = [...new Set(entries[part] ?? [])].filter((line) => !known[part].has(nameOf(part, line)));
    return [part, lines.sort()];
  });
  return Object.fromEntries(missing) as Record<LedgerPart, string[]>;
}

/** The part of a line that may stand in the ledger only once. */
function nameOf(part: LedgerPart, line: string): string {
  // One topic may be that of guides in several countries, and one id that of a contact and of a notice.
  return line
    .split(' ')
    .slice(0, part === 'ids' ? 3 : 1)
    .join(' ');
}
