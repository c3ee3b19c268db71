/** One line of the table of budgets. */
export interface Measure {
  /** Short name in the history: `firstViewHeaviest`. */
  readonly id: string;
  readonly what: string;
  readonly measured: number;
  /** What it may be at most; undefined where nobody has set a limit. */
  readonly budget: number | undefined;
  readonly unit: 'B' | 's' | 'MB' | 'x' | '' | 'points';
  readonly note: string;
  /** The budget is what it must be at least, as with points. */
  readonly isFloor?: true;
}

/** What one part of the benchmark has found. */
export interface PartResult {
  /** Lines of the table of budgets. */
  readonly measures: readonly Measure[];
  /** Everything that was measured, for `.build/bench.json` and the record. */
  readonly data: unknown;
  /** What of it goes into the repository, when all of it is too much. */
  readonly recordedData?: unknown;
  /** What is printed before the table of budgets. */
  readonly text: string;
  /** False when a goal is missed that is no line of the table. */
  readonly isGood?: boolean;
}

/** Whether a measure keeps to its budget. What could not be measured does not. */
export function isWithin({ measured, budget, isFloor }: Measure): boolean {
  if (!Number.isFinite(measured)) return false;
  return budget === undefined || (isFloor ? measured >= budget : measured <= budget);
}

/**
 * @param measures lines of the table of budgets
 * @returns the table, as it is printed
 */
export function budgetTable(measures: readonly Measure[]): string {
  const head = ['    ', 'what'.padEnd(46), 'measured'.padStart(12), 'budget'.padStart(12), 'note'].join('  ');
  const rows = measures.map((measure) =>
    [
      isWithin(measure) ? 'ok  ' : 'OVER',
      measure.what.padEnd(46),
      inUnit(measure.measured, measure.unit).padStart(12),
      (measure.budget === undefined ? '-' : inUnit(measure.budget, measure.unit)).padStart(12),
      measure.note,
    ]
      .join('  ')
      .trimEnd(),
  );
  return [head, ...rows].join('\n');
}

/**
 * @param value a number in the unit
 * @returns `14,336 B`, `0.80 s`, `1.07x`
 */
export function inUnit(value: number, unit: Measure['unit']): string {
  if (Number.isNaN(value)) return '?';
  if (unit === 's') return `${value.toFixed(2)} s`;
  if (unit === 'x') return `${value.toFixed(2)}x`;
  if (unit === '') return String(Number(value.toFixed(3)));
  return `${Math.round(value).toLocaleString('en')} ${unit}`;
}
