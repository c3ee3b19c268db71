import { audience, languageTag } from '../../model/schema/common.ts';
import { contactKinds, contact as schema } from '../../model/schema/contact.ts';
import { contactWords } from '../../model/schema/words.ts';
import type { Answers } from './answers.ts';
import { appendRecord } from './append-record.ts';
import { channelQuestions, channelsOf } from './channels-of.ts';
import { choiceQuestion, idQuestion, lineQuestion, slugQuestion } from './common-questions.ts';
import { countryQuestion } from './country-question.ts';
import { filled } from './filled.ts';
import type { NewKind, Project } from './new-kind.ts';
import type { Question } from './question.ts';
import { isWholeSource, sourceOf, sourceQuestions } from './source-questions.ts';
import { yamlText } from './yaml-text.ts';

const words = contactWords.shape;

/** So often the existing hotlines are checked again. */
const reviewEvery = 90;

/** Kinds that serve one nationality. */
const ofOneNationality = ['embassy', 'home-country-line'];

/**
 * A contact: one more record at the end of two files. It is held back until its source has a publisher and a date, and there is
 * a way to reach it.
 */
export const contact: NewKind = {
  name: 'contact',
  means: 'a phone number or office: hotline, shelter, embassy, service',
  questions,
  files: (answers, { read }) => {
    const folder = `src/content/${answers.needed('country')}`;
    const paths = [`${folder}/contacts.yaml`, `${folder}/contacts/en.yaml`] as const;
    const texts = [yamlText([factsOf(answers)]), yamlText({ [answers.needed('id')]: wordsOf(answers) })] as const;
    return {
      files: new Map([
        [paths[0], appendRecord(read(paths[0]), texts[0])],
        [paths[1], appendRecord(read(paths[1]), texts[1])],
      ]),
      notes: notesOf(answers),
    };
  },
};

function isPublished(answers: Answers): boolean {
  return isWholeSource(answers) && channelsOf(answers).length > 0;
}

function factsOf(answers: Answers): object {
  return {
    id: answers.needed('id'),
    kind: answers.needed('kind'),
    use: isPublished(answers) ? 'candidate' : 'hold',
    origin: answers.text('origin'),
    serves: answers.text('serves') === undefined ? ['everyone'] : answers.list('serves'),
    channels: channelsOf(answers),
    hours: answers.text('hours') ?? 'unknown',
    languages: filled(answers.list('languages')),
    cost: answers.text('cost') ?? 'unknown',
    place: answers.text('place'),
    source: sourceOf(answers),
    reviewEvery,
  };
}

function wordsOf(answers: Answers): object {
  return { name: answers.needed('name'), serves: answers.needed('helps'), note: answers.text('note') };
}

function notesOf(answers: Answers): string[] {
  const held = 'It is held back (use: hold) and not shown, because';
  if (!isWholeSource(answers)) return [`${held} the publisher or the date of the source is not known.`];
  if (!isPublished(answers)) return [`${held} there is no way to reach it yet.`];
  return ['It will be shown with its source. Call it, and write the call down under confirmed.'];
}

function questions({ site: { library } }: Project): Question[] {
  return [
    countryQuestion(library, ['international']),
    slugQuestion(
      { flag: 'id', ask: 'A short name for it? It begins with the country and never changes.', example: 'kw-iom' },
      (id) => [...library.contacts, ...library.heldContacts].some((item) => item.id === id),
    ),
    choiceQuestion({ flag: 'kind', ask: 'What kind of help is it?', example: 'labour-hotline', choices: contactKinds }),
    idQuestion(library, 'origin', {
      flag: 'origin',
      ask: 'Which nationality does it serve?',
      example: 'np',
      skip: (answers) => !ofOneNationality.includes(answers.text('kind') ?? ''),
    }),
    lineQuestion(words.name, {
      flag: 'name',
      ask: 'Its name, as people know it?',
      example: 'Embassy of Nepal, Kuwait',
    }),
    lineQuestion(words.serves, {
      flag: 'helps',
      ask: 'Who does it help, and with what? One sentence.',
      example: 'Workers from Nepal who need papers.',
    }),
    lineQuestion(words.note, {
      flag: 'note',
      ask: 'What must a caller know before? May be left empty.',
      example: 'Employers call this number too.',
      optional: true,
    }),
    choiceQuestion({
      flag: 'serves',
      ask: 'Who is it for? Empty = everyone.',
      example: 'domestic-workers,women',
      separator: ',',
      choices: audience.options,
      optional: true,
    }),
    ...channelQuestions(),
    choiceQuestion({
      flag: 'hours',
      ask: 'When does somebody answer? Only if the source says so. Opening hours are added by hand. Empty = unknown.',
      example: 'always',
      choices: ['unknown', 'always'],
      optional: true,
    }),
    choiceQuestion({
      flag: 'cost',
      ask: 'What does a call cost? Only if the source says so. Empty = unknown.',
      example: 'free',
      choices: schema.shape.cost.options,
      optional: true,
    }),
    {
      flag: 'languages',
      ask: 'Which languages are spoken, as a source says? Empty = not known.',
      example: 'ar,en',
      schema: languageTag,
      separator: ',',
      optional: true,
    },
    idQuestion(library, 'place', {
      flag: 'place',
      ask: 'Its place, from places.yaml? A shelter has an area only. May be left empty.',
      example: 'kw-place-jleeb',
      optional: true,
    }),
    ...sourceQuestions({ of: 'the number or address' }),
  ];
}
