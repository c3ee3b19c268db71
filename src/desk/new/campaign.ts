import { campaign as schema } from '../../model/schema/items.ts';
import { campaignWords } from '../../model/schema/words.ts';
import { writeMarkdown } from '../../translation/words-files.ts';
import type { Answers } from './answers.ts';
import { idsQuestion, lineQuestion, slugQuestion, textQuestion } from './common-questions.ts';
import { filled } from './filled.ts';
import type { NewKind, Project } from './new-kind.ts';
import type { Question } from './question.ts';
import { sourceOf, sourceQuestions } from './source-questions.ts';
import { yamlText } from './yaml-text.ts';

const { shape } = schema;
const words = campaignWords.shape;

/** A campaign: a folder in `campaigns` with its dates, whom to call, and its words in English. */
export const campaign: NewKind = {
  name: 'campaign',
  means: 'a campaign with a first and a last day',
  questions,
  files: (answers, { site }) => {
    const folder = `campaigns/${answers.needed('slug')}`;
    const countries = answers.list('countries');
    const facts = {
      kind: 'campaign',
      start: answers.needed('start'),
      end: answers.needed('end'),
      zone: zoneOf(site.library.countries.find(({ id }) => id === countries[0])?.facts.zone),
      countries: filled(countries),
      audiences: ['everyone'],
      contacts: filled(answers.list('contacts')),
      guides: filled(answers.list('guides')),
      partners: filled(answers.list('partners')),
      source: sourceOf(answers),
    };
    return {
      files: new Map([
        [`${folder}/campaign.yaml`, yamlText(facts)],
        [`${folder}/en.md`, campaignText(answers, answers.needed('title'))],
      ]),
      notes: [`Its address is the name of the folder and never changes: ${answers.needed('slug')}.`],
    };
  },
};

function questions({ site: { library }, read }: Project): Question[] {
  return [
    slugQuestion(
      { flag: 'slug', ask: 'A short name for its address?', example: 'safe-summer-2027' },
      (slug) => read(`campaigns/${slug}/campaign.yaml`) !== undefined,
    ),
    lineQuestion(words.title, {
      flag: 'title',
      ask: 'Its title? Without the year: the site adds dates by itself.',
      example: 'A safe summer',
    }),
    { flag: 'start', ask: 'Its first day?', example: '2027-06-01', schema: shape.start },
    {
      flag: 'end',
      ask: 'Its last day? If it is one day, the same again.',
      example: '2027-08-31',
      schema: shape.end,
      check: (end, answers) => {
        const start = answers.text('start') ?? '';
        if (end >= start.slice(0, end.length)) return undefined;
        return { wrong: 'is before the start', mend: `write ${start} or a later day` };
      },
    },
    idsQuestion(library, 'country', {
      flag: 'countries',
      ask: 'For which countries? Empty = for all.',
      example: 'kuwait,qatar',
      optional: true,
    }),
    ...campaignQuestions(library),
    ...sourceQuestions({ of: 'the campaign and its dates' }),
  ];
}

/** @returns what is asked of a campaign and of a World Day alike */
export function campaignQuestions(library: Project['site']['library']): Question[] {
  return [
    idsQuestion(library, 'contact', {
      flag: 'contacts',
      ask: 'Who can be called? The most important first.',
      example: 'kw-emergency-112,qa-emergency-999',
    }),
    idsQuestion(library, 'guide', {
      flag: 'guides',
      ask: 'Which guides does it point to? May be left empty.',
      example: 'passport-kept,wages-unpaid',
      optional: true,
    }),
    {
      flag: 'partners',
      ask: 'Who runs it? Several names with | between them. May be left empty.',
      example: 'Public Authority for Manpower (PAM), Kuwait | Salama',
      schema: shape.partners.def.innerType.element,
      separator: '|',
      optional: true,
    },
    lineQuestion(words.summary, {
      flag: 'summary',
      ask: 'What is it about, in one or two sentences? Empty = the title.',
      example: 'About work in the heat.',
      optional: true,
    }),
    lineQuestion(words.slogan, {
      flag: 'slogan',
      ask: 'Its slogan for posters, at most ten words? May be left empty.',
      example: 'Never pay for a job or a visa.',
      optional: true,
    }),
    lineQuestion(words.message, {
      flag: 'message',
      ask: 'What should people pass on by chat, in three short sentences? May be left empty.',
      example: 'Do not pay for a job. Ask first: {phone:kw-emergency-112}.',
      optional: true,
    }),
    textQuestion({
      flag: 'text',
      ask: 'Its text in English? May be left empty and written later.',
      example: 'In danger call {phone:kw-emergency-112}.',
      optional: true,
    }),
  ];
}

/** @returns the English words of a campaign as a file */
export function campaignText(answers: Answers, title: string, theme?: string): string {
  const [slogan, message] = [answers.text('slogan'), answers.text('message')];
  const fields = {
    title,
    ...(theme !== undefined && { theme }),
    summary: answers.text('summary') ?? title,
    ...(slogan !== undefined && { slogan }),
    ...(message !== undefined && { message }),
  };
  return writeMarkdown({ from: undefined, reviewed: undefined }, { fields, body: answers.text('text') ?? '' });
}

/** @returns the time zone, when a campaign may have it; otherwise the field is left out */
function zoneOf(zone: string | undefined): string | undefined {
  return shape.zone.safeParse(zone).success ? zone : undefined;
}
