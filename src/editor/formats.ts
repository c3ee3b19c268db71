import { parse } from 'yaml';
import { editFrontMatter, readFrontMatter } from '../desk/edit-front-matter.ts';
import { joinGuideBody, splitGuideBody } from '../desk/edit-guide-body.ts';
import { editYaml } from '../desk/edit-yaml.ts';
import { country, origin } from '../model/schema/items.ts';
import { type EditedKind, type Facts, type FolderKind, folderKinds, formatNames, listKinds } from './collections.ts';
import { fromForm, isGroup, keepUntouched, toForm } from './form-value.ts';
import type { EditorLanguage } from './labels.ts';
import { missingNames } from './number-changes.ts';
import { type OldTexts, originalField } from './old-texts.ts';
import { problemsOfRecord, problemsOfWords, refuse } from './save-problems.ts';
import { comparedField, followed, type SourceOfTranslation, sourceField } from './source-revisions.ts';
import { bodyField, bookkeeping, recordsField } from './words-form.ts';

/** How the editor reads and writes one kind of file: what `CMS.registerCustomFormat` takes. */
export interface FileFormat {
  name: string;
  extension: 'yaml' | 'md';
  /** @returns what the form shows */
  fromFile: (text: string) => Content;
  /**
   * @returns the whole text of the file; what nobody touched stays byte for byte
   * @throws Error with the sentences that staff read when the content is wrong
   */
  toFile: (content: Content) => string;
}

/** What the editor keeps of a file: the fields of its form, and some of ours. */
export type Content = Readonly<Record<string, unknown>>;

/**
 * @param old where the text of each file is kept from reading to saving
 * @param language in which problems are told
 */
export function fileFormats(old: OldTexts, language: EditorLanguage): FileFormat[] {
  return [
    ...folderKinds.flatMap((kind) => [factsFormat(old, language, kind), wordsFormat(old, language, kind)]),
    ...listKinds.flatMap((kind) => [recordsFormat(old, language, kind), recordWordsFormat(old, language, kind)]),
    factsFormat(old, language, { name: 'countries', facts: country, factsName: 'country' }),
    factsFormat(old, language, { name: 'origins', facts: origin, factsName: 'origin' }),
  ];
}

function factsFormat(old: OldTexts, language: EditorLanguage, kind: Facts): FileFormat {
  const { name, facts } = kind;
  return {
    name: formatNames(name).facts,
    extension: 'yaml',
    fromFile: (text) => ({ ...groupOf(toForm(facts, parse(text))), [originalField]: old.keep(text) }),
    toFile: ({ [originalField]: key, ...content }) => {
      const text = old.get(key);
      const before: unknown = parse(text);
      const after = keepUntouched(facts, before ?? undefined, fromForm(facts, content));
      refuse(problemsOfRecord(kind, language, after ?? {}), language);
      return old.write(key, editYaml(text, after));
    },
  };
}

function recordsFormat(old: OldTexts, language: EditorLanguage, kind: Facts): FileFormat {
  const { name, facts } = kind;
  const records = (list: unknown): unknown[] => (Array.isArray(list) ? list : []);
  return {
    name: formatNames(name).facts,
    extension: 'yaml',
    fromFile: (text) => ({
      [originalField]: old.keep(text),
      [recordsField]: records(parse(text)).map((record) => toForm(facts, record)),
    }),
    toFile: (content) => {
      const text = old.get(content[originalField]);
      const before = records(parse(text)).filter(isGroup);
      const after = records(content[recordsField]).map((form) => {
        const record = groupOf(fromForm(facts, form));
        return keepUntouched(
          facts,
          before.find(({ id }) => id === record.id),
          record,
        );
      });
      const problems = after.flatMap((record) => problemsOfRecord(kind, language, record));
      refuse(
        [...problems, ...(name === 'contacts' ? missingNames(before, after.filter(isGroup), language) : [])],
        language,
      );
      return old.write(content[originalField], editYaml(text, after));
    },
  };
}

