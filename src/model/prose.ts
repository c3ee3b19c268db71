import MarkdownIt from 'markdown-it';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import { locales } from '../../i18n/locales.ts';
import { isWebAddress } from './schema/common.ts';

/** What prose may name instead of typing it out. */
export const referenceKinds = [
  'contact',
  'phone',
  'law',
  'figure',
  'date',
  'year',
  'guide',
  'notice',
  'campaign',
  'origin',
  'page',
] as const;

/** `{phone:kw-emergency-112}`, `{date:kw-amnesty-2024.last}`: a thing named by id. */
export interface Reference {
  kind: (typeof referenceKinds)[number];
  id: string;
  /** Part after the dot, for dates and figures. */
  part?: string;
  /** Line in the file, for error messages. */
  line: number;
}

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis'; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'reference'; reference: Reference };

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; children: Inline[]; line: number }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'quote'; children: Block[] };

export interface Prose {
  blocks: Block[];
  references: Reference[];
  /** Numbers left in the text, as ASCII digits, for comparison with a translation. */
  numbers: string[];
  /** Latin-letter words, for comparison with a translation in another script. */
  latinWords: string[];
  problems: { line: number; wrong: string; mend: string }[];
}

type Say = (line: number, wrong: string, mend: string) => void;

const markdown = new MarkdownIt('commonmark', { html: true, linkify: false });
markdown.inline.ruler.before('html_inline', 'reference', readReference);

const plainBlocks = new Set([
  'paragraph_open',
  'paragraph_close',
  'inline',
  'heading_open',
  'heading_close',
  'bullet_list_open',
  'bullet_list_close',
  'ordered_list_open',
  'ordered_list_close',
  'list_item_open',
  'list_item_close',
  'blockquote_open',
  'blockquote_close',
]);

/**
 * Parses the small Markdown that content may use: paragraphs, level-2 headings, lists, quotes, bold, emphasis, links and
 * references. Everything else - raw HTML above all - is reported and never rendered.
 * @param text Markdown
 * @param firstLine line of the file on which the text begins
 */
export function parseProse(text: string, firstLine = 1): Prose {
  const prose: Prose = { blocks: [], references: [], numbers: [], latinWords: [], problems: [] };
  const say: Say = (line, wrong, mend) => prose.problems.push({ line, wrong, mend });
  const tokens = markdown.parse(text, {});
  for (const token of tokens)
    if (!plainBlocks.has(token.type)) refuse(token.type, token.content, lineOf(token, firstLine), say);
  const cursor = { tokens: tokens.filter((token) => plainBlocks.has(token.type)), at: 0 };
  prose.blocks = readBlocks(cursor, undefined, firstLine, prose, say);
  return prose;
}

/** Parses a title, name or summary: one line without blocks. */
export function parseLine(text: string, line = 1): Prose {
  const prose = parseProse(text, line);
  const [only] = prose.blocks;
  if (prose.blocks.length > 1 || (only && only.kind !== 'paragraph')) {
    prose.problems.push({ line, wrong: 'has a heading, a list or a second paragraph', mend: 'write one plain line' });
  }
  return prose;
}

/** @returns the inline content of a text parsed by {@link parseLine} */
export function inlineOf(prose: Prose): Inline[] {
  return prose.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.children : []));
}

/** markdown-it rule for `{kind:id}`; any other brace is reported later as plain text. */
function readReference(state: StateInline, silent: boolean): boolean {
  const match = /^\{([a-z]+):([a-z0-9-]+)(?:\.([a-z0-9-]+))?\}/.exec(state.src.slice(state.pos, state.pos + 160));
  if (!match) return false;
  if (!silent) {
    const token = state.push('reference', '', 0);
    token.meta = { kind: match[1], id: match[2], part: match[3] };
    token.content = match[0];
  }
  state.pos += match[0].length;
  return true;
}

function lineOf(token: Token, firstLine: number): number {
  return firstLine + (token.map?.[0] ?? 0);
}

