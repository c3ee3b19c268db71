const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/**
 * Takes elements out of a page, with all that is in them. Made for what our own renderer writes, where every element is closed.
 * @param html the page
 * @param opening what the opening tag looks like, beginning with `<`
 * @returns the page without these elements
 * @throws {Error} when an element is not closed
 * @example withoutElements('<p>a<b class="x">b</b></p>', /<b class="x"/) // '<p>a</p>'
 */
export function withoutElements(html: string, opening: RegExp): string {
  const pattern = new RegExp(opening.source, `${opening.flags.replaceAll('g', '')}g`);
  let kept = '';
  let from = 0;
  for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
    kept += html.slice(from, found.index);
    from = endOfElement(html, found.index);
    pattern.lastIndex = from;
  }
  return kept + html.slice(from);
}

/** Where the element that begins at a place ends. */
function endOfElement(html: string, start: number): number {
  const name = /^<([\w:-]+)/.exec(html.slice(start, start + 50))?.[1] ?? '';
  const endOfTag = html.indexOf('>', start) + 1;
  if (VOID.has(name) || html[endOfTag - 2] === '/') return endOfTag;
  const tag = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*>`, 'g');
  tag.lastIndex = endOfTag;
  let depth = 1;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    if (found[0].endsWith('/>')) continue;
    depth += found[1] ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  throw new Error(`<${name}> is not closed: ${html.slice(start, start + 80)}`);
}
