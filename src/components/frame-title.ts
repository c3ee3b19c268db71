import { regionName } from '../locale/format.ts';
import type { Route } from '../locale/routes.ts';
import { type Site, wordsIn } from '../locale/site.ts';
import { getItem } from '../model/library.ts';
import { plainText } from './prose.tsx';

/**
 * @param page a page that has a frame
 * @returns what its frame shows, as plain text in the language of the text: the title of the frame. Without the invisible characters that
 *   set a name apart from the direction round it, because partners copy it into code.
 */
export function frameTitle(site: Site, page: Route): string {
  const ui = site.ui(page.textLocale);
  if (page.country === null) return ui.text('world-day.title');
  if (page.item !== null) {
    const guide = getItem(site.library, 'guide', page.item, page.country);
    return plainText(wordsIn(site, guide, page.textLocale).words.inline.title, { site, route: page, ui });
  }
  const country = regionName(ui, getItem(site.library, 'country', page.country).facts.region);
  const title = ui.text(page.kind === 'help' ? 'help.title-in' : 'contacts.title-in', { country });
  return title.replace(/[\u2066-\u2069]/g, '');
}
