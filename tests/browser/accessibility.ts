import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const require = createRequire(import.meta.url);
/** The program of axe, to be run in a page. Its package for Playwright would load it anew for each question. */
const program = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/**
 * In colours of the reader Chromium still names the fill of the page, which is not what it paints. Without a fill axe takes the
 * colour, which is. No style of ours sets a fill.
 */
const withoutFill = `{
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return name === '-webkit-text-fill-color' ? '' : getPropertyValue.call(this, name);
  };
}`;

/** What axe looks for: everything, only whether colours differ enough, or everything else. */
export type Scope = 'all' | 'contrast' | 'structure';

/** Colours in which somebody may read. */
const colours = {
  'by day': { colorScheme: 'light', forcedColors: 'none' },
  'by night': { colorScheme: 'dark', forcedColors: 'none' },
  'in colours of the reader': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Looks of text whose contrast was judged already, by the colours in which they were: see `judge`. */
export type Judged = Map<string, Set<string>>;

/**
 * What axe finds against WCAG 2.0 to 2.2, A and AA, on a page as it stands. Its best practices are advice and left out.
 *
 * @param page the page
 * @param scope what it looks for
 * @param looks looks of text that need no judgement any more; what is judged now is added
 * @returns one line for each violation
 */
export async function violationsOn(
  page: Page,
  scope: Scope = 'all',
  looks: Set<string> = new Set(),
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${program};${withoutFill}`);
  const { found, judged } = await page.evaluate(judge, { scope, known: [...looks], tags: WCAG });
  for (const look of judged) looks.add(look);
  return found;
}

/**
 * The same in every colour: everything by day, and in the others, where only the colours differ, whether those do enough.
 *
 * @param page the page; it is left as by day
 * @param judged what was judged on the pages before
 * @returns one line for each violation
 */
export async function violationsInAllColours(page: Page, judged: Judged): Promise<string[]> {
  const found: string[] = [];
  for (const [name, media] of Object.entries(colours)) {
    await page.emulateMedia(media);
    const looks = judged.get(name) ?? new Set();
    judged.set(name, looks);
    const violations = await violationsOn(page, name === 'by day' ? 'all' : 'contrast', looks);
    found.push(...violations.map((violation) => `${name}, ${violation}`));
  }
  await page.emulateMedia(colours['by day']);
  return found;
}

interface Axe {
  run(
    context: unknown,
    options: unknown,
  ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
}

/**
 * Runs in the page. Contrast takes axe longer than everything else together, and a page has hundreds of texts that look the same:
 * in the same colour, size and weight, on the same grounds, in the same place of the same part. It is asked about one of them.
 */
async function judge({ scope, known, tags }: { scope: Scope; known: string[]; tags: string[] }) {
  const { axe } = window as unknown as { axe: Axe };
  const old = new Set(known);
  const found: string[] = [];
  const ask = async (context: unknown, options: object): Promise<void> => {
    const { violations } = await axe.run(context, { ...options, resultTypes: ['violations'], iframes: false });
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${location.pathname}: ${id} at ${target} ${failureSummary ?? ''}`);
  };
  const lookOf = (element: Element): string => {
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const parts = [color, fontSize, fontWeight, element.parentElement?.className, element.tagName, element.className];
    for (let ground: Element | null = element; ground; ground = ground.parentElement) {
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(ground);
      if (!/^rgba\(.*, 0\)$/.test(backgroundColor) || backgroundImage !== 'none' || opacity !== '1')
        parts.push(backgroundColor, backgroundImage, opacity);
      if (position !== 'static') parts.push(position);
    }
    return parts.join('|');
  };
  const hasText = (element: Element): boolean =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

  if (scope !== 'contrast') await ask(document, { runOnly: tags, rules: { 'color-contrast': { enabled: false } } });
  const fresh = new Map<string, Element>();
  for (const element of scope === 'structure' ? [] : document.querySelectorAll('body *')) {
    if (!element.checkVisibility() || !hasText(element)) continue;
    const look = lookOf(element);
    if (!old.has(look) && !fresh.has(look)) fresh.set(look, element);
  }
  if (fresh.size > 0)
    await ask({ include: [...fresh.values()] }, { runOnly: { type: 'rule', values: ['color-contrast'] } });
  return { found, judged: [...fresh.keys()] };
}
