import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../i18n/locales.ts';
import { openPage } from './fixtures.ts';
import { stressText } from './stress-text.ts';

/** Where each style of text stands on a notice, the shortest page that has them all. */
const STYLES = {
  h1: 'main h1',
  h2: 'main h2',
  tile: '.topic-tile span',
  button: '.call-button__label',
  body: 'main .lead',
  tag: '.tag:not([hidden])',
};
type Style = keyof typeof STYLES;
const isHeading = (style: Style): boolean => style === 'h1' || style === 'h2' || style === 'tile';

/** A notice as it looks when it is translated, with the hardest words of the script in every style of text. */
async function openStressed({ tag, dir }: Locale): Promise<Page> {
  const page = await openPage(`/${tag}/kuwait/notices/kw-exit-permit-2025/`);
  await page.evaluate(
    ({ tag, dir, styles, text }) => {
      for (const part of document.querySelectorAll('body, body [lang]'))
        for (const name of ['lang', 'dir']) part.removeAttribute(name);
      for (const [name, value] of [
        ['lang', tag],
        ['dir', dir],
      ] as const)
        document.querySelector('main')?.setAttribute(name, value);
      for (const selector of styles) document.querySelector(selector)?.replaceChildren(`${text} ${text}`);
    },
    { tag, dir, styles: Object.values(STYLES), text: stressText[tag] ?? '' },
  );
  return page;
}

/** The family that most of an element is really set in. */
async function fontOf(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.sort((a, b) => b.glyphCount - a.glyphCount)[0]?.familyName ?? '';
}

/**
 * Photographs all ink of the page twice: as it is, and with nothing that could cut it off or lie over it. Boxes are
 * painted white and lines of boxes not at all, so the two pictures are equal exactly when every stroke of every letter
 * is seen. It fails when a box with overflow cuts a mark off, or the ground of a neighbour covers a descender.
 */
async function inkOf(page: Page): Promise<[seen: Buffer, whole: Buffer]> {
  await page.evaluate(() => {
    const paint = (element: HTMLElement, property: string, value: string): void =>
      element.style.setProperty(property, value, 'important');
    for (const element of document.querySelectorAll<HTMLElement>('html, body, body *')) {
      if (getComputedStyle(element).position === 'sticky') paint(element, 'position', 'relative'); // no layer of its own
      if (element.closest('svg, .visually-hidden, .skip')) {
        paint(element, 'visibility', 'hidden');
        continue;
      }
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const hasGround = backgroundImage !== 'none' || !/^rgba\(.*, 0\)$/.test(backgroundColor);
      for (const [property, value] of [
        ['background', hasGround ? '#fff' : 'none'],
        ['color', '#000'],
        ['border-color', 'transparent'],
        ['box-shadow', 'none'],
        ['outline', 'none'],
        ['text-decoration', 'none'],
      ] as const)
        paint(element, property, value);
    }
  });
  const seen = await page.screenshot({ fullPage: true });
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      // Hidden on purpose; letting it overflow would only make the page wider.
      if (element.closest('.visually-hidden')) continue;
      for (const [property, value] of [
        ['background', 'none'],
        ['overflow', 'visible'],
        ['clip-path', 'none'],
        ['contain', 'none'],
        ['mask', 'none'],
      ] as const)
        element.style.setProperty(property, value, 'important');
    }
  });
  return [seen, await page.screenshot({ fullPage: true })];
}

/** How many dots of two pictures differ by more than the rounding of a colour. */
async function differenceOf(page: Page, pictures: readonly Buffer[]): Promise<number> {
  if (pictures[0]?.equals(pictures[1] ?? Buffer.of())) return 0;
  const blank = await page.context().newPage();
  return blank.evaluate(
    async (addresses) => {
      const [one, other] = await Promise.all(
        addresses.map(async (address) => {
          const picture = await createImageBitmap(await (await fetch(address)).blob());
          const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
          canvas?.drawImage(picture, 0, 0);
          return canvas?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!one || one.length !== other?.length) return Number.POSITIVE_INFINITY;
      return one.reduce((count, value, at) => count + (Math.abs(value - (other[at] ?? 0)) > 32 ? 1 : 0), 0);
    },
    pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`),
  );
}

describe.each(locales.map((locale) => ({ ...locale })))('$english', (locale: Locale) => {
  test('lines are as far apart as the table says, in a font of the script, and no ink is cut off', async () => {
    const page = await openStressed(locale);
    for (const [style, selector] of Object.entries(STYLES) as [Style, string][]) {
      const ratio = await page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { lineHeight, fontSize } = getComputedStyle(element);
          return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
        });
      expect(ratio, style).toBeCloseTo(isHeading(style) ? locale.headingLineHeight : locale.lineHeight, 2);
      // Latin text is set in the phone's own font first, whichever that is.
      if (locale.script !== 'Latn') expect(locale.fonts, style).toContain(await fontOf(page, selector));
    }
    expect(await differenceOf(page, await inkOf(page)), 'dots of ink that are cut off or covered').toBe(0);
  });
});

describe('the check of ink', () => {
  const urdu = locales.find(({ tag }) => tag === 'ur') as Locale;

  test.each([
    ['a box that cuts', 'main h1', { overflow: 'hidden', display: 'block', 'line-height': '1' }],
    ['a neighbour that covers', 'main .lead', { position: 'relative', 'margin-top': '-1.5em', background: '#fff' }],
  ])('finds %s', async (_, selector, styles) => {
    const page = await openStressed(urdu);
    await page
      .locator(selector)
      .first()
      .evaluate((element, wanted) => {
        for (const [property, value] of Object.entries(wanted))
          (element as HTMLElement).style.setProperty(property, value);
      }, styles);
    expect(await differenceOf(page, await inkOf(page))).toBeGreaterThan(20);
  });
});
