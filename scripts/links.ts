/**
 * `npm run links`: asks every outside address of the content once whether it is still there, and writes the answers to docs/links.json,
 * which is committed. It needs the network, takes minutes, and is no part of the tests.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasNetwork, linkText, mergeResults } from '../src/desk/link-results.ts';
import { outsideAddresses } from '../src/desk/outside-addresses.ts';
import { linkResultsFile as file, readLinkResults } from '../src/desk/read-link-results.ts';
import { gulfDay } from '../src/islands/gulf-day.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { loadOrStop } from './i18n/site-and-locale.ts';
import { askAll } from './links/ask.ts';

/** @throws Stop when the content has problems, or when nothing at all answers; the file stays as it was then */
export async function watchLinks(): Promise<void> {
  const site = loadOrStop();
  const uses = outsideAddresses(site.library);
  const old = readLinkResults('.') ?? [];
  let asked = 0;
  const answers = await askAll(
    [...uses.keys()],
    {
      patience: 15_000,
      atOnce: 4,
      // Like a browser, because many hosts answer nothing else, and honest about who asks.
      userAgent: `Mozilla/5.0 (compatible; ${site.name} link check; +${site.origin})`,
    },
    (address, status) => console.error(`${++asked}/${uses.size} ${status} ${address}`),
  );
  if (!hasNetwork([...answers.values()]))
    stop(`No address answered, so this machine has no network. ${file} stays as it was.`);
  const results = mergeResults(old, uses, answers, gulfDay(Date.now()));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log(
    `${linkText(old, results)}\n\nThe answers are in ${file}. Commit it. What is dead is on the desk now: npm run desk`,
  );
}

await runWhenStarted(import.meta.url, watchLinks);
