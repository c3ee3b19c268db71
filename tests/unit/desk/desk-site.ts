import { join } from 'node:path';
import { loadSite } from '../../../src/locale/load-site.ts';
import type { Site } from '../../../src/locale/site.ts';
import { makeSite, project } from '../../fixtures/site.ts';

/** The day the pages of these sites speak for. */
const today = '2024-06-01';

/** The site that all situations start from, with the real interface; for tests that change nothing. */
export const deskSite: Site = loadSite({ root: join(project, 'tests/fixtures/base'), messagesRoot: project, today });

/** @returns the same site with a change made to its files */
export function deskSiteWith(change: (root: string) => void): Site {
  const root = makeSite();
  change(root);
  return loadSite({ root, messagesRoot: project, today });
}

export const contactsFile = 'src/content/testland/contacts.yaml';
