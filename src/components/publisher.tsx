import type { ComponentChildren } from 'preact';
import { siteNameIn } from '../locale/site-name.ts';
import type { View } from './view.ts';

/** The page on which it stands in full what a site without a public address has to say about it. */
const aboutPage = 'about';

/** @returns what the pages say about writing to the site when nobody can */
function nobodyText({ site, ui, route }: View): string {
  const name = siteNameIn(site, ui.locale.tag);
  const text = ui.text(route.item === aboutPage ? 'publisher.none-about' : 'publisher.none', { site: name });
  // The marks that set a name apart would also part it from an Arabic letter in front of it, which joins its first.
  return text.replace(/[\u2068\u2069]/g, '');
}

/** @returns whether readers can write to who runs the site, or look at a page of theirs */
function isReachable({ site }: View): boolean {
  const { publisher } = site.settings;
  return publisher?.email !== undefined || publisher?.page !== undefined;
}

/** How readers reach who runs the site, in a line: name, e-mail address and page; or that there is no way yet. */
export function PublisherReach({ view }: { view: View }) {
  const { publisher } = view.site.settings;
  if (!publisher || !isReachable(view)) return <>{nobodyText(view)}</>;
  const { name, email, page } = publisher;
  const ways: ComponentChildren[] = [
    <bdi>{name}</bdi>,
    email !== undefined && (
      <a href={`mailto:${email}`} dir="ltr">
        <bdi>{email}</bdi>
      </a>
    ),
    page !== undefined && (
      <a href={page} rel="noreferrer" dir="ltr">
        <bdi>{page.replace(/^https:\/\//, '').replace(/\/$/, '')}</bdi>
      </a>
    ),
  ].filter(Boolean);
  return <>{ways.map((way, index) => (index === 0 ? way : [' · ', way]))}</>;
}

/** @returns the same as plain text */
export function publisherText(view: View): string {
  const { publisher } = view.site.settings;
  if (!publisher || !isReachable(view)) return nobodyText(view);
  return [publisher.name, publisher.email, publisher.page].filter(Boolean).join(' · ');
}

/** At the foot of the page about the site: who runs it. Nothing where the site does not say. */
export function PublisherNote({ view }: { view: View }) {
  const { publisher } = view.site.settings;
  if (!publisher || view.route.item !== aboutPage) return null;
  return (
    <section id="publisher">
      <h2>{view.ui.text('publisher.title')}</h2>
      <p>{isReachable(view) ? <PublisherReach view={view} /> : <bdi>{publisher.name}</bdi>}</p>
    </section>
  );
}
