import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import qrcode from 'qrcode';
import VCard from 'vcard-creator';
import { contactsOf } from '../locale/selections.ts';
import { codedCountries, discreetCode, shortLinks } from '../locale/short-links.ts';
import type { Site } from '../locale/site.ts';
import { groupedNumber } from '../locale/telephone.ts';
import { urls } from '../locale/urls.ts';
import { isCallable, isCalled } from '../model/channels.ts';
import type { ContactItem } from '../model/library.ts';
import type { ContactKind } from '../model/schema/contact.ts';

/** What everybody should have at hand. */
const urgentKinds: readonly ContactKind[] = ['emergency', 'child-hotline', 'trafficking-hotline'];

/**
 * Writes what people hand on: a code for a camera of every short link (`/qr/{code}.svg`), the numbers of a country as contacts for a phone
 * (`/card/{region}.vcf`), and each number by itself (`/card/{code}.vcf`). Neither a name of a file nor a name in a list of contacts says
 * what a number is for.
 */
export async function writeSharedFiles(site: Site, out: string): Promise<void> {
  mkdirSync(`${out}/qr`);
  for (const { code } of shortLinks(site)) {
    const address = site.origin + urls.shortLink(code);
    writeFileSync(`${out}/qr/${code}.svg`, await qrcode.toString(address, { type: 'svg', margin: 4 }));
  }
  mkdirSync(`${out}/card`);
  for (const { id, region } of codedCountries(site)) {
    const callable = contactsOf(site.library, id).filter(isCallable);
    for (const contact of callable) {
      const code = discreetCode(urls.contact('', id, contact.id).slice(1), region);
      writeFileSync(`${out}/card/${code}.vcf`, cardOf(site, contact));
    }
    const urgent = callable.filter(({ facts }) => urgentKinds.includes(facts.kind));
    writeFileSync(`${out}/card/${region}.vcf`, urgent.map((contact) => cardOf(site, contact)).join('\n'));
  }
}

/** Copies what staff have recorded; only who taps on it fetches it. */
export function writeRecordings(site: Site, root: string, out: string): void {
  mkdirSync(`${out}/audio`);
  for (const { id, country, recordings = [] } of site.library.guides)
    for (const recording of recordings)
      copyFileSync(`${root}/${recording.file}`, out + urls.recording(country ?? '', id, recording));
}

/** vCard 3.0 (RFC 2426). The name of the site and the number: a list of contacts is the first thing that somebody else looks through. */
function cardOf({ name: siteName, today }: Site, { facts }: ContactItem): string {
  const numbers = facts.channels.filter(isCalled).map(({ number }) => number);
  const card = new VCard();
  card.addName({ givenName: siteName, familyName: groupedNumber(numbers[0] ?? '').replace(/^\+\d+ /, '') });
  for (const number of numbers) card.addPhoneNumber({ number });
  // The day of the content, so that two builds of one commit are equal.
  card.addRevision(new Date(`${today}T00:00:00Z`));
  return card.toString();
}
