import { createServer } from 'node:net';
import { launchChromium } from '../chromium.mjs';
import { serveBuilt } from './serve-built.ts';
import type { SitePage } from './site-pages.ts';
import { takePort } from './take-port.ts';
import { benchTool } from './tools/install.ts';

/** What Lighthouse gives points for. */
export const lighthouseCategories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof lighthouseCategories)[number];

/** An audit that takes points away. */
export interface FailingAudit {
  readonly category: Category;
  /** Lighthouse's own name: `is-crawlable`. */
  readonly id: string;
  readonly title: string;
  /** What it shows: a measured value or the first things it found. */
  readonly found: string;
}

/** What Lighthouse says of one page. */
export interface LighthouseResult {
  readonly path: string;
  readonly kind: string;
  readonly language: string;
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  readonly failing: readonly FailingAudit[];
}

/** The part of Lighthouse's answer that is read here (lighthouse 13, `types/lhr/lhr.d.ts`). */
export interface LighthouseAnswer {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<
    Record<
      string,
      { title: string; score: number | null; displayValue?: string; details?: { items?: readonly unknown[] } }
    >
  >;
}

type Lighthouse = (
  url: string,
  flags: Record<string, unknown>,
) => Promise<{ readonly lhr: LighthouseAnswer } | undefined>;

/**
 * Asks Lighthouse about pages: its mobile preset, in our Chromium.
 * @param root folder of a built site
 * @param pages which pages
 * @param tell called after each page, since all of them take long
 * @returns one result a page
 * @throws {Error} when Lighthouse cannot be installed or cannot open a page
 */
export async function measureLighthouse(
  root: string,
  pages: readonly SitePage[],
  tell: (result: LighthouseResult) => void,
): Promise<LighthouseResult[]> {
  const { default: lighthouse } = (await benchTool('lighthouse')) as { default: Lighthouse };
  const server = await serveBuilt(root);
  const port = await freePort();
  const browser = await launchChromium({ args: [`--remote-debugging-port=${port}`] });
  const results: LighthouseResult[] = [];
  try {
    for (const page of pages) {
      const answer = await lighthouse(`http://127.0.0.1:${server.port}${page.path}`, {
        port,
        logLevel: 'silent',
        onlyCategories: lighthouseCategories,
        disableFullPageScreenshot: true,
        locale: 'en',
      });
      if (!answer || answer.lhr.runtimeError)
        throw new Error(`Lighthouse cannot open ${page.path}: ${answer?.lhr.runtimeError?.message ?? 'no answer'}`);
      const result = resultOf(page, answer.lhr);
      results.push(result);
      tell(result);
    }
    return results;
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * @param page the page that was looked at
 * @param answer Lighthouse's
 * @returns its points and every audit that cost some
 */
export function resultOf(
  page: Pick<SitePage, 'path' | 'kind' | 'language'>,
  answer: LighthouseAnswer,
): LighthouseResult {
  const pointsOf = (category: Category) => Math.round((answer.categories[category]?.score ?? 0) * 100);
  return {
    path: page.path,
    kind: page.kind,
    language: page.language,
    scores: {
      performance: pointsOf('performance'),
      accessibility: pointsOf('accessibility'),
      'best-practices': pointsOf('best-practices'),
      seo: pointsOf('seo'),
    },
    // Audits of speed hardly ever reach a full point each; they are only told when the sum of them does not reach 100.
    failing: lighthouseCategories
      .filter((category) => pointsOf(category) < 100)
      .flatMap((category) => failingOf(category, answer)),
  };
}

function failingOf(category: Category, answer: LighthouseAnswer): FailingAudit[] {
  return (answer.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = answer.audits[id];
    if (weight === 0 || !audit || audit.score === null || audit.score >= 0.995) return [];
    const items = (audit.details?.items ?? []).slice(0, 3).map((item) => JSON.stringify(item).slice(0, 300));
    return [
      { category, id, title: audit.title, found: [audit.displayValue ?? '', ...items].filter(Boolean).join(' ') },
    ];
  });
}

/** A port nobody listens at: Chromium must be told one, and Lighthouse too. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await takePort(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
