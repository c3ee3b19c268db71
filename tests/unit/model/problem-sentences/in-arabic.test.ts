import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../../src/model/example-of.ts';
import type { Problem } from '../../../../src/model/problem.ts';
import { arabicDescriptions } from '../../../../src/model/problem-sentences/arabic-descriptions.ts';
import { arabicSentences } from '../../../../src/model/problem-sentences/arabic-sentences.ts';
import {
  formatProblemInArabic,
  formatProblemsInArabic,
  sentenceInArabic,
} from '../../../../src/model/problem-sentences/in-arabic.ts';
import { expectedOf, situations } from '../../../fixtures/site.ts';
import { schemaParts } from '../schema-parts.ts';
import { textsInCode, textsOf } from './sentences-in-code.ts';

/** Marks written so that they can be seen. */
const seen = (text: string | undefined) => text?.replaceAll('\u2068', '‹').replaceAll('\u2069', '›');

describe('a sentence in Arabic', () => {
  test.each([
    ['is missing', 'ناقص'],
    ['write: Title, for example My boss has my passport', 'يُكتب: العنوان، مثلًا ‹My boss has my passport›'],
    [
      'names the contact kw-emergncy-112, which does not exist',
      'يذكر المعرّف ‹kw-emergncy-112› (جهة اتصال)، وهو غير موجود',
    ],
    [
      'correct the id or add the contact; did you mean kw-emergency-112?',
      'يُصحَّح المعرّف، أو يضاف السجل الناقص (جهة اتصال)؛ هل المقصود ‹kw-emergency-112›؟',
    ],
    [
      'correct the id or add it; did you mean kw-a or kw-b or kw-c?',
      'يُصحَّح المعرّف، أو يضاف السجل الناقص؛ هل المقصود ‹kw-a› أو ‹kw-b› أو ‹kw-c›؟',
    ],
    [
      'write: First day: year, month and day as in 2025-06-11, for example 2027-06-01',
      'يُكتب: أول يوم: السنة ثم الشهر ثم اليوم مثل ‹2025-06-11›، مثلًا ‹2027-06-01›',
    ],
    ['has a year typed into the text: "2024"', 'في النص سنة بالأرقام مباشرة: ‹"2024"›'],
    ['has no number where the source has 3, 4', 'فيه لا أرقام، وفي النص الإنجليزي ‹3, 4›'],
    ['write 20', 'يُكتب ‹20›'],
  ])('%s', (english, arabic) => {
    expect(seen(sentenceInArabic(english))).toBe(arabic);
  });

  test('is not made of a sentence that the tables do not have', () => {
    expect(sentenceInArabic('is odd')).toBeUndefined();
    expect(sentenceInArabic('write: Something else')).toBeUndefined();
    expect(sentenceInArabic('write 20 words')).toBeUndefined();
  });

  test('keeps what stands in the content, even when it is a word of the tables', () => {
    expect(seen(sentenceInArabic('names the contact page, which is not published'))).toContain('‹page›');
  });
});

const problem: Problem = { file: 'a.yaml', line: 2, field: 'x', wrong: 'is missing', mend: 'write it in words' };

test('a line has the file, the line and the field in their own direction', () => {
  expect(seen(formatProblemInArabic(problem))).toBe('‹a.yaml:2› - ‹x› - ناقص - يُكتب بالكلمات');
});

test('a sentence without Arabic is shown in English', () => {
  expect(seen(formatProblemInArabic({ ...problem, wrong: 'is odd' }))).toBe(
    '‹a.yaml:2› - ‹x› - ‹is odd› - يُكتب بالكلمات',
  );
});

test('nothing of the content can break a line or turn it round', () => {
  const wrong = `has code of a web page: "\u202e\u2069\n"`;
  expect(seen(formatProblemInArabic({ ...problem, wrong }))).toContain(
    'فيه تعليمات صفحة إنترنت: ‹"<U+202E><U+2069> "›',
  );
});

test('the lines come in the same order as in English', () => {
  const lines = formatProblemsInArabic([{ ...problem, file: 'b.yaml' }, problem, problem]);
  expect(lines.split('\n').map((line) => seen(line)?.slice(0, 7))).toEqual(['‹a.yaml', '‹b.yaml']);
});

