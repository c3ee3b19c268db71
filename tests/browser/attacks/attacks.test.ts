import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { until } from '../offline/fault-server.ts';
import { watch } from '../watch.ts';
import { type Attack, attacks, unstopped } from './attack.ts';
import { type PlantedSite, plant } from './planted-site.ts';

/** Copies of one page, and the phone that visits them. */
interface Visit {
  readonly site: PlantedSite;
  readonly phone: BrowserContext;
  readonly problems: readonly string[];
}

const real = '/en/kuwait/help/';

/** Headers that say nothing about the page, but how it has travelled. */
const ofTheJourney = /^(?:content-(?:type|length|encoding)|etag|vary|date|connection|keep-alive|transfer-encoding)$/;

let browser: Browser;
let headers: Record<string, string> = {};
/** The page with all its headers, and with all but the one that stops the attack. */
let guarded: Visit;
let unguarded: Visit;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
  const answer = await fetch(inject('siteUrl') + real);
  const html = await answer.text();
  headers = Object.fromEntries([...answer.headers].filter(([name]) => !ofTheJourney.test(name)));
  guarded = await visit(html, () => headers);
  unguarded = await visit(html, ({ header = '' }) => {
    const { [header]: _stops, ...others } = headers;
    return others;
  });
});

afterAll(async () => {
  await browser.close();
  guarded.site.close();
  unguarded.site.close();
});

async function visit(html: string, headersFor: (attack: Attack) => Record<string, string>): Promise<Visit> {
  const site = await plant(html, [...attacks, ...unstopped], headersFor);
  const phone = await browser.newContext({
    geolocation: { latitude: 29.4, longitude: 48 },
    permissions: ['geolocation'],
  });
  return { site, phone, problems: await watch(phone, []) };
}

/** Opens the page with an attack, waits for what is expected, and says whether the attack has worked. */
async function worksAt(
  { site, phone }: Visit,
  attack: Attack,
  isOver: (has: () => Promise<boolean>) => Promise<unknown>,
) {
  const page = await phone.newPage();
  await page.goto(site.start(attack), { waitUntil: 'commit' }).catch(() => undefined); // some lead away from it at once
  const has = () => hasWorked(attack, page, site);
  await isOver(has);
  const works = await has();
  await page.close();
  return works;
}

async function hasWorked(attack: Attack, page: Page, site: PlantedSite): Promise<boolean> {
  if (attack.worked) return attack.worked(page).catch(() => false);
  if (site.asked(attack).length > 0) return true;
  return page.evaluate(() => document.documentElement.dataset.hit !== undefined).catch(() => false);
}

test.concurrent.each(attacks)('$name: $does; a header stops it, and without that header it works', async (attack) => {
  const { header = '', report } = attack;
  expect(headers).toHaveProperty(header);
  const began = Date.now();
  expect(await worksAt(unguarded, attack, until), 'works without the header').toBe(true);
  const took = Date.now() - began;

  const reports = () => guarded.problems.filter((line) => report?.test(line) && isOf(attack, line));
  // What is reported comes at the moment when it is stopped. The other headers stop in silence: then an attack gets twice the time that it
  // took without them.
  const isOver = async () => (report ? until(async () => reports().length > 0, 5_000) : pause(2 * took));
  expect(await worksAt(guarded, attack, isOver), 'works with the header').toBe(false);
  if (report) expect(reports()).not.toEqual([]);
});

test.concurrent.each(unstopped)('$name: $does, and no header stops it', async (attack) => {
  expect(await worksAt(guarded, attack, until)).toBe(true);
});

/** Whether a line is about the page with this attack. One attack each has a frame of text, and one that is refused: they have no address. */
function isOf({ name }: Attack, line: string): boolean {
  return (
    line.includes(`/planted/${name}/`) || line.includes(`/other/${name}`) || /about:srcdoc|frame-ancestors/.test(line)
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((end) => setTimeout(end, milliseconds));
}
