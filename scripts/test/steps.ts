import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A check that is not a Vitest test. It counts as one. */
export interface Step {
  readonly name: string;
  /** The program and its parameters: `tsc` and the like are found in node_modules/.bin, as in npm scripts. */
  readonly command: readonly string[];
}

/** What came of a step. */
export interface StepResult {
  readonly ok: boolean;
  readonly seconds: number;
  /** Everything it printed, in the order it came. */
  readonly output: string;
}

/**
 * The checks that need no built site and leave it alone, the quickest to fail first.
 *
 * @returns the steps, to be run from the project's folder
 */
export function quickSteps(): readonly Step[] {
  return [
    ...typeProjects().map((project) => ({
      name: `types (${project})`,
      command: ['tsc', '-p', project, '--pretty', 'false'],
    })),
    { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '--max-diagnostics=50'] },
    { name: 'styles', command: ['stylelint', '--allow-empty-input', '--max-warnings=0', 'src/**/*.css'] },
    { name: 'dead code', command: ['knip', '--no-progress'] },
  ];
}

/** Types are checked one project at a time: each knows only what exists where its code runs. */
function typeProjects(): readonly string[] {
  const always = ['tsconfig.json', 'tsconfig.node.json', 'tsconfig.dom.json'];
  // tsc refuses a project without files, and the service worker may not be there.
  const hasWorker = ['src/offline/worker.ts', 'src/offline/worker'].some((path) => existsSync(path));
  return hasWorker ? [...always, 'tsconfig.worker.json'] : always;
}

/** The site itself, from the content in the repository. */
export const buildStep: Step = { name: 'build', command: ['node', '--import', 'tsx', 'scripts/build.ts'] };

/**
 * Runs a step to its end.
 *
 * @param step the step
 * @param onOutput is given what the step prints, as it comes
 * @returns what came of it; a program that cannot be started is a failure like any other
 */
export function runStep(step: Step, onOutput: (text: string) => void = () => {}): Promise<StepResult> {
  const started = performance.now();
  const [program = '', ...parameters] = step.command;
  // Windows' .cmd files in node_modules/.bin need a shell; nothing here comes from outside this file.
  const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let output = '';
  const collect = (text: string): void => {
    output += text;
    onOutput(text);
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', collect);
  return new Promise((resolve) => {
    const finish = (ok: boolean): void => resolve({ ok, seconds: (performance.now() - started) / 1000, output });
    child.on('error', (error) => {
      collect(`${error.message}\n`);
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}
