import { describe, expect, test } from 'vitest';
import { type BuiltPages, compareSites } from '../../../src/desk/compare-sites.ts';
import { differenceText } from '../../../src/desk/difference-text.ts';

const site = (pages: Record<string, string>): BuiltPages => ({
  paths: Object.keys(pages),
  read: (path) => pages[path],
});

const call = (number: string) => `<p>Call <a href="tel:${number}"><bdi>${number}</bdi></a></p>`;
const english = (path: string) => path.startsWith('/en/');

const before = site({
  '/en/': '<p>Old words</p>',
  '/en/a/': `<p>Old words</p><p>stays</p>${call('112')}`,
  '/ar/a/': call('112'),
  '/en/gone/': call('+96522215150'),
  '/en/same/': '<link href="/assets/style-1.css"/><p>same</p>',
});
const after = site({
  '/en/': '<p>New words</p>',
  '/en/a/': `<p>New words</p><p>stays</p>${call('113')}`,
  '/ar/a/': call('113'),
  '/en/same/': '<link href="/assets/style-2.css"/><p>same</p>',
  '/en/new/': '<p>new</p>',
});
const difference = compareSites(before, after, english);

describe('two sites differ in', () => {
  test('the pages that came and went', () => {
    expect([difference.added, difference.removed]).toEqual([['/en/new/'], ['/en/gone/']]);
  });

  test('the numbers that are called, in every language and also on pages that went', () => {
    expect(difference.numbers).toEqual([
      { address: 'tel:+96522215150', added: [], removed: ['/en/gone/'] },
      { address: 'tel:112', added: [], removed: ['/ar/a/', '/en/a/'] },
      { address: 'tel:113', added: ['/ar/a/', '/en/a/'], removed: [] },
    ]);
  });

  test('the text that is seen, in the language asked for', () => {
    expect(difference.texts).toEqual([
      { removed: ['Old words'], added: ['New words'], paths: ['/en/', '/en/a/'] },
      { removed: ['Call 112'], added: ['Call 113'], paths: ['/en/a/'] },
    ]);
  });
});

test('one change on several pages is shown once', () => {
  const footer = (words: string) => site({ '/en/a/': `<p>a</p>${words}`, '/en/b/': `<p>b</p>${words}` });
  const { texts } = compareSites(footer('<p>old foot</p>'), footer('<p>new foot</p>'), english);
  expect(texts).toEqual([{ removed: ['old foot'], added: ['new foot'], paths: ['/en/a/', '/en/b/'] }]);
});

test('the list names numbers first, then pages, then text', () => {
  const text = differenceText(difference, 'English');
  const places = [
    '- 112 is no longer on 2 pages: /ar/a/ /en/a/',
    '+ 113 is now on 2 pages',
    '- /en/gone/',
    '+ /en/new/',
    '- Old words',
  ];
  const found = places.map((place) => text.indexOf(place));
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(found[0]).toBeGreaterThan(0);
});

test('a number is written as the pages group it, with how it is reached when it is not called', () => {
  const link = (address: string) => site({ '/en/': `<a href="${address}">x</a>` });
  const text = (address: string) =>
    differenceText(compareSites(site({ '/en/': '' }), link(address), english), 'English');
  expect(text('tel:+96522215150')).toContain('+ +965 2221 5150 is now on');
  expect(text('https://wa.me/96522215150')).toContain('+ +965 2221 5150 (WhatsApp) is now on');
  expect(text('sms:112')).toContain('+ 112 (SMS) is now on');
});

test('where nothing differs that a reader sees, the list says so', () => {
  expect(differenceText(compareSites(before, before, english), 'Arabic')).toMatch(
    /^Nothing that a reader sees has changed/,
  );
});
