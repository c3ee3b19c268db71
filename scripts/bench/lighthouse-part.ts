import { type LighthouseResult, lighthouseCategories, measureLighthouse } from './lighthouse.ts';
import type { Measure, PartResult } from './measure.ts';
import { largestOfEachKind, type SitePage } from './site-pages.ts';

/** Languages that stand for the others: a left-to-right and a right-to-left one, and one with a script of many signs. */
const languages = ['en', 'ar', 'hi'];

/**
 * Lighthouse on the largest page of each kind. Each page is printed as it comes.
 * @param root folder of a built site
 * @param pages pages to choose from
 * @param wanted languages; en, ar and hi when empty
 */
export async function lighthousePart(
  root: string,
  pages: readonly SitePage[],
  wanted: readonly string[],
): Promise<PartResult> {
  // Frames stand on the pages of others, the editor is somebody else's program, and a short link leads on to another page.
  const own = pages.filter(({ kind }) => !/^\/(embed|admin|go)\//.test(kind));
  const chosen = largestOfEachKind(own, wanted.length > 0 ? wanted : languages);
  console.log('performance, accessibility, best practices, search engines');
  const results = await measureLighthouse(root, chosen, (result) => console.log(lineOf(result)));
  return { measures: lighthouseCategories.map((category) => lowest(category, results)), data: results, text: '' };
}

/** Points of a page, and below them what cost some. */
function lineOf({ path, scores, failing }: LighthouseResult): string {
  const points = lighthouseCategories.map((category) => String(scores[category]).padStart(3)).join(' ');
  return [`${points}  ${path}`, ...failing.map(({ category, id, found }) => `       ${category}: ${id} ${found}`)].join(
    '\n',
  );
}

/**
 * Pages that nobody should find by a search engine (what stands for a lost page, the neutral page) lose points for saying so. That is
 * their purpose: such a page is left out of the points for search engines when nothing else cost any.
 */
function isHiddenOnPurpose({ failing }: LighthouseResult): boolean {
  const forSearchEngines = failing.filter(({ category }) => category === 'seo');
  return forSearchEngines.length > 0 && forSearchEngines.every(({ id }) => id === 'is-crawlable');
}

function lowest(category: (typeof lighthouseCategories)[number], results: readonly LighthouseResult[]): Measure {
  const counted = category === 'seo' ? results.filter((result) => !isHiddenOnPurpose(result)) : results;
  const worst = counted.reduce<LighthouseResult | undefined>(
    (low, result) => (low === undefined || result.scores[category] < low.scores[category] ? result : low),
    undefined,
  );
  const below = counted.filter((result) => result.scores[category] < 100).length;
  const hidden = results.length - counted.length;
  return {
    id: `lighthouse-${category}`,
    what: `Lighthouse, ${category}: lowest of all pages`,
    measured: worst?.scores[category] ?? Number.NaN,
    budget: 100,
    isFloor: true,
    unit: 'points',
    note: [
      below > 0 ? `${worst?.path}; ${below} of ${counted.length} pages below 100` : `${counted.length} pages`,
      ...(hidden > 0 ? [`without ${hidden} that are kept from search engines on purpose`] : []),
    ].join('; '),
  };
}