function refuse(type: string, content: string, line: number, say: Say): void {
  if (type === 'html_block')
    say(
      line,
      `has raw HTML: ${JSON.stringify(content.trim().slice(0, 40))}`,
      'write plain text or Markdown; markup comes from the site',
    );
  else if (type === 'code_block' || type === 'fence')
    say(
      line,
      'has a block of code or a line that begins with spaces',
      'remove the spaces at the beginning of the line',
    );
  else
    say(
      line,
      `has a part that is not allowed (${type.replace(/_open$/, '')})`,
      'use paragraphs, ## headings, lists, bold and links only',
    );
}

interface Cursor {
  tokens: Token[];
  at: number;
}

function readBlocks(cursor: Cursor, until: string | undefined, firstLine: number, prose: Prose, say: Say): Block[] {
  const blocks: Block[] = [];
  for (; cursor.at < cursor.tokens.length; cursor.at++) {
    const token = cursor.tokens[cursor.at];
    if (!token || token.type === until) break;
    if (token.type === 'paragraph_open' || token.type === 'heading_open') {
      const inline = cursor.tokens[cursor.at + 1];
      const line = lineOf(token, firstLine);
      const children = readInline(inline?.children ?? [], line, prose, say);
      if (token.type === 'heading_open' && token.tag !== 'h2')
        say(
          line,
          `has a heading of level ${token.tag.slice(1)}`,
          'begin headings with ## ; the page has its own level 1',
        );
      blocks.push(
        token.type === 'heading_open' ? { kind: 'heading', children, line } : { kind: 'paragraph', children },
      );
      cursor.at += 2;
    } else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      const items: Block[][] = [];
      const close = token.type.replace('open', 'close');
      for (cursor.at++; cursor.tokens[cursor.at]?.type === 'list_item_open'; cursor.at++) {
        cursor.at++;
        items.push(readBlocks(cursor, 'list_item_close', firstLine, prose, say));
      }
      if (cursor.tokens[cursor.at]?.type !== close) throw new Error(`Markdown list without ${close}`);
      blocks.push({ kind: 'list', ordered: token.type === 'ordered_list_open', items });
    } else if (token.type === 'blockquote_open') {
      cursor.at++;
      blocks.push({ kind: 'quote', children: readBlocks(cursor, 'blockquote_close', firstLine, prose, say) });
    }
  }
  return blocks;
}

function readInline(tokens: readonly Token[], line: number, prose: Prose, say: Say): Inline[] {
  const stack: Inline[][] = [[]];
  const open: Token[] = [];
  let written = '';
  let row = line;
  const put = (inline: Inline) => stack.at(-1)?.push(inline);
  for (const token of tokens) {
    if (token.type === 'text') {
      written += token.content;
      if (token.content) put({ kind: 'text', text: token.content });
    } else if (token.type === 'softbreak') {
      row++;
      written += ' ';
      put({ kind: 'text', text: ' ' });
    } else if (token.type === 'reference') {
      const reference = asReference(token, row, say);
      written += '\u0000';
      if (reference) {
        prose.references.push(reference);
        put({ kind: 'reference', reference });
      }
    } else if (token.type === 'strong_open' || token.type === 'em_open' || token.type === 'link_open') {
      open.push(token);
      stack.push([]);
    } else if (token.type === 'strong_close' || token.type === 'em_close' || token.type === 'link_close') {
      const opened = open.pop();
      const children = stack.pop() ?? [];
      if (token.type !== 'link_close') put({ kind: token.type === 'strong_close' ? 'strong' : 'emphasis', children });
      else put({ kind: 'link', href: checkedLink(String(opened?.attrGet('href') ?? ''), row, say), children });
    } else if (token.type === 'html_inline') {
      say(
        row,
        `has raw HTML: ${JSON.stringify(token.content.slice(0, 40))}`,
        'write plain text or Markdown; markup comes from the site',
      );
    } else {
      say(
        row,
        `has a part that is not allowed (${token.type.replace(/_open$/, '')})`,
        'use plain words, bold, links and references only',
      );
    }
  }
  checkText(written, line, prose, say);
  return stack[0] ?? [];
}

