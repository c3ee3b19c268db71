import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fitCall, kitCode } from '../../src/publish/kit/kit-code.ts';
import { makeFiles } from '../../src/publish/kit/make-files.ts';
import { inPixels } from '../../src/publish/kit/pieces.ts';
import { kitRoutes, type PlannedFile, plannedFiles } from '../../src/publish/kit/planned-files.ts';
import { realSite } from '../content/real-content.ts';
import { project } from '../fixtures/site.ts';

const slug = 'your-passport-is-yours';
/** The widest words, the tallest letters, and the direction that most layouts forget. */
const languages = ['ml', 'ur', 'ar'];
const folder = mkdtempSync(join(tmpdir(), 'kit-'));
let browser: Browser;
let planned: PlannedFile[] = [];

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
  const site = realSite();
  const code = await kitCode(project, site);
  const routes = kitRoutes(site, slug).filter(({ locale }) => languages.includes(locale));
  planned = (await Promise.all(routes.map((route) => plannedFiles(site, route, code)))).flat();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function fileOf(name: string): PlannedFile {
  const file = planned.find((candidate) => candidate.name === name);
  if (!file) throw new Error(`${name} is not planned`);
  return file;
}

async function openFitted({ content, piece }: PlannedFile): Promise<Page> {
  const { page: paper, unit } = piece as NonNullable<PlannedFile['piece']>;
  const [width, height] = [paper.width, paper.height].map((side) => Math.ceil(inPixels(side, unit)));
  const page = await browser.newPage({ viewport: { width: width ?? 0, height: height ?? 0 } });
  await page.setContent(content);
  expect(await page.evaluate<number>(fitCall)).toBeGreaterThan(0);
  return page;
}

/** Asks where each line of text stands, whatever boxes it is in: outside of its piece, or over a line of another text. */
function misplacedLines(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.piece')].flatMap((piece) => {
      const frame = piece.getBoundingClientRect();
      const range = document.createRange();
      const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
      const lines: { text: string; block: Element | null; box: DOMRect }[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        range.selectNodeContents(node);
        const block = node.parentElement?.closest('p, li > *, header') ?? null;
        for (const box of range.getClientRects())
          if (box.width > 0) lines.push({ text: node.textContent ?? '', block, box });
      }
      const outside = lines.filter(
        ({ box }) =>
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1,
      );
      // The box of a line is as tall as the tallest letter of its font, so neighbours always touch; their middles do not.
      const covered = lines.filter(({ box, block }, at) =>
        lines.slice(at + 1).some((other) => {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const apart = Math.abs(other.box.top + other.box.bottom - box.top - box.bottom) / 2;
          return other.block !== block && across > 1 && apart < 0.2 * (box.height + other.box.height);
        }),
      );
      return [...outside, ...covered].map(({ text }) => text);
    }),
  );
}

describe.each(languages)('in %s', (language) => {
  test.each(['poster-a5.pdf', 'card.pdf', 'square.png'])('no text of %s is cut off or covered', async (name) => {
    const page = await openFitted(fileOf(`${language}/${name}`));
    expect(await misplacedLines(page)).toEqual([]);
    expect(await page.evaluate('kit.overflowing(document.querySelector(".piece"))')).toEqual([]);
    await page.close();
  });
});

test('a stroke that reaches beyond its line does not reach the edge of the picture', async () => {
  const { content, ...file } = fileOf('ur/story.png');
  const page = await openFitted({
    ...file,
    content: content.replace(/(class="slogan"><p>)[^<]*/, '$1کوئی برائے فروخت نہیں۔ مدد کے لیے فون کریں۔'),
  });
  const slogan = await page.locator('.slogan').boundingBox();
  const { x, y, width, height } = slogan ?? expect.fail('no slogan');
  const edge = () => page.screenshot({ clip: { x: x + width - 4, y, width: 4, height } });
  const withWords = await edge();
  expect(await page.locator('.slogan p').textContent()).toContain('کوئی');
  await page.addStyleTag({ content: '.slogan p { visibility: hidden }' });
  expect(withWords.equals(await edge())).toBe(true);
  await page.close();
});

test('words that have no room are found', async () => {
  const page = await openFitted(fileOf('ml/card.pdf'));
  await page.evaluate(() => document.body.style.setProperty('--slogan', '25'));
  expect(await misplacedLines(page)).not.toEqual([]);
  expect(await page.evaluate('kit.overflowing(document.querySelector(".piece"))')).not.toEqual([]);
  await page.close();
});

/** Size of the pages of a PDF file in whole millimetres; the file counts in points, of which an inch has 72. */
function pagesOf(pdf: Buffer): number[][] {
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return boxes.map(([, ...sides]) => sides.map((points) => Math.round((Number(points) * 25.4) / 72)));
}

test('a poster is one page of A5, a sheet one page of A4, a picture has its dots, and the same words make the same bytes', async () => {
  const names = ['ar/poster-a5.pdf', 'ml/card.pdf', 'ar/share.png'];
  const made: string[] = [];
  const make = (below: string) =>
    makeFiles({
      browser,
      folder: `${folder}/${below}`,
      files: names.map(fileOf),
      day: '2024-06-18',
      onMade: ({ name }) => made.push(name),
    });
  expect([...(await make('one')), ...(await make('other'))]).toEqual([]);
  expect(made.sort()).toEqual([...names, ...names].sort());
  const [a5, a4, share] = names.map((name) => readFileSync(`${folder}/one/${name}`));
  expect(pagesOf(a5 as Buffer)).toEqual([[148, 210]]);
  expect(pagesOf(a4 as Buffer)).toEqual([[210, 297]]);
  // Width and height stand behind the name of the first chunk (PNG specification, "IHDR").
  expect([share?.readUInt32BE(16), share?.readUInt32BE(20)]).toEqual([1200, 630]);
  for (const name of names)
    expect([name, readFileSync(`${folder}/one/${name}`).equals(readFileSync(`${folder}/other/${name}`))]).toEqual([
      name,
      true,
    ]);
});

test('a slogan that has no room is an error with the name of language and piece, and no file', async () => {
  const card = fileOf('ml/card.pdf');
  const long = { ...card, content: card.content.replaceAll('<div class="slogan"><p>', `$&${'വാ'.repeat(60)}`) };
  const made: string[] = [];
  const problems = await makeFiles({
    browser,
    folder: `${folder}/long`,
    files: [long],
    day: '2024-06-18',
    onMade: ({ name }) => made.push(name),
  });
  expect(problems).toEqual([expect.stringMatching(/^ml\/card\.pdf: the words do not fit/)]);
  expect(made).toEqual([]);
  expect(existsSync(`${folder}/long/ml/card.pdf`)).toBe(false);
});
