import type { Library } from '../../model/library.ts';
import { reservedTop } from '../../model/reserved.ts';
import { country as schema } from '../../model/schema/items.ts';
import { contactWords } from '../../model/schema/words.ts';
import type { Answers } from './answers.ts';
import { choiceQuestion, lineQuestion, slugQuestion } from './common-questions.ts';
import type { NewKind, Project } from './new-kind.ts';
import type { Question } from './question.ts';
import { sourceOf, sourceQuestions } from './source-questions.ts';
import { isShortNumber, telephone } from './telephone-schema.ts';
import { yamlText } from './yaml-text.ts';

const { shape } = schema;

/** So often the emergency numbers and hotlines of the other countries are checked again. */
const reviewEvery = 90;

/** The two numbers without which a country has no pages. Both are published, so both need a whole source. */
const lines = [
  { name: 'emergency', kind: 'emergency', role: 'emergency', of: 'the number for danger' },
  { name: 'hotline', kind: 'trafficking-hotline', role: 'hotline', of: 'the number about trafficking' },
] as const;

/** A country: its facts, its emergency number and its hotline. Guides, laws and notices follow one by one. */
export const country: NewKind = {
  name: 'country',
  means: 'a country of the Gulf, with its emergency number and its hotline',
  questions,
  files: (answers, { site }) => {
    const folder = `src/content/${answers.needed('slug')}`;
    const facts = {
      region: answers.needed('region'),
      order: nextOrder(site.library),
      zone: answers.needed('zone'),
      currency: answers.needed('currency'),
      emergency: idOf(answers, 'emergency'),
      hotline: idOf(answers, 'hotline'),
    };
    const records = lines.map((line) => yamlText([contactFacts(answers, line)]));
    const words = lines.map(({ name }) => yamlText({ [idOf(answers, name)]: wordsOf(answers, name) }));
    return {
      files: new Map([
        [`${folder}/country.yaml`, yamlText(facts)],
        [`${folder}/contacts.yaml`, records.join('\n')],
        [`${folder}/contacts/en.yaml`, words.join('\n')],
      ]),
      notes: [
        'Add what else is known: npm run new -- contact, guide, notice.',
        'A letter of complaint needs complaints in country.yaml; sums of money need a formula with its law.',
      ],
    };
  },
};

function idOf(answers: Answers, name: string): string {
  const digits = answers.needed(`${name}-number`).replace('+', '');
  return `${answers.needed('region').toLowerCase()}-${name}-${digits}`;
}

function contactFacts(answers: Answers, { name, kind, role }: (typeof lines)[number]): object {
  const number = answers.needed(`${name}-number`);
  return {
    id: idOf(answers, name),
    kind,
    use: 'candidate',
    serves: ['everyone'],
    channels: [{ type: isShortNumber(number) ? 'short-code' : 'phone', number, role }],
    hours: 'unknown',
    cost: 'unknown',
    source: sourceOf(answers, `${name}-`),
    reviewEvery,
  };
}

function wordsOf(answers: Answers, name: string): object {
  return { name: answers.needed(`${name}-name`), serves: answers.needed(`${name}-helps`) };
}

function nextOrder(library: Library): number {
  return Math.max(0, ...library.countries.map(({ facts }) => facts.order)) + 1;
}

function questions({ site: { library }, read }: Project): Question[] {
  return [
    slugQuestion(
      { flag: 'slug', ask: 'A short name for its address?', example: 'bahrain' },
      (slug) =>
        read(`src/content/${slug}/country.yaml`) !== undefined ||
        reservedTop.includes(slug) ||
        library.pages.some(({ id }) => id === slug),
    ),
    { flag: 'region', ask: 'Its code of two letters (ISO 3166)?', example: 'BH', schema: shape.region },
    choiceQuestion({ flag: 'zone', ask: 'Its time zone?', example: 'Asia/Bahrain', choices: shape.zone.options }),
    choiceQuestion({ flag: 'currency', ask: 'Its currency?', example: 'BHD', choices: shape.currency.options }),
    ...lines.flatMap(({ name, of }) => lineQuestions(name, of)),
  ];
}

function lineQuestions(name: string, of: string): Question[] {
  const isEmergency = name === 'emergency';
  return [
    {
      flag: `${name}-number`,
      ask: isEmergency ? 'The number to call in danger?' : 'The number to call about trafficking and forced work?',
      example: isEmergency ? '999' : '+97312345678',
      schema: telephone,
    },
    lineQuestion(contactWords.shape.name, {
      flag: `${name}-name`,
      ask: `The name of ${of}, as people know it?`,
      example: isEmergency ? 'Emergency' : 'Hotline against trafficking',
    }),
    lineQuestion(contactWords.shape.serves, {
      flag: `${name}-helps`,
      ask: 'Who does it help, and with what? One sentence.',
      example: isEmergency ? 'Everyone in danger.' : 'Anyone who wants to report forced work.',
    }),
    ...sourceQuestions({ prefix: `${name}-`, of, whole: true }),
  ];
}
