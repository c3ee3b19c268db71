/**
 * Elements that a line of text can run through. Every other element begins a new line: what is added to the pages later is then a line
 * of its own, and never glued to its neighbour.
 */
const inline = new Set(
  'a abbr audio b bdi bdo button cite code data dfn em i kbd label mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Elements whose text nobody sees. */
const unseen = new Set(['script', 'style', 'svg', 'template', 'noscript']);
/** Elements without an end. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/**
 * What a reader sees of a page or a part of it, in the order of the page: its title, then a line for each paragraph, entry of a list and
 * button. What is hidden on the day of the build is left out.
 * @param html from our own renderer, so every element is closed
 * @returns lines of plain text without empty ones
 */
export function visibleLines(html: string): string[] {
  const lines = [''];
  const open: { name: string; hides: boolean }[] = [];
  let hidden = 0;
  let hasJustEnded = false;
  for (const [piece, end, start, attributes = ''] of html.matchAll(
    /<\/([\w-]+)>|<([\w-]+)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)\s*\/?>|<![^>]*>|[^<]+/g,
  )) {
    if (end !== undefined) {
      if (open.pop()?.hides) hidden--;
      hasJustEnded = true;
      if (!inline.has(end)) lines.push('');
    } else if (start !== undefined) {
      // Side by side in a button, they are apart on the screen without a space in the text.
      if (!inline.has(start)) lines.push('');
      else if (hasJustEnded) lines.push(`${lines.pop() ?? ''} `);
      hasJustEnded = false;
      if (empty.has(start) || piece.endsWith('/>')) continue;
      const hides = unseen.has(start) || /(?:^|\s)hidden(?:\s|$|=)/.test(attributes.replace(/"[^"]*"/g, '""'));
      open.push({ name: start, hides });
      if (hides) hidden++;
    } else if (hidden === 0 && !piece.startsWith('<')) {
      lines.push((lines.pop() ?? '') + piece);
      hasJustEnded = false;
    }
  }
  return lines.map(plain).filter((line) => line !== '');
}

function plain(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
