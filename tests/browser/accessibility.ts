import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const CONTRAST = ['color-contrast'];

/** What axe looks for: everything, only whether colours differ enough, or everything else. */
export type Scope = 'all' | 'contrast' | 'structure';

/** What axe finds against WCAG 2.0 to 2.2, A and AA. Its best practices are advice and left out. */
export async function violationsOn(page: Page, scope: Scope = 'all'): Promise<string[]> {
  // Legacy mode only means that axe opens no page of its own for the results; naming what passed would take half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (scope === 'contrast') axe.withRules(CONTRAST);
  else axe.withTags(WCAG);
  if (scope === 'structure') axe.disableRules(CONTRAST);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${new URL(page.url()).pathname}: ${id} at ${target} ${failureSummary ?? ''}`,
    ),
  );
}

export async function violationsOnAll(page: Page, paths: readonly string[], scope: Scope): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    found.push(...(await violationsOn(page, scope)));
  }
  return found;
}
