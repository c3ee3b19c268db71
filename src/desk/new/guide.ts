import type { Library } from '../../model/library.ts';
import { guideGroups, guide as schema } from '../../model/schema/items.ts';
import { topicPictograms } from '../../model/schema/topic-pictograms.ts';
import { guideWords } from '../../model/schema/words.ts';
import { writeMarkdown } from '../../translation/words-files.ts';
import type { Answers } from './answers.ts';
import { choiceQuestion, idsQuestion, lineQuestion, slugQuestion, textQuestion } from './common-questions.ts';
import { countryQuestion } from './country-question.ts';
import { filled } from './filled.ts';
import type { NewKind, Project } from './new-kind.ts';
import type { Question } from './question.ts';
import { sourceOf, sourceQuestions } from './source-questions.ts';
import { yamlText } from './yaml-text.ts';

const { shape } = schema;
const words = guideWords.shape;

/** So often the existing guides are compared with their sources. */
const reviewEvery = 180;

/** A guide: what happens, whether it is allowed, what to do, whom to call. Every part is asked, because none may be empty. */
export const guide: NewKind = {
  name: 'guide',
  means: 'a guide on one topic: what to do when something happens',
  questions,
  files: (answers, { site }) => {
    const country = answers.needed('country');
    const folder = `src/content/${country}/guides/${answers.needed('slug')}`;
    const facts = {
      order: nextOrder(site.library, country, answers.needed('group')),
      group: answers.needed('group'),
      pictogram: answers.text('pictogram'),
      allowed: answers.needed('allowed'),
      audience: ['everyone'],
      contacts: answers.list('contacts'),
      laws: filled(answers.list('laws')),
      sources: answers.text('source-url') === undefined ? undefined : [sourceOf(answers)],
      reviewed: answers.needed('reviewed'),
      reviewEvery,
    };
    const fields = {
      title: answers.needed('title'),
      tile: answers.needed('tile'),
      summary: answers.needed('summary'),
    };
    return {
      files: new Map([
        [`${folder}/guide.yaml`, yamlText(facts)],
        [`${folder}/en.md`, writeMarkdown({ from: undefined, reviewed: undefined }, { fields, body: bodyOf(answers) })],
      ]),
      notes: ['It stands last in its group. To move it, change order in guide.yaml.'],
    };
  },
};

function bodyOf(answers: Answers): string {
  const bullets = (flag: string) => answers.list(flag).map((line) => `- ${line}`);
  const parts: [string, readonly string[]][] = [
    ['happening', [answers.needed('happening')]],
    ['allowed', [answers.needed('law')]],
    ['now', answers.list('now').map((step, index) => `${index + 1}. ${step}`)],
    ['keep', bullets('keep')],
    ['danger', bullets('danger')],
  ];
  return parts.map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}`).join('\n\n');
}

function nextOrder(library: Library, country: string, group: string): number {
  const inGroup = library.guides.filter((item) => item.country === country && item.facts.group === group);
  return Math.max(0, ...inGroup.map(({ facts }) => facts.order)) + 1;
}

function questions({ site: { library }, read }: Project): Question[] {
  return [
    countryQuestion(library),
    slugQuestion(
      { flag: 'slug', ask: 'A short name of the topic, for its address?', example: 'passport-kept' },
      (slug, answers) => read(`src/content/${answers.text('country')}/guides/${slug}/guide.yaml`) !== undefined,
    ),
    choiceQuestion({ flag: 'group', ask: 'In which group of tiles?', example: 'work', choices: guideGroups }),
    choiceQuestion({
      flag: 'pictogram',
      ask: 'Which drawing?',
      example: 'passport-kept',
      choices: topicPictograms,
      // A topic that has a drawing of its own gets it.
      skip: (answers) => (topicPictograms as readonly string[]).includes(answers.text('slug') ?? ''),
    }),
    choiceQuestion({
      flag: 'allowed',
      ask: 'Is what happens to the worker allowed?',
      example: 'no',
      choices: shape.allowed.options,
    }),
    ...wordQuestions(),
    idsQuestion(library, 'contact', {
      flag: 'contacts',
      ask: 'Who can be called? The first one first.',
      example: 'kw-kshr-hotline,kw-emergency-112',
    }),
    idsQuestion(library, 'law', {
      flag: 'laws',
      ask: 'Which laws does it draw on? Empty = you name a source instead.',
      example: 'kw-dw-passport',
      optional: true,
    }),
    // What a guide says about the law comes from somewhere: a law of the site, or a page.
    ...sourceQuestions({ of: 'what the guide says', optional: (answers) => answers.list('laws').length > 0 }),
    {
      flag: 'reviewed',
      ask: 'On which day did you last compare it with its sources?',
      example: '2027-05-20',
      schema: shape.reviewed,
    },
  ];
}

function wordQuestions(): Question[] {
  return [
    lineQuestion(words.title, { flag: 'title', ask: 'Its title?', example: 'My boss has my passport' }),
    lineQuestion(words.tile, {
      flag: 'tile',
      ask: 'The words on its tile? Three or four.',
      example: 'Boss keeps my passport',
    }),
    lineQuestion(words.summary, {
      flag: 'summary',
      ask: 'What is it about, in one or two sentences?',
      example: 'How to ask for your passport, and who helps.',
    }),
    textQuestion({ flag: 'happening', ask: 'What is happening?', example: 'Your boss keeps your passport.' }),
    textQuestion({ flag: 'law', ask: 'Is it allowed? What does the law say?', example: 'No: {law:kw-dw-passport}.' }),
    textQuestion({
      flag: 'now',
      ask: 'What to do now? Several steps with | between them.',
      example: 'Ask for it in a message. | Ask for free advice.',
      separator: '|',
    }),
    textQuestion({
      flag: 'keep',
      ask: 'What to keep as proof? Several lines with | between them.',
      example: 'A photo of your passport. | Messages.',
      separator: '|',
    }),
    textQuestion({
      flag: 'danger',
      ask: 'When is it dangerous, and what then? Several lines with | between them.',
      example: 'Does somebody hit you? Call {phone:kw-emergency-112}.',
      separator: '|',
    }),
  ];
}
