import { mkdirSync, writeFileSync } from 'node:fs';
import { renderScalePicture } from './scale/render-scale-picture.ts';
import { measureDev, measureScale } from './scale.ts';

/** `npm run bench -- scale`: how the build grows, and how long an edit takes in development; draws docs/pictures/build-growth.svg. */
export async function benchScale(): Promise<void> {
  const edits = await measureDev();
  for (const [what, milliseconds] of Object.entries(edits)) console.log(`Edit of ${what}: ${milliseconds} ms`);
  const measures = await measureScale();
  console.table(
    measures.map(({ times, pages, clean, edited, cpuPerThousand, ratio }) => ({
      times,
      pages,
      'CPU-s': clean.cpuSeconds.toFixed(1),
      'CPU-s per 1,000 pages': cpuPerThousand.toFixed(2),
      ratio: ratio.toFixed(2),
      'peak MB': Math.round(clean.memoryBytes / 1e6),
      'seconds after an edit': edited.seconds.toFixed(1),
    })),
  );
  mkdirSync('.build', { recursive: true });
  writeFileSync('.build/bench-scale.json', `${JSON.stringify({ edits, measures }, null, 2)}\n`);
  mkdirSync('docs/pictures', { recursive: true });
  writeFileSync('docs/pictures/build-growth.svg', renderScalePicture(measures));
}
