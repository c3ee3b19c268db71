import { contactsOf } from '../locale/selections.ts';
import { codedCountries, discreetCode } from '../locale/short-links.ts';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { isCallable } from '../model/channels.ts';
import { handoutUrl } from '../offline/handout-url.ts';

/** One address that a host answers with another one. */
export interface RedirectRule {
  /** `/:locale/kuwait/guides/old-topic/`, where `:locale` stands for each language of the site; or one file. */
  from: string;
  to: string;
}

/**
 * The one source of what every host is told. Most hosts would find the page at the old address too, which opens the new one by itself: a
 * rule spares the phone that page, and tells search engines and programs that the move is for good. What is withdrawn has no rule: its
 * page is the answer.
 * @returns rules for pages, for the files to hand on of a guide that has moved, and for contacts as files that nobody can call any more
 */
export function redirectRules(site: Site): RedirectRule[] {
  return [...pageRules(site), ...handoutRules(site), ...cardRules(site)];
}

function pageRules({ redirects }: Site): RedirectRule[] {
  return redirects
    .filter(({ gone }) => !gone)
    .map(({ from, to }) => ({ from: `/:locale${from}`, to: `/:locale${to}` }));
}

/** Whether the file goes on as a file: to that of the new guide, else to the page. */
function handoutRules({ redirects }: Site): RedirectRule[] {
  return redirects.flatMap(({ from, to, gone }) => {
    const [old, now] = [guideOf(from), gone ? undefined : guideOf(to)];
    if (!old) return [];
    const page = `/:locale${gone ? from : to}`;
    return {
      from: handoutUrl(old.country, ':locale', old.topic),
      to: now ? handoutUrl(now.country, ':locale', now.topic) : page,
    };
  });
}

/** A phone that has kept the link gets the page of the contact, which says what became of the number. */
function cardRules(site: Site): RedirectRule[] {
  const cards = codedCountries(site).flatMap(({ id, region }) =>
    contactsOf(site.library, id)
      .filter(isCallable)
      .map((contact) => discreetCode(urls.contact('', id, contact.id).slice(1), region)),
  );
  const now = new Set([...cards, ...codedCountries(site).map(({ region }) => region)]);
  return site.ledger.files.flatMap((file) => {
    const [, code] = /^\/card\/([^/{}]+)\.vcf$/.exec(file) ?? [];
    return code === undefined || now.has(code) ? [] : { from: file, to: urls.shortLink(code) };
  });
}

/** @param address without its language */
function guideOf(address: string): { country: string; topic: string } | undefined {
  const [, country, topic] = /^\/([^/]+)\/guides\/([^/]+)\/$/.exec(address) ?? [];
  return country === undefined || topic === undefined ? undefined : { country, topic };
}
