import { parseArgs } from 'node:util';
import { locales } from '../../i18n/locales.ts';
import { stop } from '../command/stop.ts';
import type { Throttling } from './visit.ts';

/** What was typed behind `npm run bench --`. */
export interface BenchOptions {
  /** Parts to run, in this order; all of them when none was named. */
  readonly parts: readonly string[];
  /** Folder of a built site; undefined: build one. */
  readonly site: string | undefined;
  readonly record: boolean;
  /** Only kinds of pages whose address has one of these in it; empty: all. */
  readonly kinds: readonly string[];
  /** Only these languages; empty: those that each part chooses. */
  readonly languages: readonly string[];
  /** Visits to each page in `phone`; the middle of them counts. */
  readonly runs: number;
  readonly throttling: Throttling;
}

/**
 * @param typed what stands behind the command
 * @param known names of all parts
 * @throws Stop for what is no part, language or option
 */
export function readBenchOptions(typed: readonly string[], known: readonly string[]): BenchOptions {
  const { values, positionals } = parseOrStop(typed);
  const list = (text: string | undefined) => (text ?? '').split(',').filter(Boolean);
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) stop(`"${unknown}" is no part of the benchmark. The parts are: ${known.join(', ')}`);
  const languages = list(values.languages);
  const strange = languages.find((tag) => !locales.some((locale) => locale.tag === tag));
  if (strange !== undefined) stop(`"${strange}" is no language of the site. Write them as: --languages en,ar`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) stop(`--runs is "${values.runs}"; it must be a whole number from 1.`);
  const { throttling } = values;
  if (throttling !== 'line' && throttling !== 'chromium') stop('--throttling is "line" or "chromium".');
  return {
    parts: positionals.length > 0 ? known.filter((name) => positionals.includes(name)) : known,
    site: values.site,
    record: values.record,
    kinds: list(values.kinds),
    languages,
    runs,
    throttling,
  };
}

function parseOrStop(typed: readonly string[]) {
  try {
    return parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        record: { type: 'boolean', default: false },
        kinds: { type: 'string' },
        languages: { type: 'string' },
        runs: { type: 'string', default: '3' },
        throttling: { type: 'string', default: 'line' },
      },
    });
  } catch (error) {
    return stop((error as Error).message);
  }
}
