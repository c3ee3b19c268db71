import { campaign as schema } from '../../model/schema/items.ts';
import { campaignWords } from '../../model/schema/words.ts';
import { campaignQuestions, campaignText } from './campaign.ts';
import { lineQuestion } from './common-questions.ts';
import { filled } from './filled.ts';
import type { NewKind } from './new-kind.ts';
import { sourceOf, sourceQuestions } from './source-questions.ts';
import { yamlText } from './yaml-text.ts';

/**
 * A year of the World Day against Trafficking in Persons. Its day is 30 July (resolution 68/192 of the General Assembly of the
 * United Nations), so it is not asked.
 */
export const worldDay: NewKind = {
  name: 'world-day',
  means: 'a year of the World Day against Trafficking in Persons (30 July)',
  questions: ({ site: { library }, read }) => [
    {
      flag: 'year',
      ask: 'Which year?',
      example: '2028',
      schema: schema.shape.year,
      check: (year) =>
        read(`campaigns/world-day-${year}/campaign.yaml`) === undefined
          ? undefined
          : { wrong: 'is there already', mend: 'choose another year; nothing is ever overwritten' },
    },
    lineQuestion(campaignWords.shape.theme, {
      flag: 'theme',
      ask: 'What is its theme? Empty = it is not known yet.',
      example: 'Leave no child behind',
      optional: true,
    }),
    ...campaignQuestions(library).filter(({ flag }) => flag !== 'partners'),
    ...sourceQuestions({ of: 'the theme, or that there is none yet' }),
  ],
  files: (answers) => {
    const year = answers.needed('year');
    const theme = answers.text('theme');
    const facts = {
      kind: 'world-day',
      year: Number(year),
      start: `${year}-07-30`,
      end: `${year}-07-30`,
      audiences: ['everyone'],
      contacts: filled(answers.list('contacts')),
      guides: filled(answers.list('guides')),
      source: sourceOf(answers),
    };
    return {
      files: new Map([
        [`campaigns/world-day-${year}/campaign.yaml`, yamlText(facts)],
        [`campaigns/world-day-${year}/en.md`, campaignText(answers, theme ?? 'The theme is not announced yet', theme)],
      ]),
      notes: theme === undefined ? ['When the theme is known: add theme and source, and change the title.'] : [],
    };
  },
};
