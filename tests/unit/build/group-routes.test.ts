import { expect, test } from 'vitest';
import { groupRoutes } from '../../../src/build/group-routes.ts';
import { routeKinds } from '../../../src/locale/routes.ts';
import { baseSite } from '../../fixtures/site.ts';

const { routes } = baseSite();

test('every route is in the group of its kind, and in no other', () => {
  const groups = groupRoutes(routes);
  expect(Object.values(groups).flat()).toHaveLength(routes.length);
  for (const [kind, group] of Object.entries(groups)) expect(group.every((route) => route.kind === kind)).toBe(true);
});

test('a kind without routes has an empty group, so that its template makes no page', () => {
  expect(groupRoutes([])).toEqual(Object.fromEntries(routeKinds.map((kind) => [kind, []])));
});
