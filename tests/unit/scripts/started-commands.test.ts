import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeProject, start } from '../../fixtures/command-site.ts';
import { project } from '../../fixtures/site.ts';

/** What a command says when it is started. Starting one takes seconds, so these stand for all: each is started in the same way. */
const commands = [
  ['check', [], 0, 'Content is in order: '],
  ['desk', ['--help'], 0, '`npm run desk`: what staff must do today'],
  ['i18n-status', ['xx'], 1, 'xx is not a language'],
  ['mirror', ['--under', '/A B/'], 1, '--under: The path "/A B/" cannot be used'],
  ['ledger', ['--nothing'], 1, '--nothing'],
] as const;

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

  test('every command is a function that is started in the last line of its file, and in package.json', () => {
    const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    const files = readdirSync(join(project, 'scripts')).filter((name) => name.endsWith('.ts'));
    const started = files.filter((name) =>
      readFileSync(join(project, 'scripts', name), 'utf8').includes('runWhenStarted('),
    );
    expect(started.length).toBeGreaterThanOrEqual(15);
    for (const name of started) {
      const text = readFileSync(join(project, 'scripts', name), 'utf8').trimEnd();
      expect(text.split('\n').at(-1), name).toMatch(/^await runWhenStarted\(import\.meta\.url, .+\);$/);
      expect(Object.values(scripts).join('\n'), name).toContain(` scripts/${name}`);
    }
  });
});
