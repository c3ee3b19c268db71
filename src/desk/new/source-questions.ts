import { z } from 'zod';
import { confidence, line, partialDate, type Source, webAddress } from '../../model/schema/common.ts';
import type { Answers } from './answers.ts';
import { choiceQuestion } from './common-questions.ts';
import type { Question } from './question.ts';

/** What is asked about a source that may be missing in part, or must be whole. */
interface SourceOptions {
  /** Stands before the flags when a thing has several sources: `emergency-`. */
  prefix?: string;
  /** Whose source it is, for the question. */
  of: string;
  /** Whether publisher and date must be known. */
  whole?: boolean;
  optional?: Question['optional'];
}

/** @returns the questions for one source; what is not known of it is left out or said to be undated */
export function sourceQuestions({ prefix = '', of, whole = false, optional = false }: SourceOptions): Question[] {
  const flag = (name: string) => `${prefix}source-${name}`;
  const skip = (answers: Answers) => optional !== false && answers.text(flag('url')) === undefined;
  return [
    {
      flag: flag('url'),
      ask: `Where did you read it (${of})? The address of the page.`,
      example: 'https://news.example/page',
      schema: webAddress('Address of the page'),
      optional,
    },
    {
      flag: flag('publisher'),
      ask: `Who published that page?${whole ? '' : ' If you do not know, leave it empty.'}`,
      example: 'Arab Times',
      schema: line('Who published that page', 'Arab Times'),
      optional: !whole,
      skip,
    },
    {
      flag: flag('date'),
      ask: `What date does the page have?${whole ? '' : ' If it has none, leave it empty.'}`,
      example: '2027-05-20, or 2027-05, or 2027',
      schema: whole
        ? partialDate('Date of the page')
        : z.union([partialDate('Date of the page'), z.literal('undated')]),
      optional: !whole,
      skip,
    },
    choiceQuestion({
      flag: flag('confidence'),
      ask: 'How sure is it? high = official, or several recent sources agree; medium = one good source. Empty = low.',
      example: 'medium',
      choices: confidence.options,
      optional: true,
      skip,
    }),
  ];
}

/** @returns the source; without an answer it is undated, of low confidence, and named after its site */
export function sourceOf(answers: Answers, prefix = ''): Omit<Source, 'approximate'> {
  const url = answers.needed(`${prefix}source-url`);
  return {
    url,
    publisher: answers.text(`${prefix}source-publisher`) ?? new URL(url).hostname.replace(/^www\./, ''),
    date: answers.text(`${prefix}source-date`) ?? 'undated',
    confidence: (answers.text(`${prefix}source-confidence`) ?? 'low') as Source['confidence'],
  };
}

/** @returns whether the publisher and the date of a source are known, so that a number of it may be published */
export function isWholeSource(answers: Answers, prefix = ''): boolean {
  const date = answers.text(`${prefix}source-date`);
  return answers.text(`${prefix}source-publisher`) !== undefined && date !== undefined && date !== 'undated';
}
