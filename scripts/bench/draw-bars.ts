/** Bars that are compared with each other. */
export interface BarPicture {
  readonly title: string;
  /** One part of the picture below the other, each with a scale of its own. */
  readonly panels: readonly BarPanel[];
  /** What the bars of a group are, in their order. */
  readonly series: readonly { readonly name: string; readonly colour: string }[];
}

/** Groups of bars on one scale. */
export interface BarPanel {
  readonly title: string;
  /** `s`; written behind every number. */
  readonly unit: string;
  readonly groups: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const width = 860;
const nameWidth = 250;
const numberWidth = 70;
const barHeight = 9;
const groupGap = 8;
const titleHeight = 34;

/**
 * Draws lying bars. Words and numbers stand beside them, so that nobody has to tell colours apart or read a scale.
 * @param picture what to draw
 * @returns an SVG file
 */
export function drawBars({ title, panels, series }: BarPicture): string {
  const groupHeight = series.length * barHeight + groupGap;
  const heights = panels.map(({ groups }) => titleHeight + groups.length * groupHeight + groupGap);
  const height = 2 * titleHeight + heights.reduce((sum, one) => sum + one, 0);
  const drawn = panels.map((panel, index) => {
    const top = 2 * titleHeight + heights.slice(0, index).reduce((sum, one) => sum + one, 0);
    return drawPanel(
      panel,
      series.map(({ colour }) => colour),
      top,
      groupHeight,
    );
  });
  const legend = series.map(({ name, colour }, index) =>
    [
      `<rect x="${10 + index * 280}" y="40" width="14" height="14" fill="${colour}"/>`,
      `<text x="${30 + index * 280}" y="52">${escaped(name)}</text>`,
    ].join(''),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="12" fill="#1d1d1b" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="10" y="24" font-size="16" font-weight="bold">${escaped(title)}</text>`,
    ...legend,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

function drawPanel(
  { title, unit, groups }: BarPanel,
  colours: readonly string[],
  top: number,
  groupHeight: number,
): string {
  const largest = Math.max(...groups.flatMap(({ values }) => values.filter(Number.isFinite)), Number.MIN_VALUE);
  const scale = (width - nameWidth - numberWidth - 20) / largest;
  const drawn = groups.map(({ name, values }, index) => {
    const y = top + titleHeight + index * groupHeight;
    const bars = values.map((value, bar) => {
      if (!Number.isFinite(value)) return '';
      const length = Number((value * scale).toFixed(1));
      const barTop = y + bar * barHeight;
      return [
        `<rect x="${nameWidth}" y="${barTop}" width="${length}" height="${barHeight - 1}" fill="${colours[bar]}"/>`,
        `<text x="${(nameWidth + length + 5).toFixed(1)}" y="${barTop + barHeight - 1}" font-size="9">${value.toFixed(2)} ${escaped(unit)}</text>`,
      ].join('');
    });
    return `<text x="10" y="${y + barHeight + 3}">${escaped(name)}</text>${bars.join('')}`;
  });
  return [`<text x="10" y="${top + 20}" font-weight="bold">${escaped(title)}</text>`, ...drawn].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
