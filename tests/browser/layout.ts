import type { Page } from 'playwright-core';
import { expectNone } from '../site/built-site.ts';
import { openPage } from './fixtures.ts';
import { onePageOfEachKind } from './kinds.ts';

/** Text that does not fit: it makes the page wider than the phone, leaves its box, or is cut off by one. */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    const width = root.clientWidth;
    const say = (what: string, text: string | null): void => {
      found.push(`${location.pathname} at ${width} px: ${what}: ${text?.trim().replace(/\s+/g, ' ').slice(0, 60)}`);
    };
    if (root.scrollWidth > width) say(`the page is ${root.scrollWidth} px wide`, '');

    /** The box that a line of text must stay in: the nearest one that is not part of a line itself. */
    const boxOf = (element: Element): Element => {
      const parent = element.parentElement;
      return parent && getComputedStyle(element).display === 'inline' ? boxOf(parent) : element;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const parent = text.parentElement;
      // Words for screen readers only are cut off on purpose, and the skip link waits above the page.
      if (!text.textContent?.trim() || !parent?.checkVisibility() || parent.closest('.visually-hidden, .skip'))
        continue;
      range.selectNodeContents(text);
      const box = boxOf(parent).getBoundingClientRect();
      for (const line of range.getClientRects()) {
        if (line.width === 0) continue;
        if (line.left < -0.5 || line.right > width + 0.5) say('text leaves the screen', text.textContent);
        else if (line.left < box.left - 1 || line.right > box.right + 1) say('text leaves its box', text.textContent);
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      if (!(cuts(overflowX) || cuts(overflowY)) || element.matches('.visually-hidden') || element instanceof SVGElement)
        continue;
      if (!element.textContent?.trim()) continue;
      const isCut =
        (cuts(overflowX) && element.scrollWidth > element.clientWidth) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight);
      if (isCut) say('text is cut off', element.textContent);
    }
    return found;
  });
}

/** Whether the exit can be seen and touched where the page stands now, wherever on it the finger lands. */
export async function exitProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    for (const share of [0, 0.5, 1]) {
      window.scrollTo({ top: share * (root.scrollHeight - innerHeight), behavior: 'instant' });
      const exit = document.querySelector('#exit');
      const { left, top, right, bottom, width, height } = exit?.getBoundingClientRect() ?? new DOMRect();
      const say = (what: string): number => found.push(`${location.pathname} at ${share * 100} %: the exit ${what}`);
      if (width < 48 || height < 48) say(`is ${width} x ${height} px`);
      if (left < 0 || top < 0 || right > root.clientWidth || bottom > innerHeight) say('is not on the screen');
      const spots = [
        [left + width / 2, top + height / 2],
        [left + 8, top + 8],
        [right - 8, top + 8],
        [left + 8, bottom - 8],
        [right - 8, bottom - 8],
      ] as const;
      if (spots.some(([x, y]) => document.elementFromPoint(x, y)?.closest('#exit') !== exit)) say('is covered');
    }
    window.scrollTo({ top: 0, behavior: 'instant' });
    const bar = document.querySelector('.bar')?.getBoundingClientRect().height ?? 0;
    if (bar > innerHeight / 2)
      found.push(`${location.pathname}: the bar covers ${Math.round(bar)} of ${innerHeight} px`);
    return found;
  });
}

/** Links and buttons that are too small for a thumb: 24 px in lists and cards (WCAG 2.5.8), 48 px to call somebody. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll(
      'nav :is(a, summary, button), [class*="card"] :is(a, button), .topic-tile, .way, .choice__link, summary, .button, .back a, .call-button',
    );
    return [...targets].flatMap((target) => {
      // A link inside a sentence is as high as its line: the standard lets it be.
      if (
        !target.checkVisibility() ||
        (target.closest('.provenance, p:not(.back)')?.contains(target.parentElement) &&
          !target.matches('.button, .call-button'))
      )
        return [];
      const { width, height } = target.getBoundingClientRect();
      const least = target.matches('.call-button') ? 48 : 24;
      return width < 24 || height < least
        ? [`${location.pathname}: ${width.toFixed(1)} x ${height.toFixed(1)} px: ${target.textContent?.slice(0, 40)}`]
        : [];
    });
  });
}

/** Opens one page of each kind on the smallest phone, and in letters of twice the size, and expects everything to fit. */
export async function expectAllToFit(language: string): Promise<void> {
  const page = await openPage(`/${language}/`);
  const problems: string[] = [];
  for (const path of onePageOfEachKind(language)) {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(path);
    problems.push(...(await misfits(page)), ...(await exitProblems(page)), ...(await smallTargets(page)));
    await page.setViewportSize({ width: 360, height: 640 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%'));
    problems.push(...(await misfits(page)), ...(await exitProblems(page)));
  }
  expectNone(problems);
}
