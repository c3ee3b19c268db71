import { mkdirSync, writeFileSync } from 'node:fs';
import type { Site } from '../../locale/site.ts';
import { telephoneAddress } from '../../locale/telephone.ts';
import { isCalled } from '../../model/channels.ts';
import { type CurrentNumbers, numbersUrl } from '../current-numbers.ts';

/** Writes the list of all numbers that are published now, which open and saved pages are compared with. */
export function writeNumbers(site: Site, out: string): void {
  const contacts = Object.fromEntries(
    site.library.contacts.map(({ id, facts }) => [
      id,
      facts.channels.filter(isCalled).map(({ number }) => telephoneAddress(number)),
    ]),
  );
  const current: CurrentNumbers = { build: site.buildId, contacts };
  mkdirSync(`${out}/offline`, { recursive: true });
  writeFileSync(out + numbersUrl, `${JSON.stringify(current)}\n`);
}
