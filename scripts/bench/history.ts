/** What stands at the beginning of each line: which state of the site was measured. */
export interface HistoryStamp {
  /** Day of the commit, `2026-11-26`. */
  readonly day: string;
  readonly commit: string;
  /** Build id of the site. */
  readonly build: string;
}

const stampColumns = ['day', 'commit', 'build'] as const;

/**
 * Adds one line to the history of the benchmark. Figures that were not measured this time stay empty; a figure that is new gets a column
 * of its own at the end, and lines that are there keep their figures.
 * @param history text of the file so far, CSV with a head; empty when there is none
 * @param stamp what was measured
 * @param figures name -> number
 * @returns text of the file, ending with a line break
 */
export function appendedHistory(
  history: string,
  stamp: HistoryStamp,
  figures: Readonly<Record<string, number>>,
): string {
  const [head = '', ...lines] = history.split('\n').filter(Boolean);
  const known = head === '' ? [...stampColumns] : head.split(',');
  const columns = [...new Set([...known, ...Object.keys(figures)])];
  const padded = lines.map((line) => {
    const cells = line.split(',');
    return [...cells, ...Array<string>(columns.length - cells.length).fill('')].join(',');
  });
  const added = columns.map((column) => {
    const isStamp = (stampColumns as readonly string[]).includes(column);
    return isStamp ? stamp[column as keyof HistoryStamp] : written(figures[column]);
  });
  return `${[columns.join(','), ...padded, added.join(',')].join('\n')}\n`;
}

/** Four digits say enough: the fifth is the machine's. */
function written(figure: number | undefined): string {
  return figure === undefined || !Number.isFinite(figure) ? '' : String(rounded(figure));
}

/**
 * @param figure any number
 * @returns whole numbers from 1,000 on, else four digits
 */
export function rounded(figure: number): number {
  return Math.abs(figure) >= 1000 ? Math.round(figure) : Number(figure.toPrecision(4));
}
