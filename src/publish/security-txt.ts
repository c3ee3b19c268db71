import { mkdirSync, writeFileSync } from 'node:fs';
import { pageOfRepository } from '../editor/repository.ts';
import type { Site } from '../locale/site.ts';

/** Where programs and people look for it (RFC 9116, section 3). */
export const securityTxtPath = '/.well-known/security.txt';

/** RFC 9116, 2.5.5: less than a year ahead. A site that nobody has built for so long says by itself that it is out of date. */
const daysValid = 364;

/** Languages in which what is found may be told: those of the people who look after the site. */
const staffLanguages = ['en', 'ar'] as const;

/**
 * Whom to tell about a hole in the site (RFC 9116).
 * @param repository as in headerRules
 * @returns the text; nothing when the publisher has neither an e-mail address nor a page, or when the site does not have its host to
 *   itself: the file is for a whole host, and of no use elsewhere
 */
export function renderSecurityTxt(
  site: Pick<Site, 'settings' | 'origin' | 'base' | 'today' | 'locales'>,
  repository?: string,
): string | undefined {
  const contacts = securityContacts(site);
  if (contacts.length === 0 || site.base !== '/') return undefined;
  const known = new Set<string>(site.locales.map(({ tag }) => tag));
  const policy = pageOfRepository(repository, 'SECURITY.md');
  const lines = [
    ...contacts.map((address) => `Contact: ${address}`),
    `Expires: ${dayAfter(site.today, daysValid)}T00:00:00Z`,
    `Preferred-Languages: ${staffLanguages.filter((tag) => known.has(tag)).join(', ')}`,
    `Canonical: ${site.origin}${securityTxtPath}`,
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** @returns addresses of the publisher, the best first; none when nobody has written down any */
export function securityContacts({ settings }: Pick<Site, 'settings'>): string[] {
  const { email, page } = settings.publisher ?? {};
  return [...(email === undefined ? [] : [`mailto:${email}`]), ...(page === undefined ? [] : [page])];
}

/** Writes it where there is something to write. */
export function writeSecurityTxt(site: Site, out: string): void {
  const text = renderSecurityTxt(site, process.env.EDITOR_REPOSITORY);
  if (text === undefined) return;
  mkdirSync(`${out}/.well-known`);
  writeFileSync(out + securityTxtPath, text);
}

/** @param day `2026-11-25` */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
