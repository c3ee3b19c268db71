import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { realSite } from '../content/real-content.ts';
import { allPages, type BuiltPage, expectNone, filesOfSite, find, root } from './built-site.ts';
import { kindOf } from './kind-of.ts';
import { elementsIn } from './read-html.ts';

const pages = allPages();
const site = realSite();
const element = /<script type="application\/ld\+json">([^<]*)<\/script>/g;

interface Data {
  [name: string]: unknown;
  contactPoint?: { telephone: string }[];
  mainEntity?: Data;
}

/** What a page tells search engines, as they read it. */
function dataOf({ html }: BuiltPage): Data[] {
  return [...html.matchAll(element)].map(([, text = '']) => JSON.parse(text) as Data);
}

const told = pages.map((page) => ({ page, data: dataOf(page) }));

/** Kinds of pages, the types that they may have, and what each must say. */
const wanted: Record<string, { types: string[]; fields: string[] }> = {
  '/{locale}/': { types: ['WebSite'], fields: ['name', 'inLanguage', 'publisher', 'url'] },
  '/{locale}/{country}/contacts/*/': {
    types: ['Organization', 'GovernmentOffice', 'EmergencyService', 'NGO'],
    fields: ['name', 'description', 'url'],
  },
  '/{locale}/{country}/guides/*/': {
    types: ['Article'],
    fields: ['headline', 'inLanguage', 'dateModified', 'license', 'isBasedOn'],
  },
  '/{locale}/{country}/notices/*/': {
    types: ['SpecialAnnouncement'],
    fields: ['name', 'text', 'datePosted', 'inLanguage', 'spatialCoverage'],
  },
  '/{locale}/{country}/for/*/': { types: ['WebPage'], fields: ['name', 'url', 'inLanguage'] },
  '/{locale}/campaigns/*/': { types: ['Event', 'CreativeWork'], fields: ['name', 'description', 'inLanguage'] },
  '/{locale}/world-day/*/': { types: ['Event', 'CreativeWork'], fields: ['name', 'description', 'inLanguage'] },
};

test('a page of these kinds tells search engines what it is, and no page that they may not show tells anything', () => {
  const problems = told.flatMap(({ page, data }) => {
    const isIndexed = !find(page, 'meta', 'name', 'robots');
    const expected = isIndexed && page.language !== undefined && wanted[kindOf(page.path)] ? 1 : 0;
    return data.length === expected ? [] : [`${page.path}: ${data.length} instead of ${expected}`];
  });
  expect(told.flatMap(({ data }) => data).length).toBeGreaterThan(1000);
  expectNone(problems);
});

test('it says what its kind must say, in its own language and with its own address', () => {
  const problems = told.flatMap(({ page, data }) =>
    data.flatMap((said) => {
      const { types = [], fields = [] } = wanted[kindOf(page.path)] ?? {};
      const missing = fields.filter((field) => said[field] === undefined || said[field] === '');
      const isSound =
        said['@context'] === 'https://schema.org' &&
        types.includes(String(said['@type'])) &&
        missing.length === 0 &&
        [undefined, site.origin + page.path].includes(said.url as string | undefined) &&
        [undefined, page.language].includes(said.inLanguage as string | undefined);
      return isSound ? [] : [`${page.path}: ${said['@type']}, without ${missing.join()}`];
    }),
  );
  expectNone(problems);
});

test('its numbers are those that the page calls, to the digit, and of a contact all of them', () => {
  const contacts = new Map(site.library.contacts.map((contact) => [contact.id, contact.facts]));
  const problems = told.flatMap(({ page, data }) =>
    data.flatMap(({ contactPoint, mainEntity }) => {
      const numbers = (contactPoint ?? mainEntity?.contactPoint ?? []).map(({ telephone }) => telephone);
      const main = find(page, 'main');
      const called = (main ? elementsIn(main) : []).flatMap(({ attributes }) => {
        const href = attributes.get('href') ?? '';
        return href.startsWith('tel:') ? [href.slice(4)] : [];
      });
      const id = kindOf(page.path).endsWith('/contacts/*/') ? (page.path.split('/')[4] ?? '') : '';
      const facts = contacts.get(id);
      const own = (facts?.status === 'closed' ? [] : (facts?.channels ?? [])).flatMap((channel) =>
        channel.type === 'phone' || channel.type === 'short-code' ? [channel.number] : [],
      );
      const strange = numbers.filter((number) => !called.includes(number));
      const left = own.filter((number) => !numbers.includes(number));
      return [...strange, ...left].map((number) => `${page.path}: ${number}`);
    }),
  );
  expect(told.filter(({ data }) => data.some(({ contactPoint }) => contactPoint)).length).toBeGreaterThan(100);
  expectNone(problems);
});

test('it never says where anybody is', () => {
  expectNone(
    told.flatMap(({ page }) => (/"(?:address|geo|streetAddress|hasMap)":/.test(page.html) ? [page.path] : [])),
  );
});

test('no pack and no file that is handed on carries it', () => {
  const files = filesOfSite();
  const packs = files.filter((file) => file.endsWith('.pack'));
  const handouts = files.filter((file) => file.startsWith('handout/'));
  expect([packs.length, handouts.length > 100]).toEqual([32, true]);
  expectNone(packs.filter((file) => gunzipSync(readFileSync(join(root, file))).includes('ld+json')));
  expectNone(handouts.filter((file) => readFileSync(join(root, file)).includes('ld+json')));
});
