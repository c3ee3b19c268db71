import { lstatSync, readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

/** The logo of a site that has one of its own. */
export interface Logo {
  /** The drawing, as it is published. */
  svg: string;
  /** PNG pictures of it that lie beside it, for phones that take no drawing: their names and where they are. */
  icons: ReadonlyMap<IconName, string>;
}

/** What a phone puts on its first screen, with the edge in pixels. */
export const iconEdges = {
  'icon-192.png': 192,
  'icon-512.png': 512,
  'icon-maskable-512.png': 512,
  'apple-touch-icon.png': 180,
} as const;
export type IconName = keyof typeof iconEdges;

/** It is on every page and in every pack. */
const mostBytes = 8_000;
const mostIconBytes = 40_000;

/** What a drawing needs. Everything else runs, loads something from elsewhere, or is left over from a drawing program. */
const elements = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'defs',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
  'mask',
  'title',
  'desc',
]);

/** What is wrong with a file, and what to do. */
type Mistake = readonly [wrong: string, mend: string];

/**
 * Reads the drawing of a site's logo, and the pictures of it that may lie beside it.
 * @param folders in which it is looked for, the first one first
 * @param name of the file
 * @param report receives everything that is wrong, with the name of the file
 * @returns the logo; undefined when there is none or anything is wrong with it
 */
export function readLogo(
  folders: readonly string[],
  name: string,
  report: (problem: Problem) => void,
): Logo | undefined {
  const folder = folders.find((candidate) => isFile(`${candidate}/${name}`));
  if (folder === undefined) return undefined;
  const bytes = readFileSync(`${folder}/${name}`);
  const svg = bytes.toString('utf8');
  const mistakes = mistakesOf(svg, bytes.length);
  for (const [wrong, mend] of mistakes) report({ file: name, line: 1, field: 'file', wrong, mend });
  const icons = readIcons(folder, report);
  return mistakes.length > 0 ? undefined : { svg, icons };
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function mistakesOf(svg: string, bytes: number): Mistake[] {
  const names = [...svg.matchAll(/<\/?([A-Za-z][\w:.-]*)/g)].map(([, name = '']) => name);
  const stranger = names.find((name) => !elements.has(name));
  const found: [boolean, ...Mistake][] = [
    [bytes > mostBytes, `has ${bytes} bytes, more than ${mostBytes}`, 'save it as a plain and small SVG drawing'],
    [
      !/^\s*(?:<\?xml[^>]*>\s*)?<svg\s[^>]*viewBox="[^"]+"/.test(svg) || !/<\/svg>\s*$/.test(svg),
      'is not an SVG drawing with a viewBox',
      'save it as plain SVG; it begins with <svg and has a viewBox',
    ],
    [
      stranger !== undefined,
      `has the part ${stranger}, which a drawing does not need`,
      'save it as plain SVG with shapes only: no script, style, text, picture or link',
    ],
    [
      /<!|\son\w+\s*=|\shref\s*=|:href\s*=|\sstyle\s*=|url\((?!#)|javascript:/i.test(svg),
      'has code, a style, a note or an address in it',
      'save it as plain SVG, with its colours written as fill and stroke',
    ],
  ];
  return found.filter(([isWrong]) => isWrong).map(([, ...mistake]) => mistake);
}

function readIcons(folder: string, report: (problem: Problem) => void): Map<IconName, string> {
  const icons = new Map<IconName, string>();
  for (const name of Object.keys(iconEdges) as IconName[]) {
    const path = `${folder}/${name}`;
    if (!isFile(path)) continue;
    const edge = iconEdges[name];
    if (isSquarePng(readFileSync(path), edge)) icons.set(name, path);
    else {
      const wrong = `is not a PNG picture of ${edge} by ${edge} pixels and at most ${mostIconBytes} bytes`;
      report({ file: name, line: 1, field: 'file', wrong, mend: 'save it again in this size, or take it away' });
    }
  }
  return icons;
}

/** PNG (ISO/IEC 15948): eight fixed bytes, then the header with width and height. */
function isSquarePng(bytes: Buffer, edge: number): boolean {
  const begins = bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'));
  if (!begins || bytes.length < 24 || bytes.length > mostIconBytes) return false;
  return bytes.readUInt32BE(16) === edge && bytes.readUInt32BE(20) === edge;
}
