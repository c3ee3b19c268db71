import { withoutElements } from './without-elements.ts';

/**
 * The same text with nothing but HTML: what a page would cost if it had no design at all. Kept are the elements, the language and
 * direction of the text, the addresses of links, and in the head what a browser needs to read it. Left out are style, scripts,
 * everything for search engines, classes, drawings, pictures and what is hidden.
 * @param html a page of the site
 * @returns the bare page
 * @throws {Error} when an element of the page is not closed
 */
export function barePage(html: string): string {
  const language = /<html( lang="[^"]*")?( dir="[^"]*")?/.exec(html);
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
  const body = html.slice(html.indexOf('<body'));
  const nothingToRead = [
    /<(svg|script|style|img|picture|template|audio|video)(?=[ />])/,
    /<[a-z]+(?=[ >])[^>]* hidden(?=[ />=])/,
  ];
  const text = nothingToRead.reduce(withoutElements, body);
  const plain = text.replaceAll(
    /<([\w-]+)((?: [^\s=>/"]+(?:="[^"]*")?)*) ?(\/?)>/g,
    (_, name: string, attributes: string, end: string) => `<${name}${kept(attributes)}${end}>`,
  );
  const head = `<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>${title}`;
  return `<!DOCTYPE html><html${language?.[1] ?? ''}${language?.[2] ?? ''}><head>${head}</head>${plain}`;
}

function kept(attributes: string): string {
  return Array.from(attributes.matchAll(/ (?:href|lang|dir)="[^"]*"/g), ([attribute]) => attribute).join('');
}
