import { mkdirSync, writeFileSync } from 'node:fs';
import type { Measure, PartResult } from './measure.ts';
import { renderScalePicture } from './scale/render-scale-picture.ts';
import { measureDev, measureScale, type ScaleMeasure } from './scale.ts';
import { textTable } from './text-table.ts';

/** Where the picture lies that the documents show. */
const picture = 'docs/pictures/build-growth.svg';

/**
 * How the build grows with the content, and how long an edit takes in development, as a part of the benchmark.
 * @param isRecorded whether the picture of it is drawn into the documents
 */
export async function scalePart(isRecorded: boolean): Promise<PartResult> {
  const edits = await measureDev();
  const sizes = await measureScale();
  if (isRecorded) {
    mkdirSync('docs/pictures', { recursive: true });
    writeFileSync(picture, renderScalePicture(sizes));
  }
  const measures = [...Object.entries(edits).map(measureOfEdit), ...sizes.flatMap(measuresOfSize)];
  return { measures, data: { edits, sizes }, text: tableOf(sizes) };
}

function measureOfEdit([what, milliseconds]: [string, number]): Measure {
  return {
    id: `devEdit-${what.replaceAll(' ', '-')}`,
    what: `dev: ${what} edited, until the page loads again`,
    measured: milliseconds / 1000,
    budget: 1,
    unit: 's',
    note: 'from the file to the event in the browser, at the size of today',
  };
}

function measuresOfSize({ times, pages, clean, ratio }: ScaleMeasure): Measure[] {
  if (times === 1) return [];
  return [
    {
      id: `growth-${times}x`,
      what: `build of ${times} times the content: CPU a page`,
      measured: ratio,
      // What is linear stays 1; a tenth is what two runs of the same build differ by.
      budget: 1.1,
      unit: 'x',
      note: `of what it is at once: ${pages.toLocaleString('en')} pages, ${Math.round(clean.memoryBytes / 1e6).toLocaleString('en')} MB`,
    },
  ];
}

function tableOf(sizes: readonly ScaleMeasure[]): string {
  const head = [
    'content',
    'pages',
    'CPU-s',
    'CPU-s per 1,000 pages',
    'ratio',
    'seconds',
    'peak MB',
    'after an edit, s',
  ];
  const rows = sizes.map(({ times, pages, clean, edited, cpuPerThousand, ratio }) => [
    `${times}x`,
    pages.toLocaleString('en'),
    clean.cpuSeconds.toFixed(1),
    cpuPerThousand.toFixed(2),
    ratio.toFixed(2),
    clean.seconds.toFixed(1),
    String(Math.round(clean.memoryBytes / 1e6)),
    edited.seconds.toFixed(1),
  ]);
  return textTable(head, rows);
}
