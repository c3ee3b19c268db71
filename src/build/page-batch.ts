import type { Frame } from '../locale/frames.ts';
import type { Route, RouteKind } from '../locale/routes.ts';
import type { ShortLink } from '../locale/short-links.ts';
import { groupRoutes } from './group-routes.ts';

/** The pages that Eleventy makes in one run. A class, because Eleventy copies plain objects and would not see them change. */
export class PageBatch {
  /** Whether it has the pages that the site has once, such as the choice of a language and the desk of the staff. */
  isOfSite = false;
  routes: Record<RouteKind, Route[]> = groupRoutes([]);
  frames: readonly Frame[] = [];
  shortLinks: readonly ShortLink[] = [];
}
