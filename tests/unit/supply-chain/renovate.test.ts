import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../fixtures/site.ts';

const text = readFileSync(join(project, 'renovate.json'), 'utf8');
const config = JSON.parse(text);

test('updates wait a week, come once a week, and are merged by people', () => {
  expect(config).toMatchObject({ rangeStrategy: 'pin', minimumReleaseAge: '7 days', internalChecksFilter: 'strict' });
  expect(config.extends).toContain('config:best-practices');
  expect(config.schedule).toEqual([expect.stringMatching(/^\* \S+ \* \* [0-6]$/)]);
  expect(text).not.toMatch(/utomerge": true/);
});

test('a package with a known hole is mended at once', () => {
  expect(config.osvVulnerabilityAlerts).toBe(true);
  expect(config.vulnerabilityAlerts).toMatchObject({
    enabled: true,
    schedule: ['at any time'],
    minimumReleaseAge: null,
  });
});

test('packages that others bring along do not change unseen, without the week', () => {
  expect(config.lockFileMaintenance).toEqual({ enabled: false });
});

test('every package that a rule names is one of ours', () => {
  const { devDependencies, overrides } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const named = config.packageRules.flatMap((rule: { matchPackageNames?: string[] }) => rule.matchPackageNames ?? []);
  const known = { ...devDependencies, ...overrides };
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name: string) => !(name in known))).toEqual([]);
});
