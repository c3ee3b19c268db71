import { type Route, type RouteKind, routeKinds } from '../locale/routes.ts';

/** @returns the routes of each kind, for one paginated template a kind */
export function groupRoutes(routes: readonly Route[]): Record<RouteKind, Route[]> {
  const groups = Object.fromEntries(routeKinds.map((kind) => [kind, [] as Route[]])) as Record<RouteKind, Route[]>;
  for (const route of routes) groups[route.kind].push(route);
  return groups;
}
