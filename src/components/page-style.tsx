import type { RouteKind } from '../locale/routes.ts';
import type { PageStyles } from './assets.ts';

/** Pages with fields, steps, a calendar or something to print. What only they need is left out of all others. */
const toolKinds: readonly RouteKind[] = [
  'amounts',
  'card',
  'check',
  'embeds',
  'kit',
  'letter',
  'neutral',
  'offline',
  'search',
];

/** @returns the style sheet of a kind of page */
export function styleOf(kind: RouteKind, styles: PageStyles): string {
  return toolKinds.includes(kind) ? styles.tools : styles.reading;
}

/** The style sheet of a page, inside it: nothing has to be asked for before it can be painted. The policy of the site knows its hash. */
export function PageStyle({ css }: { css: string }) {
  // Bundled from our own files at build time; escaping would change it.
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
