/**
 * `npm run reproduce`: builds the last commit twice, in two clean checkouts, as on two machines: another folder, time zone, language,
 * rights of files, day and time of day. Then compares every byte.
 *
 *   npm run reproduce -- --install          each checkout gets its packages anew from the lock file (a release does this)
 *   npm run reproduce -- --node <program>   the second build runs with another Node
 *   npm run reproduce -- --keep             keeps both sites, to look at what differs
 *
 * The build itself makes the same bytes of the same commit; files that staff made in `kits/` are in no commit, and are left out.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFolders, type Difference } from '../src/publish/release/compare-folders.ts';
import { fileNames } from '../src/publish/release/release-files.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { commitOf } from './release/commit-of.ts';
import { cleanBuild, type Machine, removeCheckout } from './reproduce/clean-build.ts';

const hour = 3_600_000;
/** As many as fit a window. */
const mostShown = 20;

/** @returns two machines that have as little in common as one can play */
function machines(parent: string, otherNode: string): [Machine, Machine] {
  return [
    {
      folder: join(parent, 'a'),
      umask: 0o022,
      clockShift: 0,
      environment: {
        TZ: 'Pacific/Apia',
        LANG: 'C',
        LC_ALL: 'C',
        USER: 'first',
      },
      node: process.execPath,
    },
    {
      folder: join(parent, 'another place, with a longer name', 'and one within'),
      umask: 0o077,
      // More than a year on, and at another time of the day.
      clockShift: (400 * 24 + 11) * hour,
      environment: {
        TZ: 'America/St_Johns',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        USER: 'second',
      },
      node: otherNode,
    },
  ];
}

/** @throws Stop when the two sites differ, or when one cannot be built */
export function reproduce(typed: readonly string[]): void {
  const { values } = parseArgs({
    args: [...typed],
    options: {
      install: { type: 'boolean', default: false },
      node: { type: 'string', default: process.execPath },
      keep: { type: 'boolean', default: false },
    },
  });
  const project = process.cwd();
  const { id } = commitOf(project);
  const parent = mkdtempSync(join(tmpdir(), 'salama-twice-'));
  const both = machines(parent, values.node);
  try {
    const [first, second] = both.map((machine, at) => {
      console.log(`Building commit ${id.slice(0, 12)} as on machine ${at + 1}: ${wordsOf(machine)} ...`);
      return cleanBuild(project, id, machine, values.install);
    }) as [string, string];
    report(compareFolders(first, second), fileNames(first).length, id);
  } finally {
    if (values.keep) console.log(`The two sites are kept below ${parent}`);
    else {
      for (const { folder } of both) removeCheckout(project, folder);
      rmSync(parent, { recursive: true, force: true });
    }
  }
}

function wordsOf({ umask, clockShift, environment, node }: Machine): string {
  const days = Math.round(clockShift / (24 * hour));
  return `${environment.TZ}, ${environment.LANG}, umask ${umask.toString(8).padStart(3, '0')}, ${days} days ahead, ${node}`;
}

function report(differences: readonly Difference[], files: number, commit: string): void {
  if (differences.length === 0) {
    console.log(`The same to the byte: ${files} files of commit ${commit}.`);
    return;
  }
  const more = differences.length - mostShown;
  stop(
    [
      ...differences.slice(0, mostShown).map(({ path, how }) => `${path}: ${how}`),
      ...(more > 0 ? [`and ${more} more`] : []),
      `\n${differences.length} files differ. To look at them: npm run reproduce -- --keep`,
    ].join('\n'),
  );
}

await runWhenStarted(import.meta.url, reproduce);
