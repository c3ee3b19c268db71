import { expect, test } from 'vitest';
import { allPages, expectNone, pageFiles, readPages } from './built-site.ts';
import { validator } from './html-validator.ts';
import { elementsIn, type HtmlElement, readHtml } from './read-html.ts';

/** Attributes of which the value matters to a rule; of the others it is enough that they are there. */
const TELLING = ['role', 'rel', 'type', 'name', 'tabindex', 'scope'];

/** Numbers instead of long texts: a site has a million elements in a few hundred places. */
const numbers = new Map<string, number>();
const numberOf = (text: string): number => numbers.get(text) ?? numbers.set(text, numbers.size + 1).size;

/**
 * What the rules look at: each element with its attributes, the elements it stands in, and the kinds of its children.
 * Besides, for the whole page: which heading follows which, and which landmarks have the same label. Ids are compared
 * on every page by the test of links. A page that brings nothing new of all this need not be checked again.
 */
function shapesOf(document: HtmlElement): Set<string> {
  const labels = new Map<string, number>();
  const headings = new Set<string>();
  const shapes = new Set<string>();
  let heading = '';
  const visit = (element: HtmlElement, within: number): void => {
    const attributes = Array.from(element.attributes, ([name, value]) => {
      if (name === 'aria-label' && !labels.has(value)) labels.set(value, labels.size);
      return TELLING.includes(name) ? `${name}=${value}` : name;
    });
    if (/^h[1-6]$/.test(element.name)) {
      headings.add(heading + element.name);
      heading = element.name;
    }
    const children = element.children.map((child) =>
      typeof child === 'string' ? (child.trim() ? 'text' : '') : child.name,
    );
    const path = numberOf(`${within}>${element.name}`);
    shapes.add(`${path}[${attributes}]${[...new Set(children)]}`);
    for (const child of element.children) if (typeof child !== 'string') visit(child, path);
  };
  visit(document, 0);
  const landmarks = elementsIn(document).filter(({ name }) => /^(nav|aside|header|footer|section|main)$/.test(name));
  shapes.add(
    landmarks.map(({ name, attributes }) => `${name}=${labels.get(attributes.get('aria-label') ?? '')}`).join(),
  );
  shapes.add([...headings].sort().join());
  return shapes;
}

test('every page is valid and accessible HTML', { timeout: 240_000 }, async () => {
  const pages = allPages();
  const seen = new Set<string>();
  const different = pages.filter(({ document }) => {
    const fresh = [...shapesOf(document)].filter((shape) => !seen.has(shape));
    for (const shape of fresh) seen.add(shape);
    return fresh.length > 0;
  });
  const problems: string[] = [];
  for (const page of different) {
    const report = await validator.validateString(page.html, page.file);
    for (const { messages } of report.results) {
      problems.push(
        ...messages.map(({ ruleId, message, selector }) => `${page.path}: ${message} (${ruleId}) at ${selector}`),
      );
    }
  }
  console.log(`${pages.length} pages, of which ${different.length} have all there is in any.`);
  expectNone(problems);
});

test('the check of HTML finds what is wrong', async () => {
  const [page] = readPages(pageFiles().slice(0, 1));
  const broken = page?.html.replace('</main>', '<ul><div id="main"></div></ul><img src="/x.png"/></main>') ?? '';
  const report = await validator.validateString(broken);
  const rules = report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(rules).toEqual(expect.arrayContaining(['no-dup-id', 'element-permitted-content', 'wcag/h37']));
});

test('a page with anything new in it is checked', () => {
  const bringsNothingTo = (page: string, known: string): boolean => {
    const shapes = shapesOf(readHtml(known));
    return [...shapesOf(readHtml(page))].every((shape) => shapes.has(shape));
  };
  const known = '<main><ul><li lang="ar">x</li><li>y</li></ul><h1>x</h1><h2>y</h2><h3>z</h3><h2>y</h2></main>';
  expect(bringsNothingTo('<main><ul><li>z</li></ul><h1>x</h1><h2>y</h2><h3>z</h3><h2>y</h2></main>', known)).toBe(true);
  expect(bringsNothingTo(known.replace('>y</li>', '><p>y</p></li>'), known)).toBe(false);
  expect(bringsNothingTo(known.replace('<li>y', '<li hidden>y'), known)).toBe(false);
  expect(bringsNothingTo(known.replace('<h2>y</h2><h3>', '<h3>'), known)).toBe(false);
  const labelled = '<nav aria-label="a">x</nav><nav aria-label="b">x</nav>';
  expect(bringsNothingTo(labelled.replaceAll('a"', 'c"'), labelled)).toBe(true);
  expect(bringsNothingTo(labelled.replace('b"', 'a"'), labelled)).toBe(false);
});
