/** `npm run check`: reads and checks all content and messages, in seconds, without building anything. */
import { loadSite } from '../src/locale/load-site.ts';
import { ContentError } from '../src/model/problem.ts';

try {
  const site = loadSite({ root: process.cwd() });
  const { library } = site;
  const counts = [
    `${library.countries.length} countries`,
    `${library.contacts.length} contacts (${library.heldContacts.length} more held back)`,
    `${library.laws.length} laws`,
    `${library.guides.length} guides`,
    `${library.notices.length} notices`,
    `${library.campaigns.length} campaigns`,
    `${site.routes.length} pages`,
  ];
  console.log(`Content is in order: ${counts.join(', ')}.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  console.error(`\n${error.problems.length} problems. Nothing was built.`);
  process.exit(1);
}
