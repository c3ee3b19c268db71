import { isMap, isSeq, parseDocument } from 'yaml';
import { editYaml } from './edit-yaml.ts';
import { Refusal } from './refusal.ts';

/** Fields of a record that come after the bookkeeping of a contact; a new block goes before the first of them. */
const lastFields = ['reviewEvery', 'staffNote'];

/** A value of a block: texts only, and groups of texts. */
export type BlockValue = Readonly<Record<string, string>>;

/** A record of a file. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Writes a block of fields into one record of a file, in the place of the block of that name or before the last fields.
 * Only these lines change: everything else in the file stays byte for byte, with its comments and its spacing.
 * @param text of a file that holds a list of records, or has one under `contacts`
 * @returns the new text
 * @throws Refusal when the record is not there or is written in one line
 */
export function setBlock(text: string, id: string, name: string, value: BlockValue): string {
  const names = Object.keys(findRecord(text, id));
  const next = [name, ...lastFields].map((field) => names.indexOf(field)).find((index) => index !== -1);
  // The old block goes first: what is noted in it, such as a comment about a call, is not true of the new one.
  return editRecord(removeBlock(text, id, name), id, (record) =>
    Object.fromEntries(Object.entries(record).toSpliced(next ?? names.length, 0, [name, value])),
  );
}

/** @returns the text without a block of fields of one record; the same text when there is none */
export function removeBlock(text: string, id: string, name: string): string {
  return editRecord(text, id, (record) => ({ ...record, [name]: undefined }));
}

/**
 * Replaces a number in the channels of one record, as often as it stands there.
 * @returns the new text, and the kinds of channels that have changed: `phone`, `whatsapp`
 * @throws Refusal when the record or the number is not there
 */
export function replaceNumber(text: string, id: string, from: string, to: string): { text: string; types: string[] } {
  const { channels } = findRecord(text, id);
  const all = (Array.isArray(channels) ? channels : []) as Fields[];
  const found = all.filter(({ number }) => String(number) === from);
  if (found.length === 0) throw new Refusal(`${id} does not have the number ${from}.`);
  const replaced = all.map((channel) => (found.includes(channel) ? { ...channel, number: to } : channel));
  return {
    text: editRecord(text, id, (record) => ({ ...record, channels: replaced })),
    types: found.map(({ type }) => String(type)),
  };
}

function editRecord(text: string, id: string, change: (record: Fields) => Fields): string {
  const value = parseDocument(text).toJS() as Fields[] | { contacts: Fields[] };
  const record = findRecord(text, id);
  const changed = (list: readonly Fields[]) => list.map((one) => (one.id === record.id ? change(one) : one));
  return editYaml(text, Array.isArray(value) ? changed(value) : { ...value, contacts: changed(value.contacts) });
}

function findRecord(text: string, id: string): Fields {
  const document = parseDocument(text);
  const list = isSeq(document.contents) ? document.contents : document.get('contacts', true);
  const map = isSeq(list) ? list.items.find((item) => isMap(item) && item.get('id') === id) : undefined;
  if (!isMap(map)) throw new Refusal(`${id} is not in this file.`);
  if (map.flow) throw new Refusal(`${id} is written in one line. Write its fields on lines of their own first.`);
  return map.toJS(document) as Fields;
}
