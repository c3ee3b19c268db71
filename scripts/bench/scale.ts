import { execFile, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { growContent } from './scale/grow-content.ts';
import { measureEdits } from './scale/measure-edits.ts';

/** What one size of the content costs. */
export interface ScaleMeasure {
  /** How many times today's content: 1, 4 or 16. */
  times: number;
  pages: number;
  clean: BuildCost;
  /** The same again after one sentence was edited. */
  edited: BuildCost;
  /** CPU-seconds of the clean build for 1,000 pages. */
  cpuPerThousand: number;
  /** That, divided by what it is at today's size: 1 is linear. */
  ratio: number;
}

interface BuildCost {
  seconds: number;
  /** Of the process and of everything that it starts. */
  cpuSeconds: number;
  /** The most at any moment, of the process and of everything that it starts, in bytes. */
  memoryBytes: number;
}

const sizes = [1, 4, 16];
const folder = '.build/scale';
const project = process.cwd();

/** @returns how long a reader of `npm run dev` waits for an edit, in milliseconds by what was edited, at today's size */
export async function measureDev(): Promise<Record<string, number>> {
  const root = `${project}/${folder}/root-1`;
  growContent(project, root, 1);
  try {
    return await measureEdits(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * Builds today's content, four and sixteen times as much, each in a process of its own: clean, and again after one sentence was edited.
 * @param wanted sizes, the smallest first
 * @throws when a build fails
 */
export async function measureScale(wanted: readonly number[] = sizes): Promise<ScaleMeasure[]> {
  const measures: ScaleMeasure[] = [];
  for (const times of wanted) {
    const root = `${project}/${folder}/root-${times}`;
    growContent(project, root, times);
    const out = `${folder}/site-${times}`;
    const clean = await build(root, out);
    const sentence = `${root}/src/content/kuwait/guides/passport-kept/en.md`;
    writeFileSync(sentence, readFileSync(sentence, 'utf8').trimEnd().concat(' It is yours.\n'));
    const edited = await build(root, out);
    const cpuPerThousand = (clean.cpuSeconds / clean.pages) * 1000;
    const ratio = cpuPerThousand / (measures[0]?.cpuPerThousand ?? cpuPerThousand);
    measures.push({ times, pages: clean.pages, clean, edited, cpuPerThousand, ratio });
    for (const made of [root, `${project}/${out}`]) rmSync(made, { recursive: true, force: true });
  }
  return measures;
}

async function build(root: string, out: string): Promise<BuildCost & { pages: number }> {
  const args = ['--import', 'tsx', 'scripts/build.ts', '--root', root, '--out', out, '--measured', '--stats'];
  const started = performance.now();
  // The kernel adds up the CPU of a process and of its children that have ended, and every shell prints it.
  const shell = spawn('sh', ['-c', '"$@"; code=$?; times >&2; exit $code', 'sh', process.execPath, ...args]);
  const pid = shell.pid ?? 0;
  let [printed, errors] = ['', ''];
  shell.stdout.on('data', (data) => {
    printed += data;
  });
  shell.stderr.on('data', (data) => {
    errors += data;
  });
  let memoryBytes = 0;
  let asking = false;
  const timer = setInterval(async () => {
    if (asking) return;
    asking = true;
    memoryBytes = Math.max(memoryBytes, await memoryBelow(pid));
    asking = false;
  }, 500);
  const status = await new Promise((resolve) => shell.on('close', resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`The build of ${root} failed:\n${errors}`);
  const stats = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as { pages: number; memoryBytes: number };
  return {
    pages: stats.pages,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: cpuOfChildren(errors),
    memoryBytes: Math.max(memoryBytes, stats.memoryBytes),
  };
}

/** @param printed by `times`: the second line has the user and system time of all children, `1m2.345s 0m1.000s` */
function cpuOfChildren(printed: string): number {
  const last = printed.trim().split('\n').at(-1) ?? '';
  return [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
}

/** @returns what a process and everything below it have in memory, in bytes (`ps` of POSIX prints kilobytes) */
async function memoryBelow(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']).catch(() => ({ stdout: '' }));
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const below = new Set([pid]);
  // Children stand behind their parents in nearly every list; twice through it finds the others.
  for (const [own = 0, parent = 0] of [...rows, ...rows]) if (below.has(parent)) below.add(own);
  return rows.reduce((sum, [own = 0, , rss = 0]) => sum + (below.has(own) ? rss * 1024 : 0), 0);
}
