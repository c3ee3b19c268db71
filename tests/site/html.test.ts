import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { expectNone, pageFiles, readPages } from './built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // The renderer closes every element as JSX is written; HTML reads <meta/> and <meta> alike.
      'void-style': 'off',
      // A check of files from elsewhere. Ours come from the same host as the page, with a hash in their name.
      'require-sri': 'off',
      // Numbers are kept on one line by the style sheet (white-space: nowrap), so they stay copyable as plain text.
      'tel-non-breaking': 'off',
      // A limit of search engines. Telugu and Tamil need more letters to say the same, and a clear title comes first.
      'long-title': 'off',
    },
  }),
);

/**
 * The page without its words and addresses. Pages that are equal then have the same elements and attributes in the same
 * order, and ids and labels that repeat in the same places. The rules look at nothing else, so one of them stands for all.
 */
function structureOf(html: string): string {
  const seen = new Map<string, number>();
  const number = (value: string): number => seen.get(value) ?? seen.set(value, seen.size).size - 1;
  return html
    .replace(/>[^<>&]*[^<>&\s][^<>&]*(?=<)/g, '>x')
    .replace(/ (id|aria-[a-z]+|for|name)="([^"]*)"/g, (_, name, value) => ` ${name}=${number(value)}`)
    .replace(/ (content|href|hreflang|lang|dir|d|data-[a-z]+)="[^"]*"/g, ' $1')
    .replace(/ (lang|dir|aria-current=\d+)(?=[ />])/g, '');
}

test('every page is valid and accessible HTML', { timeout: 120_000 }, async () => {
  const pages = readPages();
  const different = [...new Map(pages.map((page) => [structureOf(page.html), page])).values()];
  const problems: string[] = [];
  for (const page of different) {
    const report = await validator.validateString(page.html, page.file);
    for (const { messages } of report.results) {
      problems.push(
        ...messages.map(({ ruleId, message, selector }) => `${page.path}: ${message} (${ruleId}) at ${selector}`),
      );
    }
  }
  console.log(`${pages.length} pages, ${different.length} of them different in structure.`);
  expectNone(problems);
});

test('the check of HTML finds what is wrong', async () => {
  const [page] = readPages(pageFiles().slice(0, 1));
  const broken = page?.html.replace('</main>', '<ul><div id="main"></div></ul><img src="/x.png"/></main>') ?? '';
  const report = await validator.validateString(broken);
  const rules = report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(rules).toEqual(expect.arrayContaining(['no-dup-id', 'element-permitted-content', 'wcag/h37']));
});

test('pages of different structure are not taken for one', () => {
  const page = '<main id="a"><p lang="ar">x</p></main>';
  expect(structureOf('<main id="b"><p lang="hi">y z</p></main>')).toBe(structureOf(page));
  expect(structureOf('<main id="a"><p id="a">x</p></main>')).not.toBe(
    structureOf('<main id="a"><p id="b">x</p></main>'),
  );
  expect(structureOf('<main id="a"><p> </p></main>')).not.toBe(structureOf(page));
});
