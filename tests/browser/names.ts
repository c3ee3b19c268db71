import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { type Locale, locales } from '../../i18n/locales.ts';
import { readNames } from '../../src/model/read-names.ts';
import { project } from '../fixtures/site.ts';

/** A part of a page as a screen reader gets it. */
export interface NamedPart {
  /** In the words of Chromium: `link`, `button`, `DisclosureTriangle`. */
  readonly role: string;
  readonly name: string;
  /** The nearest `lang` round it. */
  readonly language: string;
  /** Whether there is text in another language within it: then nothing can be said of it as a whole. */
  readonly isMixed: boolean;
  /** Whether it leads to somebody else, whose name it has, as he writes it. */
  readonly isOutside: boolean;
}

type Place = Pick<NamedPart, 'language' | 'isMixed' | 'isOutside'>;

/** What cannot be used by somebody who does not hear what it is. */
const mustHaveName = new Set(
  'link button textbox searchbox checkbox radio combobox listbox option switch slider spinbutton image img progressbar DisclosureTriangle Iframe dialog'.split(
    ' ',
  ),
);
/** What may have none: the only one of its kind, or told by what is in it. */
const mayHaveName = new Set('navigation region form group complementary heading RootWebArea'.split(' '));

/** Words in Latin letters that stand in every language; the site and its addresses are said as they are written. */
const latinWords = new Set([...(readNames(project, () => undefined) ?? []), 'Salama', 'salama']);

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly nodeValue?: string;
}

/**
 * Every part of a page that a screen reader names, with the name that Chromium computes for it.
 *
 * @param page the page
 * @returns links, buttons, fields, pictures, landmarks and headings that are not hidden, in order
 */
export async function namedParts(page: Page): Promise<NamedPart[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const places = placesIn(root as DomNode);
  // A frame is named by the page it stands on, but its place is that of the page within it.
  const elsewhere: Place = { language: languageOfDocument(root as DomNode), isMixed: false, isOutside: false };
  return nodes.flatMap(({ ignored, role, name, backendDOMNodeId }) => {
    const kind = String(role?.value ?? '');
    if (ignored || !(mustHaveName.has(kind) || mayHaveName.has(kind))) return [];
    const place = places.get(backendDOMNodeId ?? 0) ?? elsewhere;
    return [{ role: kind, name: String(name?.value ?? '').trim(), ...place }];
  });
}

/** For each node the language round it, whether there is text of another within it, and whether it leads to somebody else. */
function placesIn(root: DomNode): Map<number, Place> {
  const found = new Map<number, Place>();
  const visit = (node: DomNode, outer: string): Set<string> => {
    // What is said of the document as a whole is in the language of its one element.
    const language = attributeOf(node, 'lang') ?? (node === root ? languageOfDocument(root) : outer);
    const within = new Set<string>(node.nodeType === 3 && /\p{L}/u.test(node.nodeValue ?? '') ? [language] : []);
    for (const child of node.children ?? []) for (const inner of visit(child, language)) within.add(inner);
    found.set(node.backendNodeId, {
      language,
      isMixed: node !== root && [...within].some((inner) => inner !== language),
      isOutside: /^https?:/.test(attributeOf(node, 'href') ?? ''),
    });
    return within;
  };
  visit(root, '');
  return found;
}

function languageOfDocument({ children = [] }: DomNode): string {
  return children.map((child) => attributeOf(child, 'lang')).find((language) => language !== undefined) ?? '';
}

/** @returns the value of an attribute; the browser lists names and values in turn */
function attributeOf({ attributes = [] }: DomNode, name: string): string | undefined {
  const at = attributes.findIndex((value, index) => index % 2 === 0 && value === name);
  return at < 0 ? undefined : attributes[at + 1];
}

/**
 * Names that somebody who hears the page does not understand: none at all, in another script than its language, or still in English.
 *
 * @param parts what a page names
 * @param path its address, for the messages
 * @param english English texts that are different in the language of the page: see `untranslated`
 * @returns one line for each
 */
export function namingProblems(parts: readonly NamedPart[], path: string, english: ReadonlySet<string>): string[] {
  return parts.flatMap(({ role, name, language, isMixed, isOutside }) => {
    const say = (what: string): string[] => [
      `${path}: ${role} ${JSON.stringify(name.slice(0, 80))} (${language}) ${what}`,
    ];
    if (name === '') return mustHaveName.has(role) ? say('has no name') : [];
    const locale = locales.find(({ tag }) => tag === language);
    if (!locale) return say('is in no language of the site');
    if (language !== 'en' && english.has(name)) return say('is in English');
    if (isMixed || isOutside) return [];
    return isInScript(name, locale) ? [] : say(`is not in the script ${locale.script}`);
  });
}

/** Whether a name has a word in the script of its language, or holds nothing but numbers, addresses and names that are Latin everywhere. */
function isInScript(name: string, { script }: Locale): boolean {
  const own = new RegExp(`\\p{sc=${script}}`, 'u');
  if (own.test(name))
    return !new RegExp(`(?!\\p{sc=Latn}|\\p{sc=${script}}|\\p{sc=Zyyy}|\\p{sc=Zinh})\\p{L}`, 'u').test(name);
  const words =
    name.replace(/\S+[@/]\S+|\b[\w-]+(?:\.[\w-]+)+\b/g, ' ').match(/[\p{L}\p{M}'’-]*\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words.every((word) => latinWords.has(word));
}

/**
 * Texts of the interface that are said differently in a language, so that the English one is a fault on its pages.
 *
 * @param english texts by key
 * @param own the same in the language
 * @returns English texts without places to fill in
 */
export function untranslated(
  english: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): Set<string> {
  const said = new Set(Object.values(own));
  return new Set(
    Object.entries(english).flatMap(([key, text]) =>
      text.includes('{') || own[key] === undefined || own[key] === text || said.has(text) ? [] : [text],
    ),
  );
}

/** @returns the texts of the interface in a language, by key */
export function messagesOf(language: string): Record<string, string> {
  return JSON.parse(readFileSync(join(project, 'i18n', `${language}.json`), 'utf8'));
}
