import type { Answer, Requests, Rules } from './rules.ts';

/** What a server has answered for one address. */
export interface Visited {
  /** `/en/kuwait/` */
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
  /** The headers of the answer to another site that asks beforehand whether it may; nothing when it is refused. */
  readonly preflight: Readonly<Record<string, string>> | undefined;
}

/** What one rule says. */
export interface Reason {
  readonly rule: string;
  readonly points: number;
  readonly passed: boolean;
  readonly text: string;
}

/** What all rules say of one address. */
export interface Verdict {
  readonly path: string;
  readonly score: number;
  readonly grade: string;
  readonly reasons: readonly Reason[];
}

/** No real host: a script that is asked for by a whole address counts as one of somebody else. */
const host = 'site.example';

const notJudged =
  'Not judged here: leading from http:// to https:// is the work of the host. Without it the grade is B+ at best.';

/**
 * Judges one address by the rules of the HTTP Observatory, as if it had been answered over HTTPS.
 *
 * @param visited what the server has answered
 * @param rules those of the Observatory
 * @returns score, grade and a reason for each rule
 */
export function judge(visited: Visited, rules: Rules): Verdict {
  const requests = requestsOf(visited, rules);
  const reasons = rules.all.map((rule): Reason => {
    const finding = rule(requests);
    const name = finding.constructor.name;
    const text = name === 'redirection' ? notJudged : plain(rules.meaningOf(finding.result));
    return { rule: name, points: rules.pointsOf(finding.result), passed: finding.pass, text };
  });
  const lost = reasons.reduce((sum, { points }) => sum + Math.min(points, 0), 100);
  const all = reasons.reduce((sum, { points }) => sum + points, 100);
  const score = Math.max(0, lost >= rules.extraFrom ? all : lost);
  return { path: visited.path, score, grade: rules.gradeOf(score).grade, reasons };
}

function requestsOf({ path, status, headers, html, preflight }: Visited, rules: Rules): Requests {
  const url = new URL(path, `https://${host}`);
  const answer: Answer = { status, headers, verified: true };
  return {
    hostname: host,
    session: { url },
    resources: { path: html },
    responses: {
      auto: { ...answer, httpEquiv: rules.metaOf(html, url.href) },
      https: answer,
      http: null,
      cors: preflight ? { ...answer, headers: preflight } : null,
      httpRedirects: [],
      httpsRedirects: [],
    },
  };
}

/** The Observatory writes its sentences in HTML. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
