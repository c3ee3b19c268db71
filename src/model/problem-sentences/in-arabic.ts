import { spellInvisible } from '../invisible.ts';
import { type Problem, sortProblems } from '../problem.ts';
import { arabicDescriptions } from './arabic-descriptions.ts';
import { arabicSentences } from './arabic-sentences.ts';

/** Unicode's marks round a part that keeps a direction of its own (U+2068, U+2069), as numbers: they cannot be seen. */
const [firstStrongIsolate, popIsolate] = [String.fromCodePoint(0x2068), String.fromCodePoint(0x2069)];

interface Template {
  pattern: RegExp;
  /** Kind and number of each slot, in the order in which they stand in the English sentence. */
  slots: readonly string[];
  arabic: string;
}

const slot = /[%&~#]\d/g;

const templates: readonly Template[] = [...arabicSentences, ...arabicDescriptions]
  // A question at the end is no part of the sentence before it. Then what is said more exactly: "has a picture" before "has ...".
  .sort(([a], [b]) => Number(asks(b)) - Number(asks(a)) || b.replace(slot, '').length - a.replace(slot, '').length)
  .map(([english, arabic]) => ({
    pattern: new RegExp(
      `^${english
        .split(slot)
        .map(literally)
        .reduce(withSlots(english.match(slot) ?? []))}$`,
      's',
    ),
    slots: english.match(slot) ?? [],
    arabic,
  }));

function asks(english: string): boolean {
  return english.startsWith('&1; did you mean');
}

function withSlots(slots: readonly string[]): (before: string, part: string, index: number) => string {
  return (before, part, index) => `${before}${slots[index - 1]?.startsWith('#') ? '([\\d, ]+)' : '(.+)'}${part}`;
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/**
 * Says a sentence of a problem in Arabic. Ids, files, numbers and what stands in the content stay as they are.
 * @param english `wrong` or `mend` of a problem
 * @returns the Arabic sentence, or undefined when the tables do not have it
 */
export function sentenceInArabic(english: string): string | undefined {
  for (const template of templates) {
    const found = template.pattern.exec(english);
    const arabic = found && fill(template, found.slice(1));
    if (arabic) return arabic;
  }
  return undefined;
}

/** @returns the Arabic sentence with its parts, or undefined when one that must be Arabic is not in the tables */
function fill({ slots, arabic }: Template, values: readonly string[]): string | undefined {
  const parts = new Map<string, string>();
  for (const [index, name] of slots.entries()) {
    const value = values[index] ?? '';
    const said = name.startsWith('&') || name.startsWith('~') ? sentenceInArabic(value) : undefined;
    if (name.startsWith('&') && said === undefined) return undefined;
    parts.set(name.slice(1), said ?? isolate(value));
  }
  const code = (_all: string, text: string) => isolate(text);
  return arabic
    .split(/([%&~#]\d)/)
    .map((part) => (part.match(/^[%&~#]\d$/) ? parts.get(part.slice(1)) : part.replace(/`([^`]+)`/g, code)))
    .join('');
}

/**
 * @returns `path:line - field - what is wrong - what to do`, on one line, the last two in Arabic; a sentence that the tables do
 * not have stays English
 */
export function formatProblemInArabic({ file, line, field, wrong, mend }: Problem): string {
  const say = (english: string) => {
    const spelled = visible(english);
    return sentenceInArabic(spelled) ?? isolate(spelled);
  };
  return `${isolate(visible(`${file}:${line}`))} - ${isolate(visible(field))} - ${say(wrong)} - ${say(mend)}`;
}

/** @returns every problem on a line of its own, sorted as in English */
export function formatProblemsInArabic(problems: readonly Problem[]): string {
  return sortProblems(problems).map(formatProblemInArabic).join('\n');
}

/** As in the English lines: nothing of the content may break the line or turn it round. */
function visible(text: string): string {
  return spellInvisible(text.replace(/\s+/g, ' '));
}

function isolate(text: string): string {
  return `${firstStrongIsolate}${text}${popIsolate}`;
}
