import type { Page } from 'playwright-core';

/** What the focus is on, and how it shows. */
interface Stop {
  /** Whether it is what was looked for. */
  readonly isThere: boolean;
  /** The end of the page, or its beginning: nothing on it has the focus. */
  readonly isOutside: boolean;
  readonly name: string;
  readonly problem: string | undefined;
}

/** Somebody who has a page and a keyboard and nothing else. */
export class Keyboard {
  /** How many keys were pressed, each letter one. */
  presses = 0;
  /** Stops at which the focus was not seen, and what went backwards. */
  readonly problems: string[] = [];
  private last: { path: string; order: number } | undefined;

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  /** Types a text, one key a letter. */
  async type(text: string): Promise<void> {
    this.presses += text.length;
    await this.page.keyboard.type(text);
  }

  /**
   * Presses Tab until the focus is on something.
   *
   * @param selector what is looked for; the first that comes
   * @param most so many stops may lie before it
   * @throws {Error} when it does not come
   */
  async tabTo(selector: string, most = 60, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < most; step += 1) {
      await this.press(key);
      const stop = await this.look(selector, key === 'Tab');
      if (stop.problem) this.problems.push(`${new URL(this.page.url()).pathname}: ${stop.name} ${stop.problem}`);
      if (stop.isThere) return;
      passed.push(stop.name);
    }
    throw new Error(
      `${this.page.url()}: ${selector} did not come after ${most} presses of ${key}: ${passed.join(', ')}`,
    );
  }

  /** Follows the link that has the focus, and waits for the page it leads to. */
  async follow(): Promise<void> {
    await Promise.all([this.page.waitForNavigation(), this.press('Enter')]);
    this.last = undefined;
  }

  /** Looks at what has the focus: whether it shows, and whether it comes after what had it before, as it is read. */
  private async look(selector: string, isForth: boolean): Promise<Stop> {
    const { order, path, ...stop } = await this.page.evaluate(lookAtFocus, selector);
    const isBack = isForth && this.last?.path === path && order >= 0 && order < this.last.order;
    this.last = { path, order };
    return { ...stop, problem: stop.problem ?? (isBack ? 'comes before what was passed' : undefined) };
  }
}

/** Runs in the page. */
async function lookAtFocus(selector: string) {
  // What is judged is what was painted: by then the page has moved to what has the focus.
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  const path = location.pathname;
  const element = document.activeElement;
  if (!element || element === document.body)
    return { path, order: -1, isThere: false, isOutside: true, name: 'nothing', problem: undefined };
  const order = [...document.querySelectorAll('*')].indexOf(element);
  const name = element.id || `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`;

  const brightness = (colour: string): number => {
    const channels = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((value) => {
      const share = Number(value) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    const [red = 0, green = 0, blue = 0] = channels;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (inner: Element | null): string => {
    for (let at = inner; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  // The outline lies outside of the box, on the ground of what the box stands in.
  const [light = 0, dark = 0] = [brightness(outlineColor), brightness(groundOf(element.parentElement))].sort(
    (one, other) => other - one,
  );
  const contrast = (light + 0.05) / (dark + 0.05);
  const { top, bottom, width, height } = element.getBoundingClientRect();
  const problems = [
    outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? 'is not outlined' : '',
    contrast < 3 ? `has an outline of contrast ${contrast.toFixed(2)}` : '',
    width < 1 || height < 1 || bottom <= 0 || top >= innerHeight ? 'is not on the screen' : '',
    getComputedStyle(element).visibility === 'hidden' || element.closest('[aria-hidden="true"]') ? 'is hidden' : '',
  ];
  return { path, order, isThere: element.matches(selector), isOutside: false, name, problem: problems.find(Boolean) };
}
