import { parse } from 'yaml';
import { readFrontMatter } from '../../desk/edit-front-matter.ts';
import { type FolderKind, folderKinds, type ListKind, listKinds } from '../collections.ts';
import { isGroup } from '../form-value.ts';
import { bodyOf, type Content, wordsOf } from '../formats.ts';
import { type OldTexts, originalField } from '../old-texts.ts';
import { type SourceRevision, textRevision } from '../source-revisions.ts';
import { recordsField } from '../words-form.ts';

/** What an entry in the source language says of itself: read from its file, and as it is in the form. */
export interface SourceEntry {
  /** Path of its file: `campaigns/x/en.md`, `src/content/kuwait/contacts/en.yaml`. */
  path: string;
  content: Content;
}

/**
 * Computes the revisions of a text in the source language, which its translations are told.
 * @returns them by id (see SourceOfTranslation); undefined when the entry holds no words
 */
export function revisionsOf(old: OldTexts, entry: SourceEntry): Record<string, SourceRevision> | undefined {
  const [name = ''] = entry.path.split('/').slice(entry.path.endsWith('.md') ? -3 : -2);
  const folder = entry.path.endsWith('.md') ? folderKinds.find((kind) => kind.name === name) : undefined;
  if (folder) return folderRevisions(old, folder, entry.content);
  const list = entry.path.endsWith('.yaml') ? listKinds.find((kind) => kind.name === name) : undefined;
  return list && listRevisions(old, list, entry.content);
}

function folderRevisions(old: OldTexts, kind: FolderKind, content: Content): Record<string, SourceRevision> {
  const text = old.get(content[originalField]);
  const was = text === '' ? undefined : readFrontMatter(text);
  const now = textRevision({ fields: wordsOf(kind.words, content), body: bodyOf(kind, was?.body ?? '', content) });
  const before = was && textRevision({ fields: wordsOf(kind.words, was.fields), body: was.body });
  return { '': { now, before } };
}

function listRevisions(old: OldTexts, { words }: ListKind, content: Content): Record<string, SourceRevision> {
  const parsed: unknown = parse(old.get(content[originalField]));
  const was = isGroup(parsed) ? parsed : {};
  const records = Array.isArray(content[recordsField]) ? content[recordsField].filter(isGroup) : [];
  const revision = (texts: Content) => textRevision({ fields: wordsOf(words, texts), body: '' });
  return Object.fromEntries(
    records.map((record) => {
      const old = was[String(record.id)];
      return [String(record.id), { now: revision(record), before: isGroup(old) ? revision(old) : undefined }];
    }),
  );
}
