import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fitCall } from './kit-code.ts';
import { inPixels, type Paper } from './pieces.ts';
import type { PlannedFile } from './planned-files.ts';

/** Pages of the browser that work side by side: with two cores, a third one only fills the pauses. */
const pagesAtOnce = 3;

export interface MakeOptions {
  browser: Browser;
  /** Folder of the kit: `kits/your-passport-is-yours`. */
  folder: string;
  files: readonly PlannedFile[];
  /** The day that is written into PDF files, so that the same words make the same bytes. */
  day: string;
  /** Is told of each file that is finished. */
  onMade: (file: PlannedFile) => void;
}

/**
 * Makes files of a kit.
 * @returns one line for each piece in which the words do not fit; its file is then not made
 */
export async function makeFiles({ browser, folder, files, day, onMade }: MakeOptions): Promise<string[]> {
  const problems: string[] = [];
  const waiting = [...files];
  const work = async (): Promise<void> => {
    const page = await browser.newPage({ colorScheme: 'light', deviceScaleFactor: 1, locale: 'en-US' });
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const bytes = await bytesOf(page, file, day);
      if (bytes === undefined) {
        // An older poster in its place would pass for a new one.
        rmSync(`${folder}/${file.name}`, { force: true });
        problems.push(`${file.name}: the words do not fit, not even in the smallest letters. ${file.whenFull}`);
        continue;
      }
      mkdirSync(dirname(`${folder}/${file.name}`), { recursive: true });
      writeFileSync(`${folder}/${file.name}`, bytes);
      onMade(file);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
  return problems;
}

async function bytesOf(page: Page, { piece, content }: PlannedFile, day: string): Promise<Uint8Array | undefined> {
  if (piece === undefined) return Buffer.from(content);
  const isPaper = piece.format === 'pdf';
  await page.emulateMedia({ media: isPaper ? 'print' : 'screen' });
  const [width, height] = [piece.page.width, piece.page.height].map((side) => Math.ceil(inPixels(side, piece.unit)));
  await page.setViewportSize({ width: width ?? 0, height: height ?? 0 });
  await page.setContent(content, { waitUntil: 'load' });
  const size = await page.evaluate<number>(fitCall);
  if (size === 0) return undefined;
  return isPaper ? withDay(await printed(page, piece), day) : page.screenshot({ type: 'png' });
}

function printed(page: Page, { page: paper, unit }: Paper): Promise<Buffer> {
  return page.pdf({ width: `${paper.width}${unit}`, height: `${paper.height}${unit}`, printBackground: true });
}

/**
 * Chromium writes the moment of printing into a PDF file; the day of the numbers takes its place, sign for sign, because the file
 * counts its bytes (ISO 32000-1, 7.5.4 and 7.9.4).
 */
export function withDay(pdf: Buffer, day: string): Buffer {
  const text = pdf.toString('latin1');
  const digits = day.replaceAll('-', '');
  return Buffer.from(
    text.replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, (_all, name: string) => `${name}${digits}000000`),
    'latin1',
  );
}
