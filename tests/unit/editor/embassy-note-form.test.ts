import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileFormats } from '../../../src/editor/formats.ts';
import { OldTexts } from '../../../src/editor/old-texts.ts';
import { noteFacts, noteFolder, writeNote } from '../../fixtures/embassy-note.ts';
import { load, makeSite, write } from '../../fixtures/site.ts';

const format = (name: string, language: 'en' | 'ar' = 'en') =>
  fileFormats(new OldTexts(), language).find((candidate) => candidate.name === name) ??
  expect.fail(`no format ${name}`);

const form = {
  origin: 'np',
  approved: { office: 'Embassy of Nepal, Testland', on: '2024-05-01', sign: 'signed-letter' },
  until: '2024-12-31',
};

test('a note of an embassy that is filled in in the editor is one that the build takes', () => {
  const root = makeSite();
  write(root, `${noteFolder}/embassy-note.yaml`, format('embassy-notes-facts').toFile(form));
  const words = { title: 'New hours', body: 'Come on Sunday.' };
  write(root, `${noteFolder}/en.md`, format('embassy-notes-words').toFile(words));
  const [note] = load(root).library.embassyNotes;
  expect(note?.facts).toEqual({ ...form, draft: false });
  expect(note?.words.get('en')?.fields).toEqual({ title: 'New hours' });
});

test('a note that is opened and saved stays byte for byte', () => {
  const root = makeSite();
  writeNote(root);
  const text = readFileSync(`${root}/${noteFolder}/en.md`, 'utf8');
  const words = format('embassy-notes-words');
  expect(words.toFile(words.fromFile(text))).toBe(text);
  const facts = format('embassy-notes-facts');
  expect(facts.toFile(facts.fromFile(noteFacts))).toBe(noteFacts);
});

test.each([
  ['en', 'Last day it is shown: is more than 18 months after the day on which the note was approved.'],
  ['ar', 'آخر يوم تظهر فيه: بعد يوم الموافقة على الملاحظة بأكثر من 18 شهرًا.'],
] as const)('the editor refuses a note that would hold too long, in %s', (language, sentence) => {
  const save = () => format('embassy-notes-facts', language).toFile({ ...form, until: '2025-11-02' });
  expect(save).toThrow(
    expect.objectContaining({ cause: expect.objectContaining({ message: expect.stringContaining(sentence) }) }),
  );
});
