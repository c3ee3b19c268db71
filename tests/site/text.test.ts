import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from '../../i18n/en.json' with { type: 'json' };
import { locales } from '../../i18n/locales.ts';
import { allPages, type BuiltPage, expectNone, filesOfSite, root } from './built-site.ts';
import { chainOf, textsIn } from './read-html.ts';

const SPOKEN = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'content', 'label', 'value'];
const pages = allPages();
const texts = pages.map((page) => ({ page, found: [...wordsOf(page)] }));

/** Everything that somebody reads or hears: text, labels, and what the title bar and search engines show. */
function* wordsOf(page: BuiltPage): Generator<{ text: string; isLeftToRight: boolean }> {
  for (const { text, parent } of textsIn(page.document)) {
    // Code that partners copy is no text.
    if (parent.name !== 'textarea') yield { text, isLeftToRight: directionOf(parent) === 'ltr' };
  }
  for (const element of page.elements) {
    for (const name of SPOKEN) {
      const text = element.attributes.get(name);
      if (text) yield { text, isLeftToRight: directionOf(element) === 'ltr' };
    }
  }
}

function directionOf(element: Parameters<typeof chainOf>[0]): string | undefined {
  return chainOf(element)
    .map(({ attributes }) => attributes.get('dir'))
    .find((dir) => dir !== undefined);
}

/** Every piece of text in which something is found that must not be there. */
function textsWith(pattern: RegExp, applies: (text: { isLeftToRight: boolean }) => boolean = () => true): string[] {
  return texts.flatMap(({ page, found }) =>
    found
      .filter((piece) => applies(piece) && pattern.test(piece.text))
      .map(({ text }) => `${page.path}: ${JSON.stringify(text.slice(0, 100))}`),
  );
}

test('no message is shown by its key', () => {
  const keys = new Set(Object.keys(english));
  const candidates = texts.flatMap(({ page, found }) =>
    found.flatMap(({ text }) =>
      (text.match(/[a-z][\w-]*(?:\.[\w-]+)+/g) ?? [])
        .filter((word) => keys.has(word))
        .map((word) => `${page.path}: ${word}`),
    ),
  );
  expect(keys.size).toBeGreaterThan(100);
  expectNone(candidates);
});

test('no placeholder, no markup and no value that is missing is shown', () => {
  expectNone(textsWith(/[{}]|\]\(|\*\*|&(?:amp|lt|gt|quot|#\d+);|<\/?[a-z]+>/));
  expectNone(textsWith(/\bundefined\b|\bNaN\b|\[object|\bInvalid Date\b|\bfunction\b.*=>|^(?:null|true|false)$/));
});

test('text from left to right holds no invisible direction marks', () => {
  expectNone(textsWith(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, ({ isLeftToRight }) => isLeftToRight));
});

test('a text is in the script of its language: no figure or date of another is put into it', () => {
  const scripts = new Map<string, string>(locales.map(({ tag, script }) => [tag, script]));
  const others = (script: string): RegExp =>
    new RegExp(`(?!\\p{sc=Latn}|\\p{sc=${script}}|\\p{sc=Zyyy}|\\p{sc=Zinh})\\p{L}`, 'u');
  const foreign = new Map([...new Set(scripts.values())].map((script) => [script, others(script)]));
  const problems = pages.flatMap((page) =>
    textsIn(page.document).flatMap(({ text, parent }) => {
      const lang =
        chainOf(parent)
          .map(({ attributes }) => attributes.get('lang'))
          .find((tag) => tag !== undefined) ?? '';
      return foreign.get(scripts.get(lang) ?? '')?.test(text)
        ? [`${page.path}: ${JSON.stringify(text.slice(0, 60))} in ${lang}`]
        : [];
    }),
  );
  expectNone(problems);
});

test('direction marks in text from right to left come in pairs', () => {
  expectNone(textsWith(/[\u061c\u200e\u200f\u202a-\u202e]/));
  const isUneven = (text: string): boolean => text.split(/[\u2066-\u2068]/).length !== text.split('\u2069').length;
  expectNone(
    texts.flatMap(({ page, found }) =>
      found.filter(({ text }) => isUneven(text)).map(({ text }) => `${page.path}: ${text}`),
    ),
  );
});

test('no characters that are broken, for private use or invisible for no reason', () => {
  // U+200C and U+200D join and part letters in Persian, Urdu, Malayalam and Sinhala, and are right there.
  expectNone(textsWith(/[\ufffd\ufeff\u200b\u2060\p{Cc}\p{Co}\p{Cs}]/u));
});

test('digits are the ten of ASCII in every language, in every file', () => {
  const other = /(?![0-9])\p{Nd}/u;
  const files = filesOfSite().filter((file) =>
    /\.(html|css|js|json|xml|txt|webmanifest|svg|vcf|ics|csv)$|^_headers$/.test(file),
  );
  expect(files.length).toBeGreaterThan(pages.length);
  expectNone(files.filter((file) => other.test(readFileSync(join(root, file), 'utf8'))));
});

test('every page is described in a sentence', () => {
  const problems = pages.filter(({ elements }) => {
    const description = elements.find(
      ({ name, attributes }) => name === 'meta' && attributes.get('name') === 'description',
    );
    return !description?.attributes.get('content')?.trim();
  });
  expectNone(problems.map(({ path }) => path));
});
