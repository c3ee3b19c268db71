import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from '../model/problem.ts';

/** What the site has promised so far. Nothing is ever taken out of it. */
export interface Ledger {
  /** Languages in which every address is promised: `ar`. */
  languages: readonly string[];
  /** Addresses of pages without their language: `/kuwait/help/`. */
  addresses: readonly string[];
  /** Short codes and the address that each opens: `kw-help` and `/kuwait/help/`. */
  codes: ReadonlyMap<string, string>;
  /** Ids that were published, and what they stood for. */
  ids: readonly LedgerId[];
  /** Files that others use by their name: `/sw.js`, `/{locale}/campaigns/feed.xml`, `/qr/{code}.svg`. */
  files: readonly string[];
  /** Fields of the open data and their types: `contacts.json#/contacts/[]/number` and `string`. */
  fields: ReadonlyMap<string, string>;
}

/** An id that was published. */
export interface LedgerId {
  kind: 'contact' | 'guide' | 'notice' | 'campaign';
  id: string;
  /** Folder of its country; null for what belongs to none. */
  country: string | null;
  /** Kind of a contact, `embassy`; null for everything else. */
  contactKind: string | null;
  /** Line of the file. */
  line: number;
}

/** The parts of the ledger: one file each, and how many words a line of it has. */
export const ledgerParts = { languages: 1, addresses: 1, codes: 2, ids: 4, files: 1, fields: 2 } as const;
export type LedgerPart = keyof typeof ledgerParts;

/** @returns where a part lies, below the root of a project */
export const ledgerFile = (part: LedgerPart) => `ledger/${part}.txt`;

/** Stands in `ids.txt` where there is no country or no kind. */
export const nothing = '-';

/**
 * Reads the ledger: plain text, one promise a line, so that two people who add to it at once seldom meet.
 * @param root folder that holds `ledger`; a site that has promised nothing yet has none
 * @param report is told of lines that cannot be one, such as those that a merge leaves behind
 */
export function readLedger(root: string, report: (problem: Problem) => void): Ledger {
  const lines = (part: LedgerPart) => readLines(root, part, report);
  const pairs = (part: LedgerPart) => new Map(lines(part).map(({ words: [name = '', value = ''] }) => [name, value]));
  const names = (part: LedgerPart) => lines(part).map(({ words: [name = ''] }) => name);
  return {
    languages: names('languages'),
    addresses: names('addresses'),
    codes: pairs('codes'),
    ids: lines('ids').map(({ words: [kind = '', id = '', country = '', contactKind = ''], line }) => ({
      kind: kind as LedgerId['kind'],
      id,
      country: country === nothing ? null : country,
      contactKind: contactKind === nothing ? null : contactKind,
      line,
    })),
    files: names('files'),
    fields: pairs('fields'),
  };
}

function readLines(root: string, part: LedgerPart, report: (problem: Problem) => void) {
  const file = ledgerFile(part);
  if (!existsSync(`${root}/${file}`)) return [];
  const rows = readFileSync(`${root}/${file}`, 'utf8').split(/\r?\n/);
  return rows.flatMap((row, index) => {
    if (row.trim() === '') return [];
    const words = row.split(' ');
    if (words.length === ledgerParts[part] && !/^[<=>|]{7}/.test(row)) return { words, line: index + 1 };
    report({
      file,
      line: index + 1,
      field: 'line',
      wrong: 'is not a line of the ledger',
      mend: 'remove it, keep all other lines, and run npm run ledger',
    });
    return [];
  });
}
