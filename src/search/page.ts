/** The script of the search page. The page itself is a list of all topics without it. */
import { SearchPage } from './page/search-page.ts';
import { readWords } from './words-file.ts';

/** What readers type, in the form of `words-file.ts`; put in by the build. */
declare const WORDS: string;

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) new SearchPage(root, readWords(WORDS)).start();
