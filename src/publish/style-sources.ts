import { createHash } from 'node:crypto';

/** Style sheets as a policy allows them: by the hash of their text, so that no other text in their place is a style sheet (CSP Level 3, 6.7.2). */
export interface StyleSources {
  /** Of pages. */
  readonly pages: readonly string[];
  /** Of frames on other sites. */
  readonly frames: readonly string[];
}

/** A site without pages: no style is allowed. */
export const noStyles: StyleSources = { pages: [], frames: [] };

/**
 * @param styles the text of the style sheets, as it stands in the pages
 * @example styleSources({ reading: 'p{}', tools: 'a{}', frame: 'b{}' }).frames // ["'sha256-…'"]
 */
export function styleSources(styles: Readonly<Record<'reading' | 'tools' | 'frame', string>>): StyleSources {
  return { pages: [sourceOf(styles.reading), sourceOf(styles.tools)], frames: [sourceOf(styles.frame)] };
}

function sourceOf(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}
