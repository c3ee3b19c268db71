import { spawn } from 'node:child_process';

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

/** Types, one project at a time: each knows only what exists where its code runs. */
const TYPE_PROJECTS = ['tsconfig.json', 'tsconfig.node.json', 'tsconfig.dom.json', 'tsconfig.worker.json'];

/** The checks that need no built site, the quickest to fail first. */
export const quickSteps: readonly Step[] = [
  ...TYPE_PROJECTS.map((project) => ({
    name: `types (${project})`,
    command: ['tsc', '-p', project, '--pretty', 'false'],
  })),
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '--max-diagnostics=200'] },
  { name: 'styles', command: ['stylelint', '--allow-empty-input', '--max-warnings=0', 'src/**/*.css'] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
];

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
