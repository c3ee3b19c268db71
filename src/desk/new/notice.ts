import { notice as schema } from '../../model/schema/items.ts';
import { noticeWords } from '../../model/schema/words.ts';
import { writeMarkdown } from '../../translation/words-files.ts';
import { choiceQuestion, idsQuestion, lineQuestion, slugQuestion, textQuestion } from './common-questions.ts';
import { countryQuestion } from './country-question.ts';
import { filled } from './filled.ts';
import type { NewKind, Project } from './new-kind.ts';
import type { Question } from './question.ts';
import { sourceOf, sourceQuestions } from './source-questions.ts';
import { yamlText } from './yaml-text.ts';

const { shape } = schema;

/** So often the existing notices that are in force are looked at again. */
const reviewEvery = 90;

/** A notice: a dated rule or grace period of one country. Extensions and yearly rules are added by hand. */
export const notice: NewKind = {
  name: 'notice',
  means: 'a new rule, a grace period or a warning, with its dates',
  questions,
  files: (answers) => {
    const folder = `src/content/${answers.needed('country')}/notices/${answers.needed('slug')}`;
    const facts = {
      kind: answers.needed('kind'),
      start: answers.needed('start'),
      end: answers.text('end'),
      laws: filled(answers.list('laws')),
      contacts: filled(answers.list('contacts')),
      guides: filled(answers.list('guides')),
      source: sourceOf(answers),
      reviewEvery,
    };
    const title = answers.needed('title');
    const fields = { title, summary: answers.needed('summary') };
    const text = writeMarkdown({ from: undefined, reviewed: undefined }, { fields, body: answers.text('text') ?? '' });
    return {
      files: new Map([
        [`${folder}/notice.yaml`, yamlText(facts)],
        [`${folder}/en.md`, text],
      ]),
      notes: [
        `The site writes the dates itself: name them as {date:${answers.needed('slug')}.start}.`,
        'Was it extended, or does it come back every year? Add extensions or yearly by hand.',
      ],
    };
  },
};

function questions({ site: { library }, read }: Project): Question[] {
  return [
    countryQuestion(library),
    slugQuestion(
      { flag: 'slug', ask: 'A short name for its address?', example: 'kw-amnesty-2027' },
      (slug, answers) =>
        read(`src/content/${answers.text('country')}/notices/${slug}/notice.yaml`) !== undefined ||
        [...library.notices, ...library.campaigns, ...library.progress].some(({ id }) => id === slug),
    ),
    choiceQuestion({
      flag: 'kind',
      ask: 'What is it?',
      example: 'grace-period',
      choices: shape.kind.options,
    }),
    { flag: 'start', ask: 'The first day it holds?', example: '2027-03-17', schema: shape.start },
    {
      flag: 'end',
      ask: 'The last day, as it was announced? Empty = no end is known.',
      example: '2027-06-17',
      schema: shape.end,
      optional: true,
      check: (end, answers) => {
        const start = answers.text('start') ?? '';
        return end >= start ? undefined : { wrong: 'is before the start', mend: `write ${start} or a later day` };
      },
    },
    lineQuestion(noticeWords.shape.title, {
      flag: 'title',
      ask: 'Its title? Without dates: the site adds them.',
      example: 'Amnesty: leave without a fine',
    }),
    lineQuestion(noticeWords.shape.summary, {
      flag: 'summary',
      ask: 'What does it say, in one or two sentences?',
      example: 'People without a valid iqama can leave without a fine.',
    }),
    textQuestion({
      flag: 'text',
      ask: 'Its text in English? May be left empty and written later.',
      example: 'Ask before you go to an office.',
      optional: true,
    }),
    idsQuestion(library, 'law', {
      flag: 'laws',
      ask: 'Which laws does it rest on? May be left empty.',
      example: 'kw-exit-permit',
      optional: true,
    }),
    idsQuestion(library, 'contact', {
      flag: 'contacts',
      ask: 'Who can be asked? May be left empty.',
      example: 'kw-iom',
      optional: true,
    }),
    idsQuestion(
      library,
      'guide',
      {
        flag: 'guides',
        ask: 'Which guides say what to do? May be left empty.',
        example: 'exit-permit',
        optional: true,
      },
      (answers) => answers.text('country') ?? null,
    ),
    ...sourceQuestions({ of: 'the rule and its dates' }),
  ];
}
