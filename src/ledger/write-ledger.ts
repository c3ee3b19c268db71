import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type LedgerPart, ledgerFile } from '../locale/read-ledger.ts';

/**
 * Adds lines to the ledger. Nothing is taken away and no line changes; all are put in order, so that it does not matter who adds first,
 * and a merge that kept the lines of both sides is tidied up.
 * @param root folder that holds `ledger`
 * @param added lines by part
 */
export function writeLedger(root: string, added: Readonly<Record<LedgerPart, readonly string[]>>): void {
  mkdirSync(`${root}/ledger`, { recursive: true });
  for (const [part, lines] of Object.entries(added)) {
    const file = `${root}/${ledgerFile(part as LedgerPart)}`;
    const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const all = [...new Set([...known.split(/\r?\n/).filter(Boolean), ...lines])].sort();
    const text = all.map((line) => `${line}\n`).join('');
    if (text !== known) writeFileSync(file, text);
  }
}
