import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import qrcode from 'qrcode';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fitCall } from '../../src/publish/kit/kit-code.ts';
import { makeFiles } from '../../src/publish/kit/make-files.ts';
import { inPixels } from '../../src/publish/kit/pieces.ts';
import type { PlannedFile } from '../../src/publish/kit/planned-files.ts';
import { leafletRoutes, plannedLeaflets, printCode } from '../../src/publish/leaflets/planned-leaflets.ts';
import { realSite } from '../content/real-content.ts';
import { project } from '../fixtures/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'leaflets-'));
let browser: Browser;
let poster: PlannedFile;
let leaflet: PlannedFile;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
  const site = realSite();
  const code = await printCode(project, site);
  const fileOf = async (origin: string, language: string, name: string): Promise<PlannedFile> => {
    const [route] = leafletRoutes(site, { country: 'kuwait', origin, languages: [language] });
    if (!route) throw new Error(`Nobody from ${origin} reads ${language}`);
    const planned = await plannedLeaflets(site, route, code);
    return planned.find((file) => file.name.endsWith(name)) ?? expect.fail(`${name} is not planned`);
  };
  poster = await fileOf('pk', 'ur', 'poster-a5.pdf');
  leaflet = await fileOf('np', 'ne', 'leaflet-a4.pdf');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openFitted({ content, piece }: PlannedFile): Promise<Page> {
  const { page: paper, unit } = piece as NonNullable<PlannedFile['piece']>;
  const [width = 0, height = 0] = [paper.width, paper.height].map((side) => Math.ceil(inPixels(side, unit)));
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(content);
  expect(await page.evaluate<number>(fitCall)).toBeGreaterThan(0);
  return page;
}

/** @returns every text of which a line stands outside of its side of paper */
function cutTexts(page: Page, side: string): Promise<string[]> {
  return page.evaluate((selector) => {
    return [...document.querySelectorAll(selector)].flatMap((sheet) => {
      const frame = sheet.getBoundingClientRect();
      const range = document.createRange();
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      const cut: string[] = [];
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode);
        const isOut = ({ left, right, top, bottom, width }: DOMRect) =>
          width > 0 &&
          (left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1);
        if ([...range.getClientRects()].some(isOut)) cut.push(walker.currentNode.textContent ?? '');
      }
      return cut;
    });
  }, side);
}

/** @returns the address of the picture of a code for a link */
async function codeOf(link: string): Promise<string> {
  const svg = await qrcode.toString(link, { type: 'svg', margin: 4 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

test('the Urdu poster has the number for danger, the code of its short link, and nothing is cut off', async () => {
  const page = await openFitted(poster);
  expect(await cutTexts(page, '.piece')).toEqual([]);
  expect(await page.evaluate('kit.overflowing(document.querySelector(".piece"))')).toEqual([]);
  expect(await page.locator('.number').first().textContent()).toBe('112');
  expect(await page.locator('img.code').getAttribute('src')).toBe(await codeOf(`${realSite().origin}/go/kw-pk/`));
  await page.close();
});

test('the Nepali leaflet has four guides with their first steps in readable letters, its code, and nothing is cut off', async () => {
  const page = await openFitted(leaflet);
  expect(await cutTexts(page, '.side:not([hidden])')).toEqual([]);
  expect(await page.evaluate('kit.overfull()')).toEqual([]);
  const steps = await page.evaluate(() =>
    [...document.querySelectorAll('.guide:not([hidden])')].map(
      (guide) => guide.querySelectorAll('ol > li:not([hidden])').length,
    ),
  );
  expect(steps).toHaveLength(4);
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(3);
  const points = await page.evaluate(() =>
    [...document.querySelectorAll('.guide:not([hidden]) li')].map(
      (step) => (Number.parseFloat(getComputedStyle(step).fontSize) * 72) / 96,
    ),
  );
  expect(Math.min(...points)).toBeGreaterThanOrEqual(8);
  expect(await page.locator('img.code').getAttribute('src')).toBe(await codeOf(`${realSite().origin}/go/kw-np/`));
  await page.close();
});

test('words that have no room on two sides are found, and no file is made', async () => {
  const long = {
    ...leaflet,
    content: leaflet.content.replace(/(<p class="traces">)[^<]*/, `$1${'शब्द '.repeat(3000)}`),
  };
  const problems = await makeFiles({ browser, folder, files: [long], day: '2024-06-18', onMade: () => undefined });
  expect(problems).toEqual([
    expect.stringMatching(/^kuwait\/np\/ne\/leaflet-a4\.pdf: the words do not fit.*guides shorter\.$/),
  ]);
});

test('each side is one page of its paper, and every font is in the file', async () => {
  const files = [poster, leaflet];
  expect(await makeFiles({ browser, folder, files, day: '2024-06-18', onMade: () => undefined })).toEqual([]);
  const [a5, a4] = files.map(({ name }) => readFileSync(`${folder}/${name}`).toString('latin1'));
  expect(pagesOf(a5 ?? '')).toEqual([[148, 210]]);
  const sides = pagesOf(a4 ?? '');
  expect(sides.length).toBeGreaterThanOrEqual(1);
  expect(sides.length).toBeLessThanOrEqual(2);
  for (const side of sides) expect(side).toEqual([210, 297]);
  for (const pdf of [a5 ?? '', a4 ?? '']) {
    const described = pdf.match(/\/Type \/FontDescriptor/g) ?? [];
    const embedded = pdf.match(/\/FontFile[23]? \d+ 0 R/g) ?? [];
    expect(described.length).toBeGreaterThan(0);
    expect(embedded).toHaveLength(described.length);
  }
});

/** Size of the pages of a PDF file in whole millimetres; the file counts in points, of which an inch has 72. */
function pagesOf(pdf: string): number[][] {
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return boxes.map(([, ...sides]) => sides.map((points) => Math.round((Number(points) * 25.4) / 72)));
}
