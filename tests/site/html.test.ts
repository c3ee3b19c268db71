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
 * The page without its words and addresses. Pages that are equal then have the same elements, attributes, ids and
 * labels in the same order, which is all that the rules look at: so one of them stands for all.
 */
function structureOf(html: string): string {
  return html
    .replace(/>[^<>&]*[^<>&\s][^<>&]*(?=<)/g, '>x')
    .replace(/ (content|href|hreflang|lang|dir|d|data-[a-z]+)="[^"]*"/g, ' $1')
    .replace(/ (lang|dir|aria-current="[a-z]+")(?=[ />])/g, '');
}

test('every page is valid and accessible HTML', { timeout: 120_000 }, async () => {
  const pages = readPages();
  const different = [...new Map(pages.map((page) => [structureOf(page.html), page])).values()];
  const problems: string[] = [];
  for (const page of different) {
    const report = await validator.validateString(page.html, page.file);
    for (const { messages } of report.results) {
      problems.push(...messages.map(({ ruleId, message, selector }) => `${page.path}: ${message} (${ruleId}) at ${selector}`));
    }
  }
  console.log(`${pages.length} pages, ${different.length} of them different in structure.`);
  expectNone(problems);
});

test('the check of HTML finds what is wrong', async () => {
  const [page] = readPages(pageFiles().slice(0, 1));
  const broken = page?.html.replace('</main>', '<p><div id="main"></div></p><img src="/x.png"/></main>') ?? '';
  const report = await validator.validateString(broken);
  const rules = report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(rules).toEqual(expect.arrayContaining(['no-dup-id', 'element-permitted-content', 'wcag/h37']));
});
