import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasKit, kitContacts } from '../../src/locale/selections.ts';
import { groupedNumber } from '../../src/locale/telephone.ts';
import { primaryNumber } from '../../src/model/channels.ts';
import { realSite, valuesOf } from '../content/real-content.ts';
import { allPages, type BuiltPage, expectNone, languages, root } from './built-site.ts';
import { elementsIn, textOf } from './read-html.ts';

const pages = allPages().filter(({ path }) => /\/campaigns\/[^/]+\/(?:kit\/)?$/.test(path));
const kits = pages.filter(({ path }) => path.endsWith('/kit/'));
const { library } = realSite();
const campaigns = library.campaigns.filter(hasKit);

const slugOf = ({ path }: BuiltPage): string => path.split('/')[3] ?? '';
const textsOf = (page: BuiltPage, className: string): string[] =>
  page.elements.filter(({ attributes }) => attributes.get('class') === className).map(textOf);

test('every campaign with a slogan and a message has a kit in every language, and its page leads there', () => {
  expect(campaigns.length).toBeGreaterThan(0);
  expect(kits.map(({ path }) => path).sort()).toEqual(
    languages.flatMap((tag) => campaigns.map(({ id }) => `/${tag}/campaigns/${id}/kit/`)).sort(),
  );
  const linked = new Set(
    pages.flatMap(({ elements }) => elements.flatMap(({ attributes }) => attributes.get('href') ?? [])),
  );
  expectNone(
    kits
      .filter(({ path }) => library.campaigns.find(({ id }) => path.includes(id))?.facts.kind === 'campaign')
      .filter(({ path }) => !linked.has(path))
      .map(({ path }) => path),
  );
});

test('the numbers of a kit are published ones, the same in every language, each with its state', () => {
  const published = new Set(valuesOf(library.contacts));
  for (const campaign of campaigns) {
    const contacts = kitContacts(library, campaign);
    expect(contacts.length).toBeGreaterThan(0);
    for (const page of kits.filter((kit) => slugOf(kit) === campaign.id)) {
      const items = page.elements.filter(({ name, attributes }) => name === 'li' && attributes.has('data-contact'));
      expect(items.map(({ attributes }) => attributes.get('data-contact'))).toEqual(contacts.map(({ id }) => id));
      for (const [at, item] of items.entries()) {
        const number = primaryNumber(contacts[at] as (typeof contacts)[number]) ?? '';
        expect(published.has(number)).toBe(true);
        expect(textOf(item)).toContain(groupedNumber(number));
        expect(elementsIn(item).some(({ attributes }) => attributes.get('class') === 'provenance__state')).toBe(true);
      }
    }
  }
});

test('the texts to copy end with the short link, the day and the version, and name the same numbers in every language', () => {
  const numbers = (text: string): string[] => text.match(/\+\d[\d ]+\d/g) ?? [];
  for (const page of kits) {
    const [whatsapp = '', caption = ''] = textsOf(page, 'kit-text');
    for (const text of [whatsapp, caption]) {
      expect(text).toContain(`/go/c-${slugOf(page)}/`);
      expect(text).toMatch(/(?<!\d)20\d\d(?!\d)/);
      expect(text).toMatch(/\b[0-9a-f]{6}\b/);
    }
    expect(caption).toMatch(/#\p{L}+.* #Salama/u);
    const english = kits.find((kit) => kit.path === page.path.replace(/^\/[^/]+/, '/en'));
    expect(numbers(whatsapp)).toEqual(numbers(textsOf(english as BuiltPage, 'kit-text')[0] ?? ''));
  }
});

test('a kit lists files that are there, or says that there are none', () => {
  for (const page of kits) {
    const files = page.elements.flatMap(({ attributes }) =>
      attributes.get('href')?.startsWith('/kit/') ? (attributes.get('href') ?? []) : [],
    );
    expectNone(files.filter((file) => !existsSync(join(root, file))));
    const none = realSite()
      .ui(page.path.split('/')[1] ?? '')
      .text('kit.no-files');
    expect([page.path, page.html.includes(none)]).toEqual([page.path, files.length === 0]);
  }
});
