import type { Content } from '../formats.ts';
import type { EditorLanguage } from '../labels.ts';
import { type OldTexts, originalField } from '../old-texts.ts';
import { refuse } from '../save-problems.ts';
import { sourceField } from '../source-revisions.ts';
import { revisionsOf } from './source-of-entry.ts';

/** What the editor hands to whoever listens to a saving: a Map of Immutable.js. */
export interface EntryMap {
  setIn(path: readonly string[], value: unknown): EntryMap;
  toJS(): { path: string; data?: Content; i18n: Record<string, { data?: Content }> };
}

/**
 * Gives each file of an entry what the format that writes it has to know: which text it changes and, in a translation, its language
 * and what the source says. The format is handed the fields and nothing else.
 * @param language in which problems are told
 * @returns the entry with fields of ours
 * @throws Error with sentences for staff when somebody else has changed a file since the form was filled in
 */
export function beforeSaving(old: OldTexts, entry: EntryMap, language: EditorLanguage): EntryMap {
  const { path, data = {}, i18n } = entry.toJS();
  const keys = [data, ...Object.values(i18n).map((one) => one.data)].map((content) => content?.[originalField]);
  if (!keys.every((key) => old.knows(key))) refuse([{ file: '', line: 1, field: path, ...changedMeanwhile }], language);
  const content = { ...data, [originalField]: old.begin(data[originalField]) };
  const revisions = revisionsOf(old, { path, content });
  return Object.entries(i18n).reduce(
    (map, [locale, { data: texts }]) => {
      if (!texts) return map;
      const begun = map.setIn(['i18n', locale, 'data', originalField], old.begin(texts[originalField]));
      return revisions
        ? begun.setIn(['i18n', locale, 'data', sourceField], JSON.stringify({ locale, revisions }))
        : begun;
    },
    entry.setIn(['data', originalField], content[originalField]),
  );
}

const changedMeanwhile = {
  wrong: 'was changed by somebody else after you began',
  mend: 'copy what you have written, leave the form, and write it into the new one',
};