function asReference(token: Token, line: number, say: Say): Reference | undefined {
  const { kind, id, part } = token.meta as { kind: string; id: string; part?: string };
  if (!(referenceKinds as readonly string[]).includes(kind)) {
    say(line, `names something of an unknown kind: ${token.content}`, `use one of ${referenceKinds.join(', ')}`);
    return undefined;
  }
  return { kind: kind as Reference['kind'], id, ...(part === undefined ? {} : { part }), line };
}

function checkedLink(href: string, line: number, say: Say): string {
  if (isWebAddress(href) && href.startsWith('https://')) return href;
  say(
    line,
    `has a link that is not allowed: ${JSON.stringify(href.slice(0, 60))}`,
    'link to https:// addresses only; pages of this site are named, as in {guide:passport-kept}',
  );
  return '';
}

/** Money words of the languages, lower case; a small number next to one is an amount. */
const moneyWords =
  /(?:\bKD\b|\bKWD\b|\bQAR\b|\bQR\b|\bUSD\b|[$€£]|dinar|riyal|rial|dollar|دينار|ريال|دولار|دینار|ریال|ڈالر|दीनार|दिनार|रियाल|ዲናር|ሪያል|দিনার|রিয়াল|ദിനാർ|റിയാൽ|దినార్|రియాల్|தினார்|ரியால்|ඩිනාර්|දිනාර්|රියාල්)/iu;
const monthName = `(?:${[...new Set<string>(locales.flatMap((locale) => locale.months))].join('|')})`;
const afterMonth = new RegExp(`${monthName}\\s*$`, 'u');
const beforeMonth = new RegExp(`^\\s*(?:of |من )?${monthName}(?![\\p{L}\\p{M}])`, 'u');

function checkText(text: string, line: number, prose: Prose, say: Say): void {
  if (/[{}]/.test(text))
    say(
      line,
      'has a brace that is not a reference',
      'write references as {kind:id}, for example {phone:kw-emergency-112}',
    );
  if (/(?:^|\s)(?:x-[a-z]+|[@:][a-z]+|on[a-z]+)\s*=/i.test(text))
    say(line, 'has something that looks like code for the page', 'write plain text');
  if (/[<>]/.test(text)) say(line, 'has < or >', 'write it in words');
  for (const match of text.matchAll(/\p{Nd}(?:[\p{Nd}\s.,:/()+–-]*\p{Nd})?/gu)) {
    const typed = match[0];
    const digits = [...typed].filter((character) => /\p{Nd}/u.test(character));
    const what = figureKind(typed, digits.length, text.slice(0, match.index), text.slice(match.index + typed.length));
    if (what)
      say(
        line,
        `has ${what} typed into the text: ${JSON.stringify(typed)}`,
        'name it by id, as in {phone:...}, {date:...}, {year:...}, {figure:...} or {law:...}',
      );
    else prose.numbers.push(...typed.split(/[^\p{Nd}]+/u).map(asciiDigits));
  }
  for (const match of text.matchAll(/[A-Za-z][A-Za-z'’-]*[A-Za-z]/g)) prose.latinWords.push(match[0]);
}

function figureKind(typed: string, digits: number, before: string, after: string): string | undefined {
  if (/^\p{Nd}{1,2}:\p{Nd}{2}$/u.test(typed)) return 'a time of day';
  if (/\p{Nd}{1,4}[./-]\p{Nd}{1,2}([./-]\p{Nd}{2,4})?$/u.test(typed)) return 'a date or law number';
  if (moneyWords.test(before.slice(-14)) || moneyWords.test(after.slice(0, 14))) return 'an amount of money';
  if (/^\s*[%٪]/u.test(after)) return 'a percentage';
  if (digits === 4 && /^(?:1[89]|20)/.test(asciiDigits(typed))) return 'a year';
  if (digits >= 3) return 'a phone number or a large figure';
  if (afterMonth.test(before) || beforeMonth.test(after)) return 'a date';
  return undefined;
}

function asciiDigits(text: string): string {
  // Every block of decimal digits in Unicode is ten code points in a row, zero first.
  return [...text].map((character) => (/\p{Nd}/u.test(character) ? String(digitValue(character)) : character)).join('');
}

function digitValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}
