import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { ContactCard } from '../../src/components/contact-card.tsx';
import { mainView } from '../../src/components/view.ts';
import { visibleLines } from '../../src/desk/visible-lines.ts';
import type { Site } from '../../src/locale/site.ts';

/**
 * A contact as the pages of a language show it, made by the component of the pages.
 * @param tag of the language
 * @returns lines of plain text: name, whom it serves, each number as it is grouped, its state; none when it is not published
 */
export function contactLines(site: Site, id: string, tag: string): string[] {
  const contact = site.library.contacts.find((candidate) => candidate.id === id);
  const route = site.routes.find(({ kind, item, locale }) => kind === 'contact' && item === id && locale === tag);
  if (!contact || !route?.country) return [];
  const view = mainView(site, route);
  return visibleLines(render(h(ContactCard, { contact, view, country: route.country })));
}
