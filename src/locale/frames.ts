import { type ContactGroup, contactGroups, contactsByGroup } from './contact-groups.ts';
import type { FrameKind } from './embed-snippets.ts';
import { routesIn } from './find-routes.ts';
import type { Route, RouteKind } from './routes.ts';
import type { Site } from './site.ts';
import { urls } from './urls.ts';

/** One page for other sites to frame. It is no route: it stands in no menu, map, search or saved copy. */
export interface Frame {
  kind: FrameKind;
  /** Address, from slash to slash: `/embed/en/kuwait/numbers/`. */
  path: string;
  /** The page of the site that it shows a part of, in the same language. */
  page: Route;
  /** Contacts of this group only. */
  group?: ContactGroup;
}

const kinds: Partial<Record<RouteKind, FrameKind>> = {
  help: 'numbers',
  contacts: 'contacts',
  guide: 'guide',
  'world-day': 'world-day',
};

/** @returns the frame of a page, when it has one */
export function frameOf(page: Route): Frame | undefined {
  const kind = kinds[page.kind];
  if (!kind) return undefined;
  return { kind, path: urls.frame(kind === 'numbers' ? page.path.replace(/help\/$/, 'numbers/') : page.path), page };
}

/**
 * Partners do not look after the address of a frame for years: one of a guide that has moved, or is withdrawn, shows what took its place,
 * or else the numbers of the country.
 */
function movedFrames(site: Site, routes: readonly Route[]): Frame[] {
  const guides = routes.filter(({ kind, key }) => kind === 'moved' && /^\/[^/]+\/guides\//.test(key));
  return guides.flatMap(({ key, path, country, locale }) => {
    const to = site.redirects.find(({ from }) => from === key)?.to ?? '';
    const pageOf = (address: string) => site.routesByKey.get(address)?.find((page) => page.locale === locale);
    const frames = [to, `/${country}/help/`].flatMap((address) => {
      const page = pageOf(address);
      return (page && frameOf(page)) ?? [];
    });
    return frames.slice(0, 1).map((frame) => ({ ...frame, path: urls.frame(path) }));
  });
}

/**
 * @param tags languages of the frames; all when left out
 * @returns every frame of the site; the contacts of a country also by group
 */
export function framesOf(site: Site, tags?: readonly string[]): Frame[] {
  const routes = tags ? tags.flatMap((tag) => routesIn(site, tag)) : site.routes;
  return [...movedFrames(site, routes), ...framesOfPages(site, routes)];
}

function framesOfPages(site: Site, routes: readonly Route[]): Frame[] {
  return routes.flatMap((page) => {
    const frame = frameOf(page);
    if (!frame) return [];
    return [frame, ...(frame.kind === 'contacts' ? framesByGroup(site, frame) : [])];
  });
}

/** A group whose last contact is withdrawn keeps its frame, which then shows the numbers of the country: partners do not look after it. */
function framesByGroup(site: Site, frame: Frame): Frame[] {
  const { country, locale, path } = frame.page;
  const groups = contactsByGroup(site.library, country ?? '').map(({ group }) => group);
  const help = site.routesByKey.get(`/${country}/help/`)?.find((page) => page.locale === locale);
  const numbers = help && frameOf(help);
  return contactGroups.flatMap((group) => {
    const shown = groups.includes(group) ? frame : numbers;
    return shown ? [{ ...shown, path: urls.frame(path, group), group }] : [];
  });
}
