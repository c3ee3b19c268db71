import { expect, test } from 'vitest';
import { openPage, problemsOf } from './fixtures.ts';

test.each([
  ['/go/kw-help/', 'hi-IN', '/hi/kuwait/help/'],
  ['/go/qa-passport-kept/', 'en-US', '/en/qatar/guides/passport-kept/'],
  ['/go/kw-np/', 'ne-NP', '/ne/kuwait/for/np/'],
])('%s opens by itself in the language of a phone set to %s', async (link, locale, arrived) => {
  const page = await openPage(link, { locale });
  await page.waitForURL(`**${arrived}`);
  expect(problemsOf(page)).toEqual([]);
});

test.each([
  ['/go/kw-np/', 'en-US', 'a phone that is only set to English may belong to somebody who reads Nepali'],
  ['/go/kw-help/', 'de-DE', 'the site has no German'],
])('%s lets a phone set to %s choose: %s', async (link, locale) => {
  const page = await openPage(link, { locale });
  await page.waitForLoadState('load');
  expect(new URL(page.url()).pathname).toBe(link);
  expect(await page.locator('main li a').count()).toBe(16);
});
