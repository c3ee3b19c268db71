import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { headerRulesFile } from '../../src/publish/header-rules.ts';
import { launchChromium } from '../chromium.mjs';
import { barePage } from './bare-page.ts';
import { resourcesOf } from './page-weights.ts';
import { serveBuilt } from './serve-built.ts';
import type { SitePage } from './site-pages.ts';
import { type Line, noLine, type SlowLine, slowLine } from './slow-line.ts';
import { firstVisit, middleVisit, type Throttling, type Visit } from './visit.ts';

/** A page and the bare page of the same text, over one line. */
export interface PhoneResult {
  readonly path: string;
  readonly kind: string;
  readonly language: string;
  readonly line: string;
  readonly ours: Visit;
  readonly bare: Visit;
  /** Largest contentful paint, ours through bare. */
  readonly ratio: number;
}

/** What is to be measured. */
export interface PhonePlan {
  readonly pages: readonly SitePage[];
  readonly lines: readonly Line[];
  /** Visits to each page; the middle of them counts. */
  readonly runs: number;
  readonly throttling: Throttling;
}

/**
 * Opens pages in Chromium as a cheap phone on a slow line would, each in turn with the bare page of the same text, so that
 * whatever else the machine does meets both.
 * @param root folder of a built site
 * @param plan what is to be measured
 * @param tell called after each page, since all of them take long
 */
export async function measurePages(
  root: string,
  plan: PhonePlan,
  tell: (result: PhoneResult) => void,
): Promise<PhoneResult[]> {
  const bareRoot = writeBarePages(root, plan.pages);
  const servers = { ours: await serveBuilt(root), bare: await serveBuilt(bareRoot) };
  const browser = await launchChromium();
  const results: PhoneResult[] = [];
  try {
    await warmUp(servers.ours.port, servers.bare.port, root, plan.pages);
    for (const line of plan.lines) {
      const through = plan.throttling === 'line' ? line : noLine;
      const ways = {
        ours: await slowLine(servers.ours.port, through),
        bare: await slowLine(servers.bare.port, through),
      };
      for (const page of plan.pages) {
        const result = await measurePage(browser, ways, page, line, plan);
        results.push(result);
        tell(result);
      }
      await Promise.all([ways.ours.close(), ways.bare.close()]);
    }
    return results;
  } finally {
    await browser.close();
    await Promise.all([servers.ours.close(), servers.bare.close()]);
    rmSync(bareRoot, { recursive: true, force: true });
  }
}

async function measurePage(
  browser: Browser,
  ways: { ours: SlowLine; bare: SlowLine },
  { path, kind, language }: SitePage,
  line: Line,
  { runs, throttling }: PhonePlan,
): Promise<PhoneResult> {
  const visits = { ours: [] as Visit[], bare: [] as Visit[] };
  const throttled = throttling === 'chromium' ? line : undefined;
  const spoken = language === '-' ? 'en' : language;
  for (let run = 0; run < runs; run += 1) {
    // Whoever is second finds a warmer machine, so they take turns in being first.
    for (const which of run % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const))
      visits[which].push(await firstVisit(browser, { way: ways[which], throttled }, path, spoken));
  }
  const ours = middleVisit(visits.ours);
  const bare = middleVisit(visits.bare);
  return { path, kind, language, line: line.name, ours, bare, ratio: ours.largestPaint / bare.largestPaint };
}

/** Writes the bare pages into a folder of their own, at the addresses of ours. */
function writeBarePages(root: string, pages: readonly SitePage[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'salama-bare-'));
  for (const { file } of pages) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), barePage(readFileSync(join(root, file), 'utf8')));
  }
  // Browsers ask every site for one, and an answer that says so is smaller than none.
  writeFileSync(join(folder, 'favicon.ico'), '');
  // The same headers come with both: they are bytes too.
  copyFileSync(join(root, headerRulesFile), join(folder, headerRulesFile));
  return folder;
}

/** The server compresses a file when it is first asked for it; a host has done so long before. */
async function warmUp(ours: number, bare: number, root: string, pages: readonly SitePage[]): Promise<void> {
  const ask = async (port: number, path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'Accept-Encoding': 'br' } });
    await answer.arrayBuffer();
  };
  const assets = new Set<string>();
  for (const { path, file } of pages) {
    await Promise.all([ask(ours, path), ask(bare, path)]);
    for (const addresses of Object.values(resourcesOf(readFileSync(join(root, file), 'utf8'))))
      for (const address of addresses) assets.add(address);
  }
  for (const address of assets) await ask(ours, address);
}
