import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { stop } from '../command/stop.ts';
import type { PartResult } from './measure.ts';

interface BuildCost {
  readonly pages: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly memoryBytes: number;
}

/**
 * Builds the site in a process of its own and tells what that cost.
 * @param out folder that is replaced
 * @throws Stop with what the build says when it fails
 */
export function measureBuild(out: string): PartResult {
  rmSync(out, { recursive: true, force: true });
  const built = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--out', out, '--stats'], {
    encoding: 'utf8',
  });
  if (built.status !== 0) stop(built.stderr);
  const cost = JSON.parse(built.stdout.trim().split('\n').at(-1) ?? '') as BuildCost;
  return {
    data: cost,
    text: '',
    measures: [
      {
        id: 'buildCpu',
        what: 'build, CPU per 1,000 pages',
        measured: (cost.cpuSeconds / cost.pages) * 1000,
        budget: 5,
        unit: 's',
        note: `${cost.pages} pages in ${cost.seconds.toFixed(1)} s; with their search index: Hugo 3.7, plain Eleventy 4.0, Starlight 10.4, VitePress 25`,
      },
      {
        id: 'buildMemory',
        what: 'build, memory',
        measured: cost.memoryBytes / 1e6,
        budget: 1000,
        unit: 'MB',
        note: '',
      },
    ],
  };
}
