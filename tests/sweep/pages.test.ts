import { describe, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { expectNumbersInOrder } from '../browser/digit-order.ts';
import { everyPage } from '../browser/kinds.ts';
import { expectAllToFit } from '../browser/layout.ts';

/** What `npm test` tries in a few languages, in all of them. Who is kept out: accessibility.test.ts. */
describe.each(locales.map(({ tag }) => tag))('in %s', (language) => {
  test('everything fits on the smallest phone, and in letters of twice the size', () => expectAllToFit(language));

  test('every page keeps its numbers in order', () => expectNumbersInOrder(language, everyPage(language)));
});
