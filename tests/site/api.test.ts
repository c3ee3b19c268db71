import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contactsOf } from '../../src/locale/selections.ts';
import { contentType } from '../../src/publish/content-types.ts';
import { realSite } from '../content/real-content.ts';
import { problemsOfApi } from '../fixtures/check-api.ts';
import { expectNone, filesOfSite, languages, pageFiles, root } from './built-site.ts';

const folder = 'api/v1/';
const site = filesOfSite();
const paths = site.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
const texts = new Map(paths.map((path) => [path, readFileSync(join(root, folder, path), 'utf8')]));
const read = (path: string): string => texts.get(path) ?? '';
const { library } = realSite();

test('every file of the open data fits its schema, HSDS, OpenAPI and the parsers of others', async () => {
  expectNone(await problemsOfApi(paths, read));
});

test('every page, short link, picture and file that the open data names on this site is there', () => {
  const { documentation } = JSON.parse(read('index.json'));
  const origin = new URL(documentation).origin;
  const known = new Set([...pageFiles().map(({ path }) => path), ...site.map((file) => `/${file}`)]);
  const named = new Set(
    paths
      .filter((path) => path.endsWith('.json'))
      .flatMap((path) => [...read(path).matchAll(new RegExp(`"${origin}(/[^"#]*)[#"]`, 'g'))])
      .flatMap(([, path = '']) => languages.map((tag) => path.replace('{locale}', tag))),
  );
  expect(named.size).toBeGreaterThan(1000);
  expectNone([...named].filter((path) => !known.has(path) && !path.endsWith('/api/v1')));
});

test('every published contact is in the open data, and nothing that only staff may know', () => {
  for (const { id } of library.countries)
    expect(JSON.parse(read(`en/${id}/contacts.json`)).contacts.map((contact: { id: string }) => contact.id)).toEqual(
      contactsOf(library, id).map((contact) => contact.id),
    );
  const items = [
    ...library.contacts,
    ...library.heldContacts,
    ...library.places,
    ...library.guides,
    ...library.notices,
  ];
  const secrets = [
    ...items.flatMap(({ facts }) => (facts.staffNote === undefined ? [] : [facts.staffNote.slice(-80)])),
    ...library.contacts.flatMap(({ facts: { confirmed, changed } }) =>
      [confirmed?.by, changed?.by, changed?.checkedBy].filter((name) => name !== undefined),
    ),
    ...library.heldContacts.map(({ id }) => `"${id}"`),
  ];
  expect(secrets.length).toBeGreaterThan(20);
  const all = [...texts.values()].join('\n');
  expectNone(secrets.filter((secret) => all.includes(secret)));
});

test('the page for partners leads to every file in its language and to every file of all languages', () => {
  const { files } = JSON.parse(read('index.json')) as { files: { url: string; language: string | null }[] };
  for (const tag of languages) {
    const page = readFileSync(join(root, tag, 'partners/data/index.html'), 'utf8');
    const wanted = files.filter(({ language }) => language === tag || language === null);
    expect(wanted.length).toBeGreaterThan(10);
    expectNone(wanted.map(({ url }) => new URL(url).pathname).filter((path) => !page.includes(`href="${path}"`)));
  }
});

test('the server names the type of every file as the description does', () => {
  const { kinds } = JSON.parse(read('index.json'));
  for (const { name, mediaType } of kinds) expect(contentType(name), name).toBe(`${mediaType}; charset=utf-8`);
});
