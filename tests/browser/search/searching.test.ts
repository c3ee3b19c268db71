import { describe, expect, test } from 'vitest';
import { openPage, problemsOf } from '../fixtures.ts';
import { until } from '../offline/fault-server.ts';
import { found, state, type } from './search-page.ts';

describe.each([
  ['ar', 'راتبي ما عطاني', 'wages-unpaid'],
  ['ar', 'ma3ash', 'wages-unpaid'],
  ['hi', 'salary nahi mila', 'wages-unpaid'],
  ['hi', 'पासपोर्ट नही दे रहा', 'passport-kept'],
  ['ur', 'akama khatam', 'residency-amnesty'],
  ['en', 'pasport boss rakhe', 'passport-kept'],
  ['am', 'ፓስፖርቴን ወሰደብኝ', 'passport-kept'],
  ['fil', 'sahod', 'wages-unpaid'],
])('in %s, %s', (locale, query, topic) => {
  test(`finds ${topic} first, while it is typed`, async () => {
    const page = await openPage(`/${locale}/kuwait/search/`);
    await type(page, query);
    expect((await found(page))[0]).toBe(topic);
    expect(await state(page)).toBe('results');
    expect(problemsOf(page)).toEqual([]);
  });
});

test('a link that is found leads to the page of its topic', async () => {
  const page = await openPage('/hi/qatar/search/');
  await type(page, 'pasport');
  await page.locator('#search-results a').first().click();
  await page.waitForURL('**/hi/qatar/guides/passport-kept/');
});

test('a word that stands only in the text of a page finds the page, of this language and country alone', async () => {
  const page = await openPage('/en/kuwait/search/');
  const paths = () =>
    page
      .locator('#search-results a')
      .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
  await type(page, 'MIT');
  expect(await until(async () => (await paths()).includes('/en/about/'))).toBe(true);
  // Many pages of both countries have this one.
  await type(page, 'passport');
  expect(await until(async () => (await paths()).length > 3)).toBe(true);
  for (const path of await paths()) expect(path).toMatch(/^\/en\/(?!qatar\/)/);
  expect(problemsOf(page)).toEqual([]);
});

describe.each([
  ['ar', ['بيضربني', 'عايز اموت', 'police']],
  ['hi', ['मार रहा है', 'bachao', 'kamre me band kar diya']],
  ['en', ['he beats me', 'i want to die', 'locked in room', 'rape', 'polis']],
  ['ur', ['مار رہا ہے', 'khudkushi', 'help']],
  ['am', ['እርዱኝ', 'ደበደበኝ', 'help']],
])('in %s', (locale, queries) => {
  test('words of danger put the numbers to call above everything that is found', async () => {
    const page = await openPage(`/${locale}/kuwait/search/`);
    const card = page.locator('[data-part="danger"]');
    expect(await card.isVisible()).toBe(false);
    for (const query of queries) {
      await type(page, query);
      expect([query, await card.isVisible()]).toEqual([query, true]);
      expect(await card.locator('a[href="tel:112"]').count()).toBe(1);
      const results = await page.locator('#search-results').boundingBox();
      const box = await card.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((results?.y ?? 0) + 1);
    }
    await type(page, '');
    expect(await card.isVisible()).toBe(false);
    expect(await state(page)).toBe('idle');
  });
});

test('nothing found is said so, beside the topics and a number to call', async () => {
  const page = await openPage('/hi/kuwait/search/');
  await type(page, 'qqqq zzzz');
  expect(await until(async () => (await state(page)) === 'none')).toBe(true);
  expect(await page.locator('[data-when="none"]').isVisible()).toBe(true);
  expect(await page.locator('[data-part="danger"] a[href="tel:112"]').isVisible()).toBe(true);
  expect(await page.locator('[data-entry] a').count()).toBeGreaterThan(60);
});

test('what is typed is in no address, title, history, storage or request, and gone when somebody presses Back', async () => {
  const page = await openPage('/en/kuwait/search/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const before = await page.evaluate(() => [location.href, document.title, history.length]);
  await type(page, 'zebrasalary');
  await until(async () => (await state(page)) !== 'loading');
  expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
  const stored = await page.evaluate(async () => {
    const names = await caches.keys();
    const texts = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, texts]);
  });
  expect(stored).not.toContain('zebra');
  expect(asked.filter((line) => line.includes('zebra'))).toEqual([]);
  await page.goto('/en/kuwait/help/');
  await page.goBack();
  expect(await page.locator('#search-input').inputValue()).toBe('');
  expect(await page.locator('#search-results a').count()).toBe(0);
});

test('a keyboard reaches the field and the results, and a screen reader hears how many there are', async () => {
  const page = await openPage('/en/kuwait/search/');
  await page.focus('#search-input');
  await page.keyboard.type('salary not paid');
  await until(async () => (await state(page)) === 'results');
  const status = page.locator('[role="status"][data-part="count"]');
  expect(await until(async () => /^\d+ pages? found$/.test((await status.textContent()) ?? ''))).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.topic)).toBe('wages-unpaid');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/kuwait/guides/wages-unpaid/');
});

test('pages that come later do not take the focus from a result', async () => {
  const page = await openPage('/en/kuwait/search/');
  await page.fill('#search-input', 'passport');
  await page.locator('#search-results a').first().focus();
  const before = await page.locator('#search-results a').count();
  expect(await until(async () => (await page.locator('#search-results a').count()) > before)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.closest('#search-results')?.id)).toBe('search-results');
});

test('the label of the field is read out, and the browser neither remembers nor sends what is typed', async () => {
  const page = await openPage('/ar/kuwait/search/');
  const input = page.getByRole('searchbox', { name: /./ });
  expect(await input.getAttribute('id')).toBe('search-input');
  expect(await input.getAttribute('autocomplete')).toBe('off');
  expect(await input.getAttribute('spellcheck')).toBe('false');
  expect(await page.locator('form').count()).toBe(0);
});

test.each(['ar', 'ur', 'hi', 'am', 'en'])(
  'without a script the page is every topic of %s in the order of its letters',
  async (locale) => {
    const page = await openPage(`/${locale}/kuwait/search/`, { javaScriptEnabled: false });
    expect(await page.locator('#search-input').isVisible()).toBe(false);
    const titles = await page
      .locator('h2 + ul')
      .first()
      .locator('strong')
      .evaluateAll((all) => all.map((title) => title.textContent ?? ''));
    expect(titles.length).toBeGreaterThan(28);
    const plain = titles.map((title) => title.replace(/[\u2066-\u2069\u200e\u200f]/g, ''));
    expect(plain).toEqual([...plain].sort(new Intl.Collator(locale).compare));
  },
);
