import { compressedSize } from './compressed-size.ts';
import { withoutElements } from './without-elements.ts';

/** Parts of a page: what it is called in the table, and how it is taken away. Some lie within others. */
const parts: readonly (readonly [name: string, without: (html: string) => string])[] = [
  ['style', (html) => withoutElements(html, /<style[ >]/)],
  [
    'search engines: address in each language',
    (html) => withoutElements(html, /<link rel="(canonical"|alternate" hreflang)/),
  ],
  ['search engines: structured data', (html) => withoutElements(html, /<script type="application\/ld\+json"/)],
  ['rest of the head', (html) => html.replace(/<head>(.*?)<\/head>/s, (_, head: string) => keptOfHead(head))],
  ['language menu', (html) => withoutElements(html, /<details class="language-menu"/)],
  ['bar without the menu', withoutBar],
  ['number for danger', (html) => withoutElements(html, /<aside class="danger-strip"/)],
  ['text (all of main)', (html) => withoutElements(html, /<main[ >]/)],
  ['  contacts in it', (html) => withoutElements(html, /<[a-z]+(?=[ >])[^>]* data-contact="/)],
  ['foot', (html) => withoutElements(html, /<footer[ >]/)],
  ['drawings, wherever they are', (html) => withoutElements(html, /<svg[ >]/)],
  ['class names, wherever they are', (html) => html.replaceAll(/ class="[^"]*"/g, '')],
];

/** What is not one of the other parts of the head goes. */
function keptOfHead(head: string): string {
  const others =
    /<style[ >].*?<\/style>|<link rel="(?:canonical"|alternate" hreflang)[^>]*>|<script type="application\/ld\+json".*?<\/script>/gs;
  return `<head>${Array.from(head.matchAll(others), ([text]) => text).join('')}</head>`;
}

/** The menu stays: it is a part of its own. */
function withoutBar(html: string): string {
  return html.replace(
    /<header class="bar">.*?<\/header>/s,
    (bar) => /<details class="language-menu".*<\/details>/s.exec(bar)?.[0] ?? '',
  );
}

/** One part of a page and what it costs. */
export interface PartOfPage {
  readonly part: string;
  /** Compressed bytes of the page less those of the page without the part. */
  readonly bytes: number;
}

/**
 * What each byte of a page is for. Parts help each other to become small, so their sum is less than the whole.
 * @param html the page
 * @param linkedStyle compressed bytes of the style sheets that lie outside the page; they are told as `style`
 * @returns the parts, and the whole as the last of them
 */
export async function partsOfPage(html: string, linkedStyle = 0): Promise<PartOfPage[]> {
  const whole = await compressedSize(html);
  const weighed = await Promise.all(
    parts.map(async ([part, without]) => {
      const rest = without(html);
      const bytes = rest === html ? 0 : whole - (await compressedSize(rest));
      return { part, bytes: part === 'style' ? bytes + linkedStyle : bytes };
    }),
  );
  return [...weighed, { part: 'the whole page', bytes: whole + linkedStyle }];
}
