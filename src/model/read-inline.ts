import type Token from 'markdown-it/lib/token.mjs';
import { checkText } from './check-text.ts';
import { withNearest } from './nearest.ts';
import type { Inline, Prose, Say } from './prose.ts';
import { loneReferences, type Reference, referenceKinds } from './reference.ts';
import { isWebAddress } from './schema/common.ts';

/**
 * Reads the inside of a paragraph or heading. What is not allowed is reported and left out.
 * @param line line of the file on which it begins
 */
export function readInline(tokens: readonly Token[], line: number, prose: Prose, say: Say): Inline[] {
  const stack: Inline[][] = [[]];
  const open: Token[] = [];
  let written = '';
  let row = line;
  const put = (inline: Inline) => stack.at(-1)?.push(inline);
  for (const token of tokens) {
    if (token.type === 'text') {
      written += token.content;
      if (/(?:https?:\/\/|www\.)\w/.test(token.content) && !open.some(({ type }) => type === 'link_open'))
        say(row, 'has a web address that is no link', 'write [words](https://address)');
      if (token.content) put({ kind: 'text', text: token.content });
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') {
      if (token.type === 'hardbreak')
        say(row, 'has a forced line break', 'remove the spaces or the backslash at the end of the line');
      row++;
      written += '\n';
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
      else put({ kind: 'link', href: checkedLink(opened, row, say), children });
    } else if (token.type === 'html_inline') {
      say(row, `has code of a web page: ${JSON.stringify(token.content.slice(0, 40))}`, plainText);
    } else {
      say(row, `has ${foreignParts[token.type] ?? token.type}`, 'use plain words, bold, links and references only');
    }
  }
  checkText(written, line, prose, say);
  return stack[0] ?? [];
}

/** What to do about words that were copied with their looks. */
export const plainText = 'take away everything between < and >; copy through Notepad, which keeps only the words';

const foreignParts: Record<string, string> = { image: 'a picture', code_inline: 'words between backticks' };

function asReference(token: Token, line: number, say: Say): Reference | undefined {
  const { kind, id, part } = token.meta as { kind: string; id: string; part?: string };
  const isLone = id === '' && (loneReferences as readonly string[]).includes(kind);
  if (!isLone && !(referenceKinds as readonly string[]).includes(kind)) {
    const mend = withNearest(`use one of ${referenceKinds.join(', ')}`, kind, referenceKinds);
    say(line, `names something of an unknown kind: ${token.content}`, mend);
    return undefined;
  }
  return { kind: kind as Reference['kind'], id, ...(part === undefined ? {} : { part }), line };
}

function checkedLink(opened: Token | undefined, line: number, say: Say): string {
  const href = String(opened?.attrGet('href') ?? '');
  if (opened?.attrGet('title')) say(line, 'has a link with a title', 'write [words](https://address) only');
  if (isWebAddress(href) && href.startsWith('https://')) return href;
  say(
    line,
    `has a link that is not allowed: ${JSON.stringify(href.slice(0, 60))}`,
    /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(href)
      ? 'put https:// before the address'
      : 'link to https:// addresses only; pages of this site are named, as in {page:help}',
  );
  return '';
}
