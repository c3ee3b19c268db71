/** What is wrong with a line, and what to do about it. */
export type Slip = readonly [wrong: string, mend: string];

/** What an editor can do about the commonest slips; the parser's own words are for programmers. */
const slips: Record<string, Slip> = {
  DUPLICATE_KEY: ['has a field twice', 'keep one of them'],
  MULTIPLE_DOCS: ['has a second line ---', 'remove it; a file holds one list or group of fields'],
};
const notUnderstood: Slip = [
  'cannot be understood',
  'check quotes, colons, commas and the spaces at the beginning of this line and the one above',
];
const twoColons: Slip = ['has a second colon in one line', 'put the text that holds a colon in quotes'];
const columns: Slip = [
  'begins in another column than its neighbours, or the next line does',
  'give the lines of one group the same number of spaces at the beginning',
];
const openQuote: Slip = ['has a quote that does not end', 'close it, or put the whole text in quotes'];
const openBracket: Slip = ['has a bracket that does not end', 'close the bracket'];

/** The spaces that word processors and chats write and that look like a plain one. */
const oddSpaces = '\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';

/** What can be told from the look of a line that the parser stumbled over; the surest first. */
const looks: readonly (readonly [pattern: RegExp, slip: Slip])[] = [
  [/^ *\t/, ['is indented with a tab', 'use spaces']],
  [
    new RegExp(`^[ ]*[${oddSpaces}]|:[${oddSpaces}]`),
    [
      'has a space that only looks like one',
      'delete the spaces at the beginning of the line and behind the colon, and type them again',
    ],
  ],
  [/^\s*[•·▪◦‣]/, ['begins with a bullet sign', 'begin the line with a hyphen and a space, as in - kuwait']],
  [/(?:^|:)\s*(?:- )?[“”„‘’«]/, ['has curly quotes, as a word processor writes them', 'type straight quotes']],
  [/^\s*(?:- )?[\w-]+\s*[：﹕]/, ['has a colon of another script', 'type a plain colon and a space behind it']],
  [/^\s*(?:- )?[\w-]+:[^\s:/]/, ['has no space behind the colon', 'put a space there, as in title: A safe summer']],
  [
    /:\s+(?:"[^"]*"|'[^']*')\s*[^\s,}\]#]/,
    ['has words behind the closing quote', 'put the whole text in quotes of the other kind'],
  ],
  [/:\s+(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s,}\]#]/, ['begins with a bracket', 'put the whole text in quotes']],
];

/**
 * Says in plain words what is wrong with a line that the parser of YAML stumbled over.
 * @param rows lines of the text
 * @param at index of the line that the parser names
 * @param code of the parser's error
 * @returns the index of the line that is meant, which may be further up, and the words
 */
export function yamlSlip(rows: readonly string[], at: number, code: string): { at: number; slip: Slip } {
  const row = rows[at] ?? '';
  const told = slips[code];
  if (told) return { at, slip: told };
  const look = looks.find(([pattern]) => pattern.test(row));
  if (look) return { at, slip: look[1] };
  const sign = /^[^:]*:\s+([*&!%@`|>])/.exec(row)?.[1];
  if (sign) return { at, slip: [`begins with ${sign}`, 'put the whole text in quotes'] };
  if (hasTwoColons(row)) return { at, slip: twoColons };
  const quoted = lastRow(rows, at, (text) => /^\s*(?:- )?(?:[\w-]+:\s+)?(?:"[^"]*|'[^']*)$/.test(text));
  if (quoted !== undefined) return { at: quoted, slip: openQuote };
  const bracketed = lastRow(rows, at, (text) => /^\s*(?:- )?[\w-]+:\s*[[{][^\]}]*$/.test(text));
  if (bracketed !== undefined) return { at: bracketed, slip: openBracket };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BAD_INDENT') return { at, slip: columns };
  if (/^[^:[\]{}"']+$/.test(row) && !/^\s*- /.test(row))
    return {
      at,
      slip: ['has no colon', 'write the name of a field and a colon first; keep each text on one line'],
    };
  return { at, slip: notUnderstood };
}

/**
 * Says whether a slip is one of its own and does not follow from one further up: then it is shown as well.
 * @param row the line that the parser names
 */
export function isOwnSlip(code: string, row: string): boolean {
  return code === 'DUPLICATE_KEY' || (code === 'BLOCK_AS_IMPLICIT_KEY' && hasTwoColons(row));
}

function hasTwoColons(row: string): boolean {
  return count(row, /:(?=\s|$)/g) > 1;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function lastRow(rows: readonly string[], upTo: number, isMeant: (row: string) => boolean): number | undefined {
  const found = rows.slice(0, upTo + 1).findLastIndex(isMeant);
  return found < 0 ? undefined : found;
}
