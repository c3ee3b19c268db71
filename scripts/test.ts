// Everything that has to hold before a change is published, in one command: `npm test`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, NO_CHROMIUM } from './chromium.mjs';
import { type Count, countTests, lastLine, sumOf, type VitestReport } from './test/count.ts';
import { buildStep, quickSteps, runStep, type Step, type StepResult } from './test/steps.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const counts: Count[] = [];

process.chdir(root);
process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

// The build keeps one core busy for most of a minute. The other steps, one after the other, have the second, and then the tests
// that need no built site: the build ends while they run.
const building = runStep(buildStep);
for (const step of quickSteps()) say(step, await runStep(step));
await runTests('unit', ['--project=unit', '--project=content']);
const built = await building;
say(buildStep, built);
const projects = await projectsOfTheSite(built.ok);
if (projects.length > 0) await runTests('site', projects);

const total = sumOf(counts);
console.log(`\n${lastLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** One line when a step passes, all of its output when it does not. */
function say(step: Step, { ok, seconds, output }: StepResult): void {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${step.name} (${seconds.toFixed(1)} s)`);
  if (!ok) console.log(`\n$ ${step.command.join(' ')}\n${output.trimEnd()}\n`);
  counts.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
}

/**
 * Runs some of Vitest's projects and counts what came of it.
 * @param name of the report, which stays in `.cache` for whoever wants to know what took how long
 */
async function runTests(name: string, projects: readonly string[]): Promise<void> {
  const reportFile = join(root, '.cache', `vitest-${name}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(reportFile, { force: true }); // an old report must not be counted when Vitest does not get to write one
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const { ok } = await runStep({ name: 'tests', command: ['vitest', 'run', ...reporters, ...projects] }, (text) =>
    process.stdout.write(text),
  );
  counts.push(countTests(readReport(reportFile), ok));
}

/**
 * What needs a built site, and is not the full sweep, which takes too long for every change: `npm run sweep` runs it.
 * @returns the projects that can run; what cannot counts as a failure
 */
async function projectsOfTheSite(isSiteBuilt: boolean): Promise<string[]> {
  if (!isSiteBuilt) {
    fail('site and browser tests', 'They did not run, because the build failed.');
    return [];
  }
  const site = ['--project=site', '--project=hosts'];
  const browser = '--project=browser';
  const isRefused = process.env.SALAMA_NO_BROWSER === '1';
  if (isRefused && process.env.CI) {
    fail('SALAMA_NO_BROWSER', 'It is set under CI, where the browser tests have to run. They run now.');
  } else if (isRefused) {
    console.log(
      '\nSKIPPED: the browser tests, because SALAMA_NO_BROWSER=1 is set. The site was not tried on a phone.\n',
    );
    counts.push({ passed: 0, failed: 0, skipped: 1 });
    return site;
  }
  // Asked before Vitest is, which would run nothing at all when the browser project cannot be set up.
  const reason = await whyNoBrowser();
  if (reason === undefined) return [...site, browser];
  fail('browser tests', `They did not run. ${reason}`);
  return site;
}

async function whyNoBrowser(): Promise<string | undefined> {
  try {
    return (await findChromium()) === null ? NO_CHROMIUM : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function fail(name: string, reason: string): void {
  console.log(`FAIL ${name}: ${reason}`);
  counts.push({ passed: 0, failed: 1, skipped: 0 });
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined; // Vitest stopped before it wrote one; its own output says why
  }
}
