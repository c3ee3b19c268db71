import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectNone } from '../site/built-site.ts';
import { openPage, problemsOf } from './fixtures.ts';

/**
 * Numbers that are not painted from left to right as they are typed: a phone number that reads backwards calls a
 * stranger. It asks the browser where each character stands, so it sees what a reader sees, whatever the markup.
 */
export async function misplacedNumbers(page: Page): Promise<{ checked: number; wrong: string[] }> {
  return page.evaluate(() => {
    /** Phone numbers, laws, dates, amounts: digits with the signs that may stand among them. */
    const number = /\+?[0-9][0-9 /().:\-\u2011\u2013]*[0-9]/g;
    const range = document.createRange();
    const wrong: string[] = [];
    let checked = 0;

    const isInOrder = (text: Text, from: number, to: number): boolean => {
      let last: DOMRect | undefined;
      for (let at = from; at < to; at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const place = Array.from(range.getClientRects()).find(({ width }) => width > 0);
        if (!place) continue; // a space at the end of a line
        const isSameLine = last !== undefined && Math.abs(place.top - last.top) < place.height / 2;
        if (last && isSameLine && place.left < last.right - 1) return false;
        last = place;
      }
      return true;
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const isPainted = text.parentElement?.checkVisibility() === true;
      for (const found of isPainted ? text.data.matchAll(number) : []) {
        checked += 1;
        if (!isInOrder(text, found.index, found.index + found[0].length))
          wrong.push(`${location.pathname}: ${found[0]}`);
      }
    }
    return { checked, wrong };
  });
}

/** Opens pages one after the other and expects every number on them in order. */
export async function expectNumbersInOrder(language: string, paths: readonly string[]): Promise<void> {
  const page = await openPage(`/${language}/`);
  const wrong: string[] = [];
  let checked = 0;
  for (const path of paths) {
    await page.goto(path);
    const found = await misplacedNumbers(page);
    wrong.push(...found.wrong);
    checked += found.checked;
  }
  expect(checked).toBeGreaterThan(3 * paths.length);
  expectNone([...wrong, ...problemsOf(page)]);
}
