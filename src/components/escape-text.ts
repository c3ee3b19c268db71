import { Fragment, h } from 'preact';
import { render } from 'preact-render-to-string';

/**
 * Makes a text safe to stand between tags, for the few pages that are not put together by the renderer.
 * @returns the text as the renderer would write it
 */
export function escapeText(text: string): string {
  return render(h(Fragment, null, text));
}
