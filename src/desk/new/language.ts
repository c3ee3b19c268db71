import { parse } from 'yaml';
import { z } from 'zod';
import { locales } from '../../../i18n/locales.ts';
import { languageTag } from '../../model/schema/common.ts';
import type { Answers } from './answers.ts';
import type { NewKind, Project } from './new-kind.ts';
import type { Question } from './question.ts';
import { yamlText } from './yaml-text.ts';

/** Scripts that the table of languages has a common part for, by the name of that part. */
const bases: Readonly<Record<string, string>> = { Latn: 'latin', Arab: 'arabic', Deva: 'devanagari' };

/**
 * A language. Its row in the table of languages is code and is written by a person; until it is there a file of texts would be
 * refused by the check, so the files come when the command is run again.
 */
export const language: NewKind = {
  name: 'language',
  means: 'a language of the site',
  questions,
  files: (answers, { read }) => {
    const tag = answers.needed('tag');
    if (!isInTable(tag)) return { files: new Map(), notes: rowNotes(answers) };
    const files = [
      [`i18n/${tag}.json`, '{}\n'],
      [`i18n/glossary/${tag}.yaml`, emptyGlossary(read('i18n/glossary/en.yaml'))],
    ] as const;
    return {
      files: new Map(files.filter(([path]) => read(path) === undefined)),
      notes: [
        `The texts: npm run i18n:export ${tag}, translate, npm run i18n:import. See i18n/README.md.`,
        `Somebody whose own language it is fills in i18n/glossary/${tag}.yaml: say, authority, typed, register.`,
        `The words of the search: i18n/search/${tag}.yaml.`,
        'Until all this is done npm test says what is missing. The pages show English and say so.',
      ],
    };
  },
};

function isInTable(tag: string): boolean {
  return locales.some((locale) => locale.tag === tag);
}

function questions({ read }: Project): Question[] {
  const known = (answers: Answers) => isInTable(answers.text('tag') ?? '');
  return [
    {
      flag: 'tag',
      ask: 'Its language tag (BCP 47)?',
      example: 'my',
      schema: languageTag,
      check: (tag) =>
        isInTable(tag) && read(`i18n/${tag}.json`) !== undefined
          ? { wrong: 'is there already', mend: 'go on in its files; nothing is ever overwritten' }
          : undefined,
    },
    { flag: 'english', ask: 'Its name in English?', example: 'Burmese', schema: z.string(), skip: known },
    { flag: 'endonym', ask: 'Its name in itself?', example: 'မြန်မာ', schema: z.string(), skip: known },
    {
      flag: 'script',
      ask: 'Its script, with four letters (ISO 15924)?',
      example: 'Latn',
      schema: z
        .string()
        .regex(/^[A-Z][a-z]{3}$/, 'is not a script')
        .meta({ description: 'Four letters', examples: ['Latn'] }),
      skip: known,
    },
    {
      flag: 'months',
      ask: 'The names of its twelve months, with commas between them? Empty = not known yet.',
      example: 'Januari, Februari, Maret, ...',
      schema: z.string(),
      separator: ',',
      optional: true,
      skip: known,
    },
  ];
}

/** @returns the row for the table, and what to do with it */
function rowNotes(answers: Answers): string[] {
  const base = bases[answers.needed('script')];
  const months = answers.list('months');
  const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;
  const row = [
    '  {',
    ...(base === undefined ? [] : [`    ...${base},`]),
    `    tag: ${quoted(answers.needed('tag'))},`,
    `    endonym: ${quoted(answers.needed('endonym'))},`,
    `    english: ${quoted(answers.needed('english'))},`,
    ...(base === undefined ? [`    script: ${quoted(answers.needed('script'))},`] : []),
    `    months: [${months.map(quoted).join(', ')}],`,
    '  },',
  ];
  return [
    `Nothing is written yet. First put these lines into i18n/locales.ts, into the list locales:\n\n${row.join('\n')}\n`,
    ...(months.length === 12 ? [] : ['months must hold the names of all twelve months, January first.']),
    ...(base === undefined
      ? [
          'Its script is new: add it to Locale.script, and dir, ratio, lineHeight, headingLineHeight, fonts, quotes, fallback.',
        ]
      : []),
    'Then run the same command again: it writes the files for the texts and the words of translators.',
  ];
}

/** @returns the terms of the English glossary, with the words of the language still to be written */
function emptyGlossary(english: string | undefined): string {
  const terms = (parse(english ?? '') as { terms?: Record<string, { english: string; meaning: string }> } | null)
    ?.terms;
  const open = Object.entries(terms ?? {}).map(([name, term]) => [
    name,
    { english: term.english, meaning: term.meaning, say: [], authority: [], typed: [], confidence: 'low' },
  ]);
  const head = '# Words for translators. Nobody has filled in this list yet: say, authority and typed are empty.\n';
  return `${head}${yamlText({ register: '', terms: Object.fromEntries(open) })}`;
}
