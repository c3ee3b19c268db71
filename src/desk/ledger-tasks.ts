import { entriesOfSite } from '../ledger/entries.ts';
import { missingEntries } from '../ledger/missing-entries.ts';
import type { Site } from '../locale/site.ts';
import type { Task } from './task.ts';

/**
 * @returns a task when the site has addresses, short codes or ids that are not written down yet: until they are, nothing would notice that
 * one of them went. What the web editor publishes is never written down by itself, because that takes a command.
 */
export function ledgerTasks(site: Site): Task[] {
  // A site that keeps no ledger, such as a copy for another country before its first day, promises nothing.
  if (site.ledger.addresses.length === 0) return [];
  const missing = Object.values(missingEntries(site.ledger, entriesOfSite(site))).flat();
  if (missing.length === 0) return [];
  return [
    {
      kind: 'ledger',
      id: 'new',
      file: 'ledger/addresses.txt',
      line: 1,
      text: `${missing.length} new addresses, short codes or ids are not in the ledger yet, among them ${missing[0]}.`,
      due: undefined,
      overdue: false,
      howTo: 'Somebody with the commands runs npm run build and npm run ledger, and commits what it writes.',
    },
  ];
}
