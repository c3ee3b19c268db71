import type { Page } from 'playwright-core';
import type { Locale } from '../../i18n/locales.ts';

/**
 * Sets the text of a page as far apart as WCAG 1.4.12 asks that it may be: lines 1.5 times the letters, or what the script needs when
 * that is more, paragraphs twice, words 0.16 and letters 0.12 times. Letters of Arabic hang together and are never set apart.
 *
 * @param page the page, until it is loaded again
 * @param locale its language
 */
export async function spaceOut(page: Page, { script, lineHeight }: Locale): Promise<void> {
  const letters = script === 'Arab' ? '' : 'letter-spacing: 0.12em !important;';
  const rules = `* { line-height: ${Math.max(1.5, lineHeight)} !important; word-spacing: 0.16em !important; ${letters} }
p { margin-block-end: 2em !important; }`;
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, rules);
}
