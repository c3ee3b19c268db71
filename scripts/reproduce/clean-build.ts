import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stop } from '../command/stop.ts';
import { spawnNpm } from '../install.mjs';

/** A machine, as far as one can be played on another. */
export interface Machine {
  /** Folder of the checkout, below a temporary one. */
  folder: string;
  /** Rights that new files do not get. */
  umask: number;
  /** How far its clock is ahead, in milliseconds. */
  clockShift: number;
  environment: Readonly<Record<string, string>>;
  /** The program that runs the build. */
  node: string;
}

/**
 * Builds the site of a commit in a checkout of its own.
 * @param project folder of the project
 * @param install whether its packages are installed anew from the lock file; the project's own are used otherwise
 * @returns the folder of the built site; the checkout is removed with `remove`
 * @throws Stop when it cannot be installed or built
 */
export function cleanBuild(project: string, commit: string, machine: Machine, install: boolean): string {
  const { folder } = machine;
  mkdirSync(join(folder, '..'), { recursive: true });
  execFileSync('git', ['worktree', 'add', '--detach', '--quiet', folder, commit], { cwd: project });
  if (install) {
    const { status, stderr } = spawnNpm(folder, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev']);
    if (status !== 0) stop(`npm ci failed in ${folder}:\n${stderr}`);
  } else symlinkSync(resolve(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const usual = process.umask(machine.umask);
  try {
    const { status } = spawnSync(machine.node, ['--import', 'tsx', 'scripts/build.ts', '--out', 'dist'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environmentOf(project, machine),
    });
    if (status !== 0) stop(`The site could not be built in ${folder}.`);
  } finally {
    process.umask(usual);
  }
  return join(folder, 'dist');
}

/** SOURCE_DATE_EPOCH is left out: the day must come from the commit. */
function environmentOf(project: string, { environment, clockShift }: Machine): NodeJS.ProcessEnv {
  const { SOURCE_DATE_EPOCH: _, ...ours } = process.env;
  const clock = pathToFileURL(join(project, 'scripts/reproduce/shift-clock.mjs')).href;
  return { ...ours, ...environment, CLOCK_SHIFT: String(clockShift), NODE_OPTIONS: `--import "${clock}"` };
}

/** Removes a checkout, and what Git knows of it. */
export function removeCheckout(project: string, folder: string): void {
  if (existsSync(folder)) execFileSync('git', ['worktree', 'remove', '--force', folder], { cwd: project });
  rmSync(folder, { recursive: true, force: true });
}
