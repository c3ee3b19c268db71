import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { project } from '../../fixtures/site.ts';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  environment?: string;
  'timeout-minutes'?: number;
  uses?: string;
  steps?: Step[];
}

interface Workflow {
  on: Record<string, unknown> | string | string[];
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = join(project, '.github/workflows');
const names = readdirSync(folder);
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const workflow = (name: string) => parse(text(name)) as Workflow;
const stepsOf = (name: string) => Object.values(workflow(name).jobs).flatMap(({ steps = [] }) => steps);

test('there are two workflows: one for every change, one for a release', () => {
  expect(names.sort()).toEqual(['check.yml', 'release.yml']);
});

describe.each(names)('the workflow %s', (name) => {
  test('may read the repository and nothing else, unless a job says what it needs', () => {
    expect(workflow(name).permissions).toEqual({ contents: 'read' });
  });

  test('uses actions by the hash of their commit, with the version behind it for people', () => {
    const used = [...text(name).matchAll(/^\s*(?:- )?uses:(.*)$/gm)].map(([, what = '']) => what.trim());
    expect(used.length).toBeGreaterThanOrEqual(2);
    expect(used.filter((what) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual([]);
    // What the text shows is what counts: no job may be somebody else's workflow.
    expect(Object.values(workflow(name).jobs).filter(({ uses }) => uses !== undefined)).toEqual([]);
  });

  test('leaves no key of the repository behind', () => {
    const checkouts = stepsOf(name).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const { with: settings } of checkouts) expect(settings?.['persist-credentials']).toBe(false);
  });

  test('never runs the code of strangers with rights of the repository, nor what they have written', () => {
    const events = workflow(name).on;
    const started = typeof events === 'string' ? [events] : Array.isArray(events) ? events : Object.keys(events);
    expect(started.filter((event) => /pull_request_target|workflow_run|issue|comment/.test(event))).toEqual([]);
    // A title such as `"; rm -rf` becomes a command where it is put into one.
    for (const { run } of stepsOf(name)) expect(run ?? '').not.toMatch(/\$\{\{/);
  });

  test('ends by itself', () => {
    for (const job of Object.values(workflow(name).jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });
});

test('a change sees no secret and gets no identity', () => {
  expect(text('check.yml')).not.toMatch(/secrets\.|id-token|write/);
});

test('a change is tested as everybody tests it, on the oldest Node that is supported and on a newer one', () => {
  const { engines } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { engines: { node: string } };
  const { test: job } = workflow('check.yml').jobs as unknown as { test: { strategy: { matrix: { node: string[] } } } };
  const [oldest] = job.strategy.matrix.node;
  expect(job.strategy.matrix.node).toHaveLength(2);
  expect(`>=${oldest}`).toBe(engines.node);
  expect(stepsOf('check.yml').flatMap(({ run }) => run ?? [])).toEqual(['npm test']);
});

test('a release is made for tags only, and only its job has an identity and the key', () => {
  const { on, jobs } = workflow('release.yml');
  expect(on).toEqual({ push: { tags: ['v*'] } });
  expect(Object.keys(jobs)).toEqual(['release']);
  expect(jobs.release).toMatchObject({
    environment: 'release',
    permissions: { contents: 'read', 'id-token': 'write', attestations: 'write' },
  });
  const withKey = stepsOf('release.yml').filter((step) => JSON.stringify(step).includes('secrets.'));
  expect(withKey).toHaveLength(1);
  expect(withKey[0]?.run).toContain('npm run release');
});

test('two clean builds are compared before anything is signed', () => {
  const runs = stepsOf('release.yml').map(({ run = '' }) => run);
  const [compared, signed] = ['npm run reproduce', 'npm run release'].map((command) =>
    runs.findIndex((run) => run.includes(command)),
  );
  expect(compared).toBeGreaterThanOrEqual(0);
  expect(signed).toBeGreaterThan(compared ?? 0);
});
