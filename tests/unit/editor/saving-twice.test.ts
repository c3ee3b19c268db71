import { describe, expect, test } from 'vitest';
import { type FileFormat, fileFormats } from '../../../src/editor/formats.ts';
import { beforeSaving, type EntryMap } from '../../../src/editor/in-the-page/before-saving.ts';
import { OldTexts } from '../../../src/editor/old-texts.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A form that is saved more than once without being read again in between, as the editor does it. */
class Form {
  readonly #old = new OldTexts();
  readonly #format: FileFormat;
  readonly #path: string;
  #data: Fields;
  #translation: Fields | undefined;

  constructor(name: string, path: string, text: string, hasTranslation = false) {
    const format = fileFormats(this.#old, 'en').find((one) => one.name === name);
    if (!format) throw new Error(`There is no format ${name}`);
    this.#format = format;
    this.#path = path;
    this.#data = format.fromFile(text);
    this.#translation = hasTranslation ? {} : undefined;
  }

  /** @returns the records of a list, as the form shows them */
  records(): Fields[] {
    return (this.#data.records ?? []) as Fields[];
  }

  /** @returns the texts of the files, the source first */
  save(changes: Fields, translated: Fields = {}): string[] {
    const i18n: Record<string, { data: Fields }> = this.#translation
      ? { ar: { data: { ...this.#translation, ...translated } } }
      : {};
    const saved = beforeSaving(
      this.#old,
      entryOf({ path: this.#path, data: { ...this.#data, ...changes }, i18n }),
      'en',
    ).toJS();
    const files: (Fields | undefined)[] = [saved.data, saved.i18n.ar?.data];
    const texts = files.flatMap((file) => (file ? [this.#format.toFile(file)] : []));
    this.#data = saved.data ?? {};
    this.#translation = saved.i18n.ar?.data;
    return texts;
  }
}

/** Stands in for the Map of Immutable.js. */
function entryOf(value: ReturnType<EntryMap['toJS']>): EntryMap {
  return {
    setIn: (path, one) => entryOf(withValue(value, path, one) as ReturnType<EntryMap['toJS']>),
    toJS: () => structuredClone(value),
  };
}

function withValue(value: unknown, [name = '', ...rest]: readonly string[], one: unknown): unknown {
  const group = (value ?? {}) as Fields;
  return { ...group, [name]: rest.length > 0 ? withValue(group[name], rest, one) : one };
}

const contacts = `- id: test-hotline
  kind: ngo
  use: candidate
  serves: [everyone]
  channels:
    - type: phone
      number: '+96520000001'
  hours: unknown
  cost: unknown
  source:
    url: https://source.example/page
    publisher: Example News
    date: '2024-05-02'
    confidence: high
  reviewEvery: 90
`;

const changed = { on: '2027-01-01', by: 'Amal', checkedBy: 'Bina', from: '+96520000001' };
const withNumber = (number: string) => {
  const [record] = new Form('contacts-facts', 'x/contacts.yaml', contacts).records();
  return { records: [{ ...record, channels: [{ type: 'phone', number }], changed }] };
};

describe('what is saved twice in one sitting', () => {
  test('asks two people for each change of a number', () => {
    const form = new Form('contacts-facts', 'src/content/kuwait/contacts.yaml', contacts);
    expect(form.save(withNumber('+96520000002'))[0]).toContain("number: '+96520000002'");
    expect(() => form.save(withNumber('+96520000003'))).toThrow('saving_failed');
  });

  test('follows its source only when it was changed with it', () => {
    const source = '---\ntitle: Heat\nsummary: No work.\n---\n\nDrink water.\n';
    const form = new Form('campaigns-words', 'campaigns/heat/en.md', source, true);
    const words = { title: 'حر', summary: 'لا عمل.', body: 'اشرب ماء.' };
    const [, first = ''] = form.save({}, words);
    const [, second] = form.save({ summary: 'No work at noon.' });
    expect(fromOf(first)).toMatch(/^[0-9a-f]{10}$/);
    // Nobody has looked at the translation in the second saving: it is out of date.
    expect(second).toBe(first);
    const [, third = ''] = form.save({ summary: 'No work at noon, ever.' }, { summary: 'لا عمل أبدًا.' });
    expect(fromOf(third)).toBe(fromOf(first));
  });
});

test('a saving that was refused leaves the next one as it would have been', () => {
  const form = new Form('contacts-facts', 'src/content/kuwait/contacts.yaml', contacts);
  const wrong = withNumber('+96520000002');
  const [record] = wrong.records;
  expect(() => form.save({ records: [{ ...record, changed: undefined }] })).toThrow('saving_failed');
  expect(form.save(wrong)[0]).toContain("from: '+96520000001'");
});

function fromOf(text: string): string | undefined {
  return /^from: '(.*)'$/m.exec(text)?.[1];
}
