import type { ScaleMeasure } from '../scale.ts';

/** Budgets of the design: CPU-seconds for 1,000 pages, and megabytes at any size. */
const [cpuBudget, memoryBudget] = [5, 1000];

/** Size of the field of one chart, in units of the picture. */
const [width, height] = [260, 170];

interface Chart {
  left: number;
  title: string;
  /** One point a size: pages, and what they cost. */
  points: readonly { pages: number; cost: number }[];
  budget(pages: number): number;
}

/**
 * Draws CPU and memory of a clean build against its pages, each with the line of its budget.
 * @returns an SVG that is read by screen readers, in light and in dark
 */
export function renderScalePicture(measures: readonly ScaleMeasure[]): string {
  const points = (cost: (measure: ScaleMeasure) => number) =>
    measures.map((measure) => ({ pages: measure.pages, cost: cost(measure) }));
  const cpu = points(({ clean }) => clean.cpuSeconds);
  const memory = points(({ clean }) => clean.memoryBytes / 1e6);
  const told = measures.map(
    ({ pages, clean }) =>
      `${number(pages)} pages: ${number(clean.cpuSeconds)} CPU-seconds, ${number(clean.memoryBytes / 1e6)} MB.`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 290" role="img" aria-labelledby="title description">
<title id="title">How the build grows with the content</title>
<desc id="description">${told.join(' ')} Budgets: ${cpuBudget} CPU-seconds for 1,000 pages, ${number(memoryBudget)} MB.</desc>
<style>text{font:12px sans-serif;fill:#222}.name{font-weight:bold}.axis{stroke:#666;fill:none}.cost{stroke:#0b5f5a;stroke-width:2.5;fill:none}circle{fill:#0b5f5a}.budget{stroke:#a8410f;stroke-width:1.5;stroke-dasharray:6 4;fill:none}.said{fill:#a8410f}@media(prefers-color-scheme:dark){svg{background:#161616}text{fill:#eee}.axis{stroke:#aaa}.cost{stroke:#8fd8ce}circle{fill:#8fd8ce}.budget{stroke:#f0a070}.said{fill:#f0a070}}</style>
${chart({ left: 75, title: 'CPU-seconds of a clean build', points: cpu, budget: (pages) => (pages / 1000) * cpuBudget })}
${chart({ left: 430, title: 'Peak memory in MB', points: memory, budget: () => memoryBudget })}
</svg>
`;
}

function chart({ left, title, points, budget }: Chart): string {
  const most = Math.max(...points.map(({ pages }) => pages), 1);
  const highest = 1.1 * Math.max(budget(most), ...points.map(({ cost }) => cost), 1);
  const at = (pages: number, cost: number) => [(pages / most) * width, height - (cost / highest) * height];
  const line = (places: readonly (readonly number[])[]) =>
    places.map((place) => place.map((part) => part.toFixed(1)).join(',')).join(' ');
  const marks = points.map(({ pages, cost }) => {
    const [x = 0, y = 0] = at(pages, cost).map(Math.round);
    return `<circle cx="${x}" cy="${y}" r="4"/><text x="${x}" y="${height + 17}" text-anchor="middle">${number(pages)}</text>`;
  });
  const levels = [0, highest / 2, highest].map((level) => {
    const [, y = 0] = at(0, level);
    return `<text x="-8" y="${(y + 4).toFixed(0)}" text-anchor="end">${number(level)}</text>`;
  });
  const limit = [at(0, budget(0)), at(most, budget(most))];
  const [, limitY = 0] = limit[1] ?? [];
  return `<g transform="translate(${left} 50)"><text class="name" y="-25">${title}</text><path class="axis" d="M0 0V${height}H${width}"/>
<polyline class="budget" points="${line(limit)}"/><text class="said" x="${width}" y="${(limitY - 6).toFixed(0)}" text-anchor="end">budget</text>
<polyline class="cost" points="${line(points.map(({ pages, cost }) => at(pages, cost)))}"/>${marks.join('')}${levels.join('')}
<text x="${width / 2}" y="${height + 38}" text-anchor="middle">pages</text></g>`;
}

/** Digits in groups, the same on every machine. */
function number(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, ',');
}
