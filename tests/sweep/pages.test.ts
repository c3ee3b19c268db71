import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { violationsOnAll } from '../browser/accessibility.ts';
import { expectNumbersInOrder } from '../browser/digit-order.ts';
import { openPage } from '../browser/fixtures.ts';
import { everyPage, onePageOfEachKind } from '../browser/kinds.ts';
import { expectAllToFit } from '../browser/layout.ts';
import { expectNone } from '../site/built-site.ts';

/** What `npm test` tries in a few languages, in all of them. */
describe.each(locales.map(({ tag }) => tag))('in %s', (language) => {
  test('everything fits on the smallest phone, and in letters of twice the size', () => expectAllToFit(language));

  test('every page keeps its numbers in order', () => expectNumbersInOrder(language, everyPage(language)));

  test('nobody is kept out, by day and by night', async () => {
    const paths = onePageOfEachKind(language);
    expect(paths.length).toBeGreaterThanOrEqual(17);
    expectNone(await violationsOnAll(await openPage('/'), paths, 'structure'));
    expectNone(await violationsOnAll(await openPage('/', { colorScheme: 'dark' }), paths, 'contrast'));
  });
});
