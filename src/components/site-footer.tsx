import type { ComponentChildren } from 'preact';
import { regionName } from '../locale/format.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { DangerButtons } from './danger-strip.tsx';
import { InlineProse } from './prose.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/** Ways on from every page, and what the site is. */
export function SiteFooter({ view }: { view: View }) {
  const { site, route, ui } = view;
  const { library } = site;
  const link = (href: string, text: ComponentChildren) => (
    <li>
      <a href={href} aria-current={href === route.path ? 'page' : undefined}>
        {text}
      </a>
    </li>
  );
  const { country } = route;
  return (
    <footer class="footer">
      <div class="woven-band" />
      <div class="danger-strip">
        <p>{ui.text('danger.question')}</p>
        <DangerButtons view={view} />
      </div>
      <nav aria-label={ui.text('footer.label')}>
        <ul>
          {country !== null &&
            link(
              urls.country(route.locale, country),
              regionName(ui, library.countries.find((item) => item.id === country)?.facts.region ?? ''),
            )}
          {country !== null && link(urls.help(route.locale, country), ui.text('help.title'))}
          {country !== null && link(urls.contacts(route.locale, country), ui.text('contacts.title'))}
          {country !== null && link(urls.search(route.locale, country), ui.text('search.title'))}
          {country !== null && link(urls.offline(route.locale, country), ui.text('saved.title'))}
          {country === null &&
            library.countries.map((item) =>
              link(urls.country(route.locale, item.id), regionName(ui, item.facts.region)),
            )}
          {link(urls.campaigns(route.locale), ui.text('campaigns.title'))}
          {link(urls.worldDay(route.locale), ui.text('world-day.title'))}
          {library.pages.map((page) => {
            const shown = wordsIn(site, page, ui.locale.tag);
            return link(
              urls.page(route.locale, page.id),
              <span {...languageOf(view, shown.locale)}>
                <InlineProse inline={shown.words.inline.title} view={viewIn(view, shown.locale)} />
              </span>,
            );
          })}
        </ul>
      </nav>
      <p>{ui.text('footer.what', { site: site.name })}</p>
      <p id="number-changed" class="number-changed" hidden>
        {ui.text('number-changed')}{' '}
        <a href={country === null ? urls.countries(route.locale) : urls.contacts(route.locale, country)}>
          {ui.text('contacts.title')}
        </a>
      </p>
    </footer>
  );
}
