import { colemanLiau } from 'coleman-liau';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { sourceTag } from '../../i18n/locales.ts';
import { splitGuide } from '../../src/model/guide-sections.ts';
import type { GuideItem } from '../../src/model/library.ts';
import type { Block, Inline } from '../../src/model/prose.ts';
import { realSite } from './real-content.ts';

const { library } = realSite();

/**
 * Six years of school: the target of the writing rules. Names of laws, offices and pages stand in the text as references; a reader
 * meets them as links, and they are left out here as they are in the formulas' own definition of running words.
 */
const highestGrade = 6;

/** A step is read by somebody who is afraid. */
const longestStep = 20;

function plain(inline: readonly Inline[]): string {
  return inline
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'reference' ? '' : plain(part.children)))
    .join('');
}

function lines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [plain(block.children)];
    if (block.kind === 'list') return block.items.flatMap(lines);
    return block.kind === 'quote' ? lines(block.children) : [];
  });
}

const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.?!:])\s+/)
    .map((sentence) => sentence.replace(/[().,:;?!"]/g, ' ').trim())
    .filter((sentence) => /[a-z]/i.test(sentence));
const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word));

const named = (guide: GuideItem) => `${guide.country}/${guide.id}`;
const english = library.guides.map((guide) => {
  const words = guide.words.get(sourceTag);
  if (!words) throw new Error(`${named(guide)} has no English text`);
  const sections = splitGuide(words.blocks, words.line).sections;
  return {
    guide,
    text: lines(words.blocks),
    steps: lines(sections.find(({ section }) => section === 'now')?.blocks ?? []),
  };
});

describe('the English of every guide can be read after six years of school', () => {
  it.each(english.map((entry) => [named(entry.guide), entry] as const))('%s', (_name, { text }) => {
    const sentences = text.flatMap(sentencesOf);
    const words = sentences.flatMap(wordsOf);
    const counts = {
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
      letter: words.join('').length,
    };
    const grades = { fleschKincaid: fleschKincaid(counts), colemanLiau: colemanLiau(counts) };
    expect(Math.max(...Object.values(grades)), JSON.stringify(grades)).toBeLessThanOrEqual(highestGrade);
  });
});

describe('no step of a guide has a sentence over twenty words', () => {
  it.each(english.map((entry) => [named(entry.guide), entry] as const))('%s', (_name, { steps }) => {
    expect(steps.length).toBeGreaterThan(0);
    const long = steps.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > longestStep);
    expect(long).toEqual([]);
  });
});
