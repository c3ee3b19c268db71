/** An element of a built page. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: HtmlElement | undefined;
  readonly children: (HtmlElement | string)[];
}

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * Reads a built page, or XML. It takes only what our renderer writes (every element closed, every value in double quotes) and
 * refuses the rest, so it is no parser for pages from elsewhere. That the pages are valid HTML is another test's work.
 *
 * @param html the page
 * @returns an element without name that holds the page
 * @throws {Error} when an element is not closed, or closed out of order
 */
export function readHtml(html: string): HtmlElement {
  const root = new Element('', '', undefined);
  let open: Element = root;
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag !== at) {
      const end = tag === -1 ? html.length : tag;
      open.children.push(decode(html.slice(at, end)));
      at = end;
    } else if (html.startsWith('</', at)) {
      const end = html.indexOf('>', at);
      if (html.slice(at + 2, end) !== open.name) fail(html, at, `does not close <${open.name}>`);
      open = open.parent ?? root;
      at = end + 1;
    } else if (
      html.startsWith('<!--', at) ||
      html.startsWith('<?xml', at) ||
      /^<!doctype html>$/i.test(html.slice(at, at + 15))
    ) {
      const end = html.startsWith('<!--', at) ? html.indexOf('-->', at) + 2 : html.indexOf('>', at);
      if (end < at) fail(html, at, 'is not understood');
      at = end + 1;
    } else {
      startTag.lastIndex = at;
      const [text, name = '', attributes = '', selfClosing] =
        startTag.exec(html) ?? fail(html, at, 'is not understood');
      const element = new Element(name, attributes, open);
      open.children.push(element);
      if (!VOID.has(name) && !selfClosing) open = element;
      at += text.length;
    }
  }
  if (open !== root) throw new Error(`<${open.name}> is never closed`);
  return root;
}

/** A site has more than a million of them: the expression has one way only to match, and attributes are read when asked for. */
const startTag = /<([\w:-]+)((?: [^\s=>/"]+(?:="[^"]*")?)*) ?(\/?)>/y;

class Element implements HtmlElement {
  readonly name: string;
  readonly parent: Element | undefined;
  readonly children: (HtmlElement | string)[] = [];
  #written: string;
  #attributes: ReadonlyMap<string, string> | undefined;

  constructor(name: string, written: string, parent: Element | undefined) {
    this.name = name;
    this.parent = parent;
    this.#written = written;
  }

  get attributes(): ReadonlyMap<string, string> {
    this.#attributes ??= this.#written === '' ? NONE : readAttributes(this.#written);
    return this.#attributes;
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

/** With `indexOf` and not with an expression: a site has more than a million attributes. */
function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const space = text.indexOf(' ', at);
    const equals = text.indexOf('="', at);
    if (equals === -1 || (space !== -1 && space < equals)) {
      const end = space === -1 ? text.length : space;
      if (end > at) attributes.set(text.slice(at, end), '');
      at = end + 1;
    } else {
      const end = text.indexOf('"', equals + 2);
      attributes.set(text.slice(at, equals), decode(text.slice(equals + 2, end)));
      at = end + 1;
    }
  }
  return attributes;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });
}

function fail(html: string, at: number, what: string): never {
  throw new Error(`${JSON.stringify(html.slice(at, at + 80))} ${what}`);
}

/**
 * Everything inside an element, in the order of the page.
 *
 * @param element where to look
 * @returns its elements, without itself
 */
export function elementsIn(element: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const collect = (from: HtmlElement): void => {
    for (const child of from.children) {
      if (typeof child === 'string') continue;
      found.push(child);
      collect(child);
    }
  };
  collect(element);
  return found;
}

/**
 * The pieces of text inside an element, each with the element it stands in, in the order of the page.
 *
 * @param element where to look
 * @returns the pieces; white space between elements is left out
 */
export function textsIn(element: HtmlElement): { readonly text: string; readonly parent: HtmlElement }[] {
  return [element, ...elementsIn(element)].flatMap((parent) =>
    parent.children.flatMap((child) =>
      typeof child === 'string' && child.trim() !== '' && parent.name !== 'style' ? [{ text: child, parent }] : [],
    ),
  );
}

/**
 * All text of an element, as one string.
 *
 * @param element where to look
 * @returns the text
 */
export function textOf(element: HtmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/**
 * An element and those it stands in.
 *
 * @param element where to start
 * @returns itself, its parent, and so on
 */
export function chainOf(element: HtmlElement): HtmlElement[] {
  return element.parent === undefined ? [element] : [element, ...chainOf(element.parent)];
}
