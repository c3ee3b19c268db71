import { expect, test } from 'vitest';
import { isSearched, readPageText } from '../../../src/search/page-text.ts';

test.each([
  ['/hi/kuwait/guides/passport-kept/', true],
  ['/hi/kuwait/contacts/kw-kshr-hotline/', true],
  ['/hi/kuwait/laws/', true],
  ['/hi/campaigns/one/', true],
  ['/hi/world-day/2024/', true],
  ['/hi/about/', true],
  ['/hi/partners/', true],
  ['/hi/partners/organisations/', true],
  ['/hi/partners/data/', false],
  ['/hi/', false],
  ['/hi/kuwait/', false],
  ['/hi/kuwait/contacts/', false],
  ['/hi/kuwait/help/', false],
  ['/hi/kuwait/search/', false],
  ['/hi/campaigns/', false],
  ['/hi/world-day/', false],
  ['/hi/neutral/', false],
])('of %s the text is searched: %s', (path, expected) => {
  expect(isSearched(path, 'kuwait')).toBe(expected);
});

test('the text of a page is read without its markup, drawings and the name of the site', () => {
  const html =
    '<title>Pay &amp; rest · Salama</title><meta name="description" content="What you &quot;get&quot;."><nav>Menu</nav><main id="main"><h1>Pay</h1><svg><path d="M0"/></svg><p>You are <b>owed</b> it.</p></main><footer>Foot</footer>';
  expect(readPageText(html)).toEqual({
    title: 'Pay & rest',
    summary: 'What you "get".',
    text: 'Pay You are owed it.',
  });
});
