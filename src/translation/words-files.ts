import { type Document, isMap, parseDocument, stringify } from 'yaml';
import type { Words } from '../model/words.ts';
import type { Texts } from './units.ts';

/** What a translation keeps beside its texts. */
export type Bookkeeping = Pick<Words<unknown>, 'from' | 'reviewed'>;

const yamlStyle = { lineWidth: 0, flowCollectionPadding: false } as const;

/** @returns a Markdown file of words */
export function writeMarkdown({ from, reviewed }: Bookkeeping, { fields, body }: Texts): string {
  const front = stringify({ ...(reviewed && { reviewed }), ...(fields as object) }, yamlStyle);
  return `---\n${from === undefined ? '' : `from: '${from}'\n`}${front}---\n\n${body.trim()}\n`.replace(
    /\n\n\n$/,
    '\n',
  );
}

/**
 * Puts the words of one item into a YAML file that holds those of many.
 * @param file text of the file as it is; empty for a new one
 * @returns the new text; other items and comments stay as they are
 */
export function writeYamlEntry(file: string, id: string, kept: Bookkeeping, { fields }: Texts): string {
  const document = parseDocument(file);
  document.set(id, document.createNode({ ...(kept.reviewed && { reviewed: kept.reviewed }), ...(fields as object) }));
  markFrom(document, id, kept.from);
  return document.toString(yamlStyle);
}

/** @returns the Markdown file with another revision of its source */
export function stampMarkdown(text: string, revision: string): string {
  const without = text.replace(/^from: .*\n/m, '');
  return without.replace(/^---\n/, `---\nfrom: '${revision}'\n`);
}

/** @returns the YAML file with another revision of the source of one item */
export function stampYaml(text: string, id: string, revision: string): string {
  const document = parseDocument(text);
  markFrom(document, id, revision);
  return document.toString(yamlStyle);
}

/** @returns the file with a review of one item written into it */
export function reviewFile(text: string, id: string, review: NonNullable<Bookkeeping['reviewed']>): string {
  if (!text.startsWith('---\n')) return reviewYaml(text, [id, 'reviewed'], review);
  const end = text.indexOf('\n---\n');
  return `---\n${reviewYaml(text.slice(4, end + 1), ['reviewed'], review)}${text.slice(end + 1)}`;
}

/** @returns the YAML with a review written at a place of it */
export function reviewYaml(text: string, at: readonly string[], review: NonNullable<Bookkeeping['reviewed']>): string {
  const document = parseDocument(text);
  const node = document.createNode(review);
  for (const name of ['on', 'text']) {
    const value = node.get(name, true) as { type?: string };
    value.type = 'QUOTE_SINGLE';
  }
  document.setIn(at, node);
  return document.toString(yamlStyle);
}

function markFrom(document: Document, id: string, revision: string | undefined): void {
  const entry = document.get(id, true);
  if (!isMap(entry)) throw new Error(`${id} is not a group of fields`);
  entry.delete('from');
  if (revision === undefined) return;
  const pair = document.createPair('from', revision);
  (pair.value as { type?: string }).type = 'QUOTE_SINGLE';
  entry.items.unshift(pair as (typeof entry.items)[number]);
}
