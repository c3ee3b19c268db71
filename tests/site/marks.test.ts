import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { allPages, type BuiltPage, expectNone, find } from './built-site.ts';
import { chainOf, elementsIn, type HtmlElement, textOf, textsIn } from './read-html.ts';

const pages = allPages();

/** One line for every page on which something does not hold. */
function pagesWhere(fails: (page: BuiltPage) => unknown): string[] {
  return pages.flatMap((page) => {
    const what = fails(page);
    return what === undefined || what === false ? [] : [`${page.path}: ${what}`];
  });
}

function bodyOf(page: BuiltPage): HtmlElement {
  const body = find(page, 'body');
  if (!body) throw new Error(`${page.path} has no body`);
  return body;
}

test('the language and direction of a page are those of its address', () => {
  expectNone(
    pagesWhere((page) => {
      const { tag, dir } = locales.find((locale) => locale.tag === (page.language ?? 'en')) ?? locales[1];
      const html = find(page, 'html')?.attributes;
      const main = find(page, 'main')?.attributes;
      const isMainSound =
        [tag, 'en'].includes(main?.get('lang') ?? '') && main?.get('dir') === (main?.get('lang') === tag ? dir : 'ltr');
      return (
        (html?.get('lang') !== tag || html.get('dir') !== dir || !isMainSound) &&
        `${html?.get('lang')} ${html?.get('dir')}, main ${main?.get('lang')} ${main?.get('dir')}`
      );
    }),
  );
});

test('text in another language says which, and in which direction it runs', () => {
  const directions = new Map<string, string>(locales.map(({ tag, dir }) => [tag, dir]));
  const problems = pages.flatMap((page) =>
    page.elements.flatMap((element) => {
      const lang = element.attributes.get('lang');
      if (lang === undefined) return [];
      const direction = chainOf(element)
        .map(({ name, attributes }) => attributes.get('dir') ?? (name === 'bdi' ? 'auto' : undefined))
        .find((dir) => dir !== undefined);
      const isSound = directions.has(lang) && (direction === directions.get(lang) || direction === 'auto');
      return isSound
        ? []
        : [`${page.path}: <${element.name} lang="${lang}"> runs ${direction}: ${textOf(element).slice(0, 40)}`];
    }),
  );
  expectNone(problems);
});

test('all pages name the same build', () => {
  const builds = new Set(pages.map((page) => find(page, 'meta', 'name', 'build')?.attributes.get('content')));
  expect([...builds]).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/)]);
});

test('a page has one main part, one title and one heading of the first level', () => {
  expectNone(
    pagesWhere((page) => {
      const counts = ['main', 'title', 'h1'].map((name) =>
        page.elements.filter(
          (element) => element.name === name && (name !== 'title' || element.parent?.name === 'head'),
        ),
      );
      return (
        counts.some((found) => found.length !== 1 || textOf(found[0] as HtmlElement).trim() === '') &&
        counts.map(({ length }) => length).join(' ')
      );
    }),
  );
});

test('the exit is the first thing that a keyboard reaches on every page, and leaves the site', () => {
  expectNone(
    pagesWhere((page) => {
      const reachable = elementsIn(bodyOf(page)).find(
        ({ name, attributes }) =>
          (name === 'a' && attributes.has('href')) ||
          ['button', 'input', 'select', 'textarea', 'summary', 'iframe'].includes(name) ||
          attributes.has('tabindex'),
      );
      const { attributes } = reachable ?? { attributes: new Map<string, string>() };
      if (reachable?.name !== 'a' || attributes.get('id') !== 'exit') return `first is #${attributes.get('id')}`;
      return !/^https:\/\/[^/]/.test(attributes.get('href') ?? '') || textOf(reachable).trim() === '';
    }),
  );
});

test('a number to call is a link of ASCII digits, isolated, from left to right, and calls what it shows', () => {
  const links = pages.flatMap((page) =>
    page.elements
      .filter(({ attributes }) => /^(tel|sms):(?!\?)|\/\/wa\.me\/(?!\?)/.test(attributes.get('href') ?? ''))
      .map((link) => ({ page, link })),
  );
  const problems = links.flatMap(({ page, link }) => {
    const href = link.attributes.get('href') ?? '';
    const shown = elementsIn(link).find(({ name }) => name === 'bdi');
    const digits = shown && textOf(shown).replace(/[ ().-]/g, '');
    const called = href.replace(/^\w+:/, '').replace(/^\/\/wa\.me\//, '+');
    const isSound =
      /^((tel|sms):\+?|https:\/\/wa\.me\/)[0-9]{3,15}$/.test(href) &&
      link.attributes.get('dir') === 'ltr' &&
      digits === called;
    return isSound ? [] : [`${page.path}: ${href} shows ${digits}`];
  });
  expect(links.length).toBeGreaterThan(pages.length);
  expectNone(problems);
});

/** At least seven digits with the signs that stand in phone numbers. Years from and to (2018-2023) are none. */
const LIKE_A_PHONE = /(?<![\d./])(?!(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d(?!\d))\+?\d(?:[ ().\-\u00a0\u2011]{0,3}\d){6,}/g;

test('no number stands bare in the text', () => {
  const problems = pages.flatMap((page) =>
    textsIn(page.document).flatMap(({ text, parent }) => {
      const numbers = text.match(LIKE_A_PHONE) ?? [];
      if (numbers.length === 0) return [];
      const isLinked = chainOf(parent).some(({ attributes }) =>
        /^(tel|sms|mailto):|^https:/.test(attributes.get('href') ?? ''),
      );
      return isLinked ? [] : numbers.map((number) => `${page.path}: ${number}`);
    }),
  );
  expect('call +965 2558 9696 or 1-800-555-0100, 2018-2023, 68/2015, 1,000, 30 June 2024'.match(LIKE_A_PHONE)).toEqual([
    '+965 2558 9696',
    '1-800-555-0100',
  ]);
  expectNone(problems);
});

test('a page of a contact is marked with it', () => {
  const wanted = pages.flatMap((page) =>
    page.kind.endsWith('/contacts/*/') ? [{ page, id: page.path.split('/')[4] ?? '' }] : [],
  );
  expect(wanted.length).toBeGreaterThan(16);
  expectNone(
    wanted
      .filter(({ page, id }) => find(page, 'article', 'data-contact')?.attributes.get('data-contact') !== id)
      .map(({ page }) => page.path),
  );
});
