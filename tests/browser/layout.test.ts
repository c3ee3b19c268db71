import { describe, expect, test } from 'vitest';
import { openPage } from './fixtures.ts';
import { exitProblems, expectAllToFit, misfits, smallTargets } from './layout.ts';

// The longest words, the tallest letters, and both directions; the other languages: tests/sweep.
describe.each(['ar', 'ml', 'am'])('in %s', (language) => {
  test('all text fits on the smallest phone, and at 360 px in letters of twice the size', { timeout: 240_000 }, () =>
    expectAllToFit(language),
  );

  test('the open language menu fits and can be scrolled to its end', async () => {
    const page = await openPage(`/${language}/kuwait/`, { width: 320, height: 568 });
    const menu = page.locator('.language-menu');
    await menu.locator('summary').click();
    expect(await misfits(page)).toEqual([]);
    const last = menu.locator('nav a').last();
    await last.scrollIntoViewIfNeeded();
    expect(
      await last.evaluate((link) => {
        const { left, top, width, height } = link.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === link;
      }),
    ).toBe(true);
  });
});

test('the checks find text that does not fit, an exit that is covered and a small target', async () => {
  const page = await openPage('/en/kuwait/', { width: 320 });
  await page.evaluate(() => {
    const heading = document.querySelector<HTMLElement>('h1');
    heading?.style.setProperty('white-space', 'nowrap');
    heading?.append(' '.concat(heading.textContent ?? '').repeat(4));
    const [first, second] = document.querySelectorAll<HTMLElement>('.topic-tile');
    for (const [property, value] of [
      ['height', '40px'],
      ['min-height', '0'],
      ['overflow', 'hidden'],
    ] as const)
      first?.style.setProperty(property, value);
    second?.style.setProperty('display', 'none');
    document.querySelector<HTMLElement>('.danger-strip')?.style.setProperty('position', 'fixed');
    for (const [property, value] of [
      ['inset', '0'],
      ['z-index', '9'],
      ['max-width', 'none'],
    ] as const)
      document.querySelector<HTMLElement>('.danger-strip')?.style.setProperty(property, value);
    const button = document.querySelector<HTMLElement>('.call-button');
    for (const [property, value] of [
      ['min-height', '0'],
      ['padding', '0'],
    ] as const)
      button?.style.setProperty(property, value);
  });
  const found = [...(await misfits(page)), ...(await exitProblems(page)), ...(await smallTargets(page))].join('\n');
  for (const problem of ['text leaves', 'text is cut off', 'the exit is covered', ' px: '])
    expect(found).toContain(problem);
});
