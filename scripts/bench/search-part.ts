import type { PartResult } from './measure.ts';
import { benchSearch } from './search.ts';
import { measureSearch } from './search-on-the-phone.ts';

/**
 * How well the search finds what workers type (printed at once), and what it costs.
 * @param root folder of a built site
 */
export async function searchPart(root: string): Promise<PartResult> {
  const isGood = benchSearch(root);
  const cost = await measureSearch(root);
  return {
    isGood,
    data: cost,
    text: '',
    measures: [
      {
        id: 'searchFinder',
        what: 'search: all bytes before a first result',
        measured: cost.finderBytes,
        budget: 16_384,
        unit: 'B',
        note: 'script with the words of the language, the heaviest of all; words of chats follow',
      },
      {
        id: 'searchFullText',
        what: 'search: all bytes of the full text',
        measured: cost.fullTextBytes,
        budget: 110_000,
        unit: 'B',
        note: 'script, program and index, the heaviest language; with the first letter',
      },
      {
        id: 'searchFirst',
        what: 'search: text of the page to first result',
        measured: cost.afterText / 1000,
        budget: 0.8,
        unit: 's',
        note: `first visit at 400 kbit/s and 400 ms, the query typed at once; from the address ${(cost.firstVisit / 1000).toFixed(2)} s`,
      },
      {
        id: 'searchSaved',
        what: 'search: letter to result, saved',
        measured: cost.saved / 1000,
        budget: 0.15,
        unit: 's',
        note: 'no network, a processor four times slower; the middle of several queries',
      },
    ],
  };
}
