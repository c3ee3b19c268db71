import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toolFolder } from '../tool-folder.ts';

/** An answer as the Observatory looks at it: names of headers in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly verified: true;
  readonly httpEquiv?: Map<string, string[]>;
}

/** Everything that its rules look at. */
export interface Requests {
  readonly hostname: string;
  readonly session: { readonly url: URL };
  readonly resources: { readonly path: string };
  readonly responses: {
    readonly auto: Answer;
    readonly https: Answer;
    readonly http: null;
    readonly cors: Answer | null;
    readonly httpRedirects: readonly never[];
    readonly httpsRedirects: readonly never[];
  };
}

/** What a rule finds: the name of its finding, such as `hsts-not-implemented`. */
export interface Finding {
  readonly result: string;
  readonly pass: boolean;
}

/** The rules of the HTTP Observatory, as they are published. */
export interface Rules {
  /** One function a rule, in the order in which they are shown. The class of what it returns carries the name of the rule. */
  readonly all: readonly ((requests: Requests) => Finding)[];
  readonly pointsOf: (result: string) => number;
  /** What a finding means: a sentence in HTML. */
  readonly meaningOf: (result: string) => string;
  readonly gradeOf: (score: number) => { readonly grade: string };
  /** Points for more than is needed count only from this score on. */
  readonly extraFrom: number;
  /** What the page itself says in `<meta http-equiv>`. */
  readonly metaOf: (html: string, address: string) => Map<string, string[]>;
}

/**
 * Brings the rules that Mozilla's HTTP Observatory (github.com/mdn/mdn-http-observatory, MPL-2.0) runs, without its server and its
 * database: the first call installs them.
 *
 * @returns the rules
 * @throws {Error} when npm cannot install them
 */
export async function observatoryRules(): Promise<Rules> {
  const folder = await toolFolder(new URL('.', import.meta.url), 'observatory', 'the rules of the HTTP Observatory');
  const source = join(folder, 'node_modules/@mdn/mdn-http-observatory');
  // The list of hosts that browsers only ever ask over HTTPS is downloaded by an install script, which is not run. No host of ours is
  // on it (docs/security.md, 3.7.4), so the empty list says the same.
  const preloaded = join(source, 'conf/hsts-preload.json');
  if (!existsSync(preloaded)) writeFileSync(preloaded, '{}\n');
  const part = (name: string) => import(pathToFileURL(join(source, 'src', name)).href);
  const [{ ALL_TESTS }, charts, grader, retriever] = await Promise.all([
    part('constants.js'),
    part('grader/charts.js'),
    part('grader/grader.js'),
    part('retriever/utils.js'),
  ]);
  return {
    all: ALL_TESTS,
    pointsOf: grader.getScoreModifier,
    meaningOf: grader.getScoreDescription,
    gradeOf: grader.getGradeForScore,
    extraFrom: charts.MINIMUM_SCORE_FOR_EXTRA_CREDIT,
    metaOf: retriever.parseHttpEquivHeaders,
  };
}
