import { execFileSync } from 'node:child_process';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buildDay } from '../../../src/build/build-day.ts';
import { makeSite } from '../../fixtures/site.ts';

describe('the day the site speaks for', () => {
  beforeEach(() => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
  });

  test.each([
    ['0', '1970-01-01'],
    ['1719781199', '2024-06-30'],
    // Midnight in Kuwait and Qatar is nine in the evening of the day before at Greenwich.
    ['1719781200', '2024-07-01'],
  ])('is that of SOURCE_DATE_EPOCH %s by the clock of the Gulf', (seconds, day) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', seconds);
    expect(buildDay(makeSite())).toBe(day);
  });

  test.each(['', 'today', '2024-06-30', '1.5', '-5'])('is refused when SOURCE_DATE_EPOCH is %j', (seconds) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', seconds);
    expect(() => buildDay(makeSite())).toThrow('must be seconds since 1970');
  });

  test('is the day of the last commit', () => {
    const root = makeSite();
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@host.example', '-c', 'commit.gpgsign=false'];
    const date = '2024-06-30T21:00:00Z';
    const git = (...parameters: string[]) =>
      execFileSync('git', parameters, {
        cwd: root,
        env: { ...process.env, GIT_COMMITTER_DATE: date },
        stdio: 'ignore',
      });
    git('init');
    git(...identity, 'commit', '--allow-empty', '-m', 'One');
    expect(buildDay(root)).toBe('2024-07-01');
  });

  test('is unknown where there is no commit, as in an unpacked archive', () => {
    vi.stubEnv('GIT_CEILING_DIRECTORIES', '/');
    expect(buildDay(makeSite())).toBeUndefined();
  });
});
