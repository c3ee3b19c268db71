import { drawBars } from './draw-bars.ts';
import { middle } from './middle.ts';
import type { PhoneResult } from './phone.ts';

/**
 * @param results what `phone` has measured
 * @returns the picture of the largest contentful paint, ours and bare, for each kind of page and each line: an SVG file
 */
export function paintPicture(results: readonly PhoneResult[]): string {
  const lines = [...new Set(results.map(({ line }) => line))];
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  return drawBars({
    title: 'How long until the text of a page is painted, on a processor six times slower',
    series: [
      { name: 'Salama', colour: '#0f4c4a' },
      { name: 'the same text without style or script', colour: '#e0912f' },
    ],
    panels: lines.map((line) => ({
      title: `${line}: seconds to the largest contentful paint, the middle of the languages`,
      unit: 's',
      groups: kinds.map((kind) => {
        const own = results.filter((result) => result.line === line && result.kind === kind);
        const seconds = (of: 'ours' | 'bare') => middle(own.map((result) => result[of].largestPaint)) / 1000;
        return { name: kind, values: [seconds('ours'), seconds('bare')] };
      }),
    })),
  });
}
