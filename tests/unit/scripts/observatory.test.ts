import { describe, expect, test } from 'vitest';
import { judge, type Visited } from '../../../scripts/observatory/judge.ts';
import type { Finding, Requests, Rules } from '../../../scripts/observatory/rules.ts';

const visited: Visited = { path: '/en/', status: 200, headers: { 'x-test': 'yes' }, html: '<p>', preflight: undefined };

/** Rules that give these points, whatever they see; the first writes down what it was given. */
function rulesGiving(...points: number[]): { rules: Rules; seen: Requests[] } {
  const seen: Requests[] = [];
  const all = points.map((_, at) => (requests: Requests) => {
    seen.push(requests);
    return new (class {
      static readonly title = 'A rule';
      readonly result = String(at);
      readonly pass = true;
    })() satisfies Finding;
  });
  const rules: Rules = {
    all,
    pointsOf: (result) => points[Number(result)] ?? 0,
    meaningOf: () => '<p>\n  Set to <code>nosniff</code>.\n</p>',
    gradeOf: (score) => ({ grade: String(score) }),
    extraFrom: 90,
    metaOf: () => new Map(),
  };
  return { rules, seen };
}

describe('the Observatory', () => {
  test.each([
    [[10, 5], 115],
    [[10, -10], 100],
    [[10, 5, -20], 80],
    [[-60, -60], 0],
  ])('counts %j as %i: what is more than needed counts only when hardly anything is missing', (points, score) => {
    expect(judge(visited, rulesGiving(...points).rules)).toMatchObject({ path: '/en/', score, grade: String(score) });
  });

  test('says why in plain text', () => {
    expect(judge(visited, rulesGiving(0).rules).reasons).toMatchObject([{ points: 0, text: 'Set to nosniff.' }]);
  });

  test('looks at an answer as if it had come over HTTPS, and at nothing for other sites when they are refused', () => {
    const { rules, seen } = rulesGiving(0);
    judge(visited, rules);
    expect(seen[0]?.session.url.href).toBe('https://site.example/en/');
    expect(seen[0]?.responses).toMatchObject({ https: { headers: visited.headers, verified: true }, cors: null });
    judge({ ...visited, preflight: { 'access-control-allow-origin': '*' } }, rules);
    expect(seen[1]?.responses.cors?.headers).toEqual({ 'access-control-allow-origin': '*' });
  });
});
