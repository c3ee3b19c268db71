import MarkdownIt from 'markdown-it';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import { plainText, readInline } from './read-inline.ts';
import { loneReferences, type Reference } from './reference.ts';

export type { Reference };

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

/** Reports what is wrong in a text. */
export type Say = (line: number, wrong: string, mend: string) => void;

const markdown = new MarkdownIt('commonmark', { html: true, linkify: false });
// Every link becomes a link first and is judged by checkedLink; markdown-it would leave a bad one as plain text.
markdown.validateLink = () => true;
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
  const found: { references?: Record<string, unknown> } = {};
  const tokens = markdown.parse(text, found);
  if (found.references) refuseDefinitions(text, firstLine, say);
  const deep = tokens.find((token) => token.level > deepest);
  if (deep) say(lineOf(deep, firstLine), 'has lists or quotes inside each other, too deep', 'use fewer levels');
  for (const token of tokens) {
    if (!plainBlocks.has(token.type)) refuse(token.type, token.content, lineOf(token, firstLine), say);
    if (token.attrGet('start') !== null)
      say(
        lineOf(token, firstLine),
        `has a list that begins with ${token.attrGet('start')}`,
        'begin with 1, and indent what stands between two steps',
      );
  }
  const cursor = { tokens: tokens.filter((token) => plainBlocks.has(token.type)), at: 0 };
  prose.blocks = readBlocks(cursor, undefined, firstLine, prose, say);
  return prose;
}

/** markdown-it's own count: a list and its items are two levels. Far below it the parser would drop text. */
const deepest = 8;

/** `[name]: address` on a line of its own shows nothing by itself, and would turn words elsewhere into links. */
function refuseDefinitions(text: string, firstLine: number, say: Say): void {
  for (const [index, row] of text.split('\n').entries())
    if (/^[\s>*+-]*\[[^\]]+\]:/.test(row))
      say(
        firstLine + index,
        'has the definition of a link',
        'write the link where it is used: [words](https://address)',
      );
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

const reference = new RegExp(
  `^\\{(?:([a-z]+):([a-z0-9-]+)(?:\\.([a-z0-9-]+))?|(${loneReferences.join('|')})(?:\\.([a-z]+))?)\\}`,
);

/** markdown-it rule for `{kind:id}` and `{site}`; any other brace is reported later as plain text. */
function readReference(state: StateInline, silent: boolean): boolean {
  const match = reference.exec(state.src.slice(state.pos, state.pos + 160));
  if (!match) return false;
  if (!silent) {
    const token = state.push('reference', '', 0);
    token.meta = { kind: match[1] ?? match[4], id: match[2] ?? '', part: match[3] ?? match[5] };
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
    say(line, `has code of a web page: ${JSON.stringify(content.trim().slice(0, 40))}`, plainText);
  else if (type === 'code_block' || type === 'fence')
    say(
      line,
      'has a block of code or a line that begins with spaces',
      'remove the spaces at the beginning of the line',
    );
  else
    say(
      line,
      type === 'hr' ? 'has a line across the page' : `has a part that is not allowed (${type.replace(/_open$/, '')})`,
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
