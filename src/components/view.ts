import type { Ui } from '../locale/messages.ts';
import type { Route } from '../locale/routes.ts';
import type { Site } from '../locale/site.ts';

/** What a component needs to know about the page it stands on. */
export interface View {
  site: Site;
  route: Route;
  /** The interface in the language of the text. */
  ui: Ui;
}

/** @returns the view of a page's `<main>` */
export function mainView(site: Site, route: Route): View {
  return { site, route, ui: site.ui(route.textLocale) };
}

/** @returns the view of everything round `<main>`: its language is that of the address, if it has an interface */
export function frameView(site: Site, route: Route): View {
  return { site, route, ui: site.ui(site.interfaceTagOf(route.locale)) };
}

/**
 * @param tag language of the words that are shown
 * @returns the view for these words: the names, dates and figures that they name are written in their own language
 */
export function viewIn(view: View, tag: string): View {
  return tag === view.ui.locale.tag ? view : { ...view, ui: view.site.ui(tag) };
}

/**
 * @param tag language of the words that are shown
 * @returns the attributes that such a passage needs on this page: none when it is in the page's own language
 */
export function languageOf({ site, ui }: View, tag: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return tag === ui.locale.tag ? {} : { lang: tag, dir: site.locale(tag).dir };
}
