import { createContentReader } from '../../src/publish/server/content.ts';

/**
 * What all servers of the browser tests read with: a page is compressed once for all of them, and quickly. As small as hosts send it, it
 * would take longer to compress than to look at. How small pages are is the work of `tests/site/budgets.test.ts`.
 */
export const readContent = createContentReader(1);
