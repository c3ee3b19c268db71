import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import type { Change } from '../../src/model/change-log.ts';
import type { ContactItem } from '../../src/model/library.ts';
import { realSite } from '../content/real-content.ts';
import { allPages, expectNone, filesOfSite, frameFiles, readPages, root } from './built-site.ts';
import { chainOf, textsIn } from './read-html.ts';

const { library } = realSite();

/** Numbers and addresses that reach a contact. */
function valuesOf(contacts: readonly ContactItem[]): Set<string> {
  return new Set(
    contacts.flatMap(({ facts }) =>
      facts.channels.flatMap((channel) =>
        'number' in channel
          ? [channel.number]
          : 'address' in channel
            ? [channel.address]
            : 'url' in channel
              ? [channel.url]
              : [],
      ),
    ),
  );
}

const published = valuesOf(library.contacts);
// The contacts of a frame are the same in all languages.
const pages = [...allPages(), ...readPages(frameFiles().filter(({ language }) => language === 'ar'))];
const withheld = [...valuesOf(library.heldContacts)].filter((value) => !published.has(value));

/** How a value may be written: a full number also without its country. */
function spellingsOf(value: string): string[] {
  if (!value.startsWith('+')) return [value];
  const national = parsePhoneNumberFromString(value)?.nationalNumber ?? value.slice(4);
  return [value, value.slice(1), ...(national.length >= 7 ? [national] : [])];
}

/** The file as text in which a number stands in one piece, however it was grouped. */
function joined(text: string): string {
  return text.replace(/(?<=\d)[ ().\-\u00a0\u2011\u202f]{1,3}(?=\d)/g, '');
}

/** Whether a text names a value, not only part of a longer number or word. */
function names(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + value.length] ?? ' '}`;
    if (!/[\w@]/.test(around)) return true;
  }
  return false;
}

/** The site of a held office may be named as a source or among organisations, so it is looked for in cards only. */
const isWeb = (value: string): boolean => value.startsWith('http');

/** Short codes are looked for as something to call: three digits by themselves may count people or dinars. */
const isShort = (value: string): boolean => /^\d{2,6}$/.test(value);

test('there are contacts that are not published, so there is something to look for', () => {
  expect(library.heldContacts.length).toBeGreaterThan(0);
  expect(withheld.length).toBeGreaterThan(0);
});

test('a number that is held back or out of use is in no page', () => {
  const wanted = withheld.filter((value) => !isShort(value) && !isWeb(value)).flatMap(spellingsOf);
  const problems = pages.flatMap((page) => {
    const attributes = page.elements.flatMap((element) =>
      [...element.attributes].flatMap(([name, value]) => (['d', 'viewBox', 'class'].includes(name) ? [] : [value])),
    );
    const text = joined([...attributes, ...textsIn(page.document).map((piece) => piece.text)].join('\n'));
    return wanted.filter((value) => names(text, value)).map((value) => `${page.path}: ${value}`);
  });
  expectNone(problems);
});

test('no link calls a short code that is held back or out of use', () => {
  const wanted = new Set(withheld.filter(isShort).flatMap((code) => [`tel:${code}`, `sms:${code}`]));
  const problems = pages.flatMap((page) =>
    page.elements.flatMap(({ attributes }) => {
      const href = attributes.get('href') ?? '';
      return wanted.has(href) ? [`${page.path}: ${href}`] : [];
    }),
  );
  expectNone(problems);
});

test('no card of a contact leads to a web address that is held back', () => {
  const wanted = new Set(withheld.filter(isWeb));
  const problems = pages.flatMap((page) =>
    page.elements.flatMap((element) => {
      const href = element.attributes.get('href') ?? '';
      const isChannel =
        wanted.has(href) &&
        chainOf(element).some(({ attributes }) => attributes.get('class') === 'contact-card__channels');
      return isChannel ? [`${page.path}: ${href}`] : [];
    }),
  );
  expectNone(problems);
});

/** Files that say once more which number nobody may hand out any more, when it was published before. */
const tellingFiles = /^api\/v1\/(?:\w+\/)?changes\.(?:json|atom)$/;

test('nor is it in any other file, but that the list of changes says which number was taken back', () => {
  const { changes } = JSON.parse(readFileSync(join(root, 'api/v1/changes.json'), 'utf8')) as { changes: Change[] };
  const takenBack = new Set(changes.flatMap(({ before }) => before));
  const files = filesOfSite().filter((file) => !/\.(html|png|jpe?g|webp|svg|woff2|wasm)$/.test(file));
  const problems = files.flatMap((file) => {
    const text = joined(readFileSync(join(root, file), 'latin1'));
    return withheld
      .filter((value) => !(tellingFiles.test(file) && takenBack.has(value)))
      .flatMap((value) => (isShort(value) ? [`tel:${value}`] : isWeb(value) ? [] : spellingsOf(value)))
      .filter((value) => names(text, value))
      .map((value) => `${file}: ${value}`);
  });
  expectNone(problems);
});

test('the search finds a number however it is grouped, and takes no longer one for it', () => {
  expect(names(joined('call +965 2222 1234 now'), '22221234')).toBe(false);
  expect(names(joined('call +965 2222 1234 now'), '96522221234')).toBe(true);
  expect(names(joined('call (2222) 1234.'), '22221234')).toBe(true);
  expect(names(joined('222212345'), '22221234')).toBe(false);
});