describe('the tables', () => {
  const all = [...arabicSentences, ...arabicDescriptions];
  const slots = (text: string) => [...new Set(text.match(/[%&~]\d/g) ?? [])].sort();

  test('have each English sentence once', () => {
    const english = all.map(([sentence]) => sentence);
    expect(english.filter((sentence, index) => english.indexOf(sentence) < index)).toEqual([]);
  });

  test.each(all)('put the same parts into "%s"', (english, arabic) => {
    expect(slots(arabic)).toEqual(slots(english.replace('#', '%')));
  });

  test.each(all)('have an Arabic sentence for "%s" whose Latin words are all marked as code', (_english, arabic) => {
    expect(arabic).toMatch(/\p{Script=Arabic}|^`/u);
    expect(arabic.replace(/`[^`]+`/g, '')).not.toMatch(/[A-Za-z`]/);
    expect(arabic).not.toMatch(/[٠-٩۰-۹]/);
  });
});

describe('every sentence has an Arabic one', () => {
  test.each(situations())('in the situation %s', (situation) => {
    const sentences = expectedOf(situation)
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => sentencesOf(line));
    expect(sentences.filter((sentence) => sentenceInArabic(sentence) === undefined)).toEqual([]);
  });

  test('that describes a field', () => {
    const descriptions = schemaParts().flatMap(({ schema }) => schema.description ?? []);
    const missing = descriptions.filter((description) => sentenceInArabic(`write: ${description}`) === undefined);
    expect([...new Set(missing)]).toEqual([]);
  });

  test('that stands in the code which reads and checks content', () => {
    const texts = textsInCode(['src/model', 'src/locale', 'src/translation']).filter(isSentence);
    expect(texts.length).toBeGreaterThan(300);
    const missing = texts.filter(({ pieces }) => !isKnown(pieces));
    expect(missing.map(({ file, pieces }) => `${file}: ${pieces.join('…')}`)).toEqual([]);
  });
});

test('the texts of a program are found, also those inside others and beside regular expressions', () => {
  const inner = '`inner $'.concat('{d} text`');
  const code = `a = /["\`]/.test(b) ? "one text" : \`two \${c ? ${inner} : "x"} end\`; e = 4 / 2; f = 'it\\'s';`;
  expect(textsOf(code)).toEqual([['one text'], ['inner ', ' text'], ['x'], ['two ', ' end'], ["it's"]]);
});

/** The two sentences of a printed line; a hyphen between spaces may stand in one of them too. */
function sentencesOf(line: string): string[] {
  const parts = line.split(' - ').slice(2);
  const cuts = parts
    .slice(1)
    .map((_part, index) => [parts.slice(0, index + 1).join(' - '), parts.slice(index + 1).join(' - ')]);
  const known = cuts.find((cut) => cut.every((sentence) => sentenceInArabic(sentence) !== undefined));
  return known ?? cuts[0] ?? [];
}

/** Something an open part may be: a word, an id, a number, a sentence or a description of the tables. */
const openParts = ['1', 'a', 'contact', 'a year', 'write it in words', 'Title', 'the tag x'];

/** The text itself, or with "is not" before it: so the kinds of values are named. */
function isKnown(pieces: readonly string[]): boolean {
  const whole = filled(pieces);
  return whole.some((text) => sentenceInArabic(text) !== undefined || sentenceInArabic(`is not ${text}`) !== undefined);
}

/** @returns the text with every choice of open parts */
function filled([first = '', ...rest]: readonly string[]): string[] {
  if (rest.length === 0) return [first];
  return openParts.flatMap((part) => filled(rest).map((behind) => `${first}${part}${behind}`));
}

/** Texts of the code that no editor is shown as a sentence: mistakes in the program, keys, names of fields and kinds. */
const otherTexts = [
  /^No (?:\S+ ){2}/,
  /^The source language … is not among/,
  /^Markdown list without …$/,
  /^An item has no words in …; the loader/,
  /^i18n\/locales\.ts has no …$/,
  /^words of … in …$/,
  /^(?:referral step|dated item)$/,
];
const examples = new Set(schemaParts().map(({ schema }) => exampleOf(schema)));

function isSentence({ pieces }: { pieces: string[] }): boolean {
  const text = pieces.join('…');
  return /[a-z]{2,} [a-z]/.test(text) && !examples.has(text) && !otherTexts.some((other) => other.test(text));
}
