import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeProject, start } from '../../fixtures/command-site.ts';
import { project } from '../../fixtures/site.ts';

/** What each command says when it is started, in few words and most often before it has read any content. */
const commands = [
  ['change-number', [], 1, 'Usage: npm run change-number'],
  ['changes', ['--day', 'today'], 1, 'today is not a day'],
  ['check', [], 0, 'Content is in order: '],
  ['confirm', ['test-hotline', 'A. Caller', 'called', '2024-06-01'], 0, 'test-hotline is confirmed in '],
  ['desk', ['--day', 'today'], 1, 'today is not a day'],
  ['diff', [], 1, 'Usage: npm run diff'],
  ['i18n-export', ['ar'], 0, 'salama-ar.po: '],
  ['i18n-import', [], 1, 'Usage: npm run i18n:import'],
  ['i18n-review', [], 1, 'Usage: npm run i18n:review'],
  ['i18n-stamp', [], 1, 'Usage: npm run i18n:stamp'],
  ['i18n-status', ['xx'], 1, 'xx is not a language'],
  ['ledger', ['--nothing'], 1, '--nothing'],
  ['mirror', ['--under', '/A B/'], 1, '--under: The path "/A B/" cannot be used'],
] as const;
/** Those that have a test of being started elsewhere: one needs somebody who types, the other a network. */
const startedElsewhere = ['links', 'new'];

describe('started from the command line', () => {
  test.each(commands)(
    '%s runs, prints and ends with its exit code',
    { timeout: 60_000 },
    (name, typed, status, words) => {
      const outcome = start(makeProject(), name, typed);
      expect(outcome.status).toBe(status);
      expect(status === 0 ? outcome.stdout : outcome.stderr).toContain(words);
      expect(status === 0 ? outcome.stderr : outcome.stdout).toBe('');
    },
  );

  test('is tried for every command', () => {
    const files = readdirSync(join(project, 'scripts')).filter((name) => name.endsWith('.ts'));
    const isCommand = (name: string) => readFileSync(join(project, 'scripts', name), 'utf8').includes('runWhenStarted');
    const names = files.filter(isCommand).map((name) => name.replace('.ts', ''));
    expect(names.sort()).toEqual([...commands.map(([name]) => name), ...startedElsewhere].sort());
  });
});