function wordsFormat(old: OldTexts, language: EditorLanguage, kind: FolderKind): FileFormat {
  return {
    name: formatNames(kind.name).words,
    extension: 'md',
    fromFile: (text) => {
      const { fields, body } = readFrontMatter(text);
      const parts = kind.parts && splitGuideBody(body);
      return { ...fields, ...(parts ?? { [bodyField]: body.trim() }), [originalField]: old.keep(text) };
    },
    toFile: (content) => {
      const text = old.get(content[originalField]);
      const before = text === '' ? undefined : readFrontMatter(text);
      const source = sourceOf(content);
      const fields = wordsOf(kind.words, content);
      const body = bodyOf(kind, before?.body ?? '', content);
      const shown = before && { fields: wordsOf(kind.words, before.fields), body: before.body };
      const kept = followed(
        { fields, body },
        shown,
        groupOf(before?.fields),
        source?.revisions[''],
        content[comparedField] === true,
      );
      const after = present({ ...kept, ...fields });
      refuse(problemsOfWords(kind, language, after, body, source?.locale), language);
      return old.write(content[originalField], editFrontMatter(text, after, body));
    },
  };
}

function recordWordsFormat(
  old: OldTexts,
  language: EditorLanguage,
  kind: Pick<EditedKind, 'name' | 'words' | 'wordsName'>,
): FileFormat {
  const { name, words } = kind;
  return {
    name: formatNames(name).words,
    extension: 'yaml',
    fromFile: (text) => ({
      [originalField]: old.keep(text),
      [recordsField]: Object.entries(groupOf(parse(text))).map(([id, record]) => ({ id, ...groupOf(record) })),
    }),
    toFile: (content) => {
      const text = old.get(content[originalField]);
      const before = groupOf(parse(text));
      const source = sourceOf(content);
      const forms = Array.isArray(content[recordsField]) ? content[recordsField].filter(isGroup) : [];
      const records = forms.map((form) => {
        const id = String(form.id ?? '');
        const was = isGroup(before[id]) ? before[id] : undefined;
        const fields = wordsOf(words, form);
        const shown = was && { fields: wordsOf(words, was), body: '' };
        const kept = followed(
          { fields, body: '' },
          shown,
          groupOf(was),
          source?.revisions[id],
          form[comparedField] === true,
        );
        return [id, present({ ...kept, ...fields })] as const;
      });
      // A text that nobody has written in this language yet is not there: it is not empty.
      const written = records.filter(
        ([id, record]) => id in before || Object.keys(record).some((field) => !bookkeeping.includes(field)),
      );
      refuse(
        written.flatMap(([id, record]) => problemsOfWords(kind, language, record, '', source?.locale, id)),
        language,
      );
      return old.write(content[originalField], editYaml(text, Object.fromEntries(written)));
    },
  };
}

/** The texts of a form or of a file, without what the editor or the translators' tools keep beside them. */
export function wordsOf(schema: unknown, content: Content): Content {
  const { [originalField]: _original, [sourceField]: _source, [comparedField]: _compared, ...rest } = content;
  const texts = Object.fromEntries(Object.entries(rest).filter(([name]) => !bookkeeping.includes(name)));
  const shaped = groupOf(fromForm(schema, texts));
  return Object.fromEntries(Object.entries(shaped).filter(([name]) => isField(schema, name)));
}

/** The text below the front matter, put together from its parts when it has them. */
export function bodyOf({ parts }: FolderKind, before: string, content: Content): string {
  if (!parts || (content[bodyField] !== undefined && content[bodyField] !== ''))
    return String(content[bodyField] ?? '');
  const texts = parts.map((name) => [name, String(content[name] ?? '').trim()] as const);
  return joinGuideBody(before, Object.fromEntries(texts.filter(([, text]) => text !== '')));
}

function isField(schema: unknown, name: string): boolean {
  const { shape = {} } = schema as { shape?: Record<string, unknown> };
  return name in shape;
}

function sourceOf(content: Content): SourceOfTranslation | undefined {
  const text = content[sourceField];
  return typeof text === 'string' ? (JSON.parse(text) as SourceOfTranslation) : undefined;
}

function present(fields: Content): Content {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function groupOf(value: unknown): Content {
  return isGroup(value) ? value : {};
}
