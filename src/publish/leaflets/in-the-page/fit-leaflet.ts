import { overflowing } from '../../kit/in-the-page/fit-words.ts';

/** How much of the guides is printed, and how many of them stand on the front. */
export interface Arrangement {
  guides: number;
  steps: number;
}

/**
 * @param guides how many there are
 * @param least fewest that are worth printing
 * @param steps most steps of a guide
 * @returns what to try, the most first: guides go before steps, because a step that is left out leaves a guide in the air
 */
export function arrangements(guides: number, least: number, steps: number): Arrangement[] {
  const all: Arrangement[] = [];
  const fewest = Math.min(guides, least);
  for (let count = guides; count >= fewest; count -= 1) all.push({ guides: count, steps });
  for (let count = steps - 1; count >= 1; count -= 1) all.push({ guides: fewest, steps: count });
  return all;
}

/**
 * Runs in the browser, in the document of a leaflet: finds the arrangement with the most guides and the largest letters with which
 * everything has room, on one side when that can be read well, on two sides otherwise.
 *
 * The size is the custom property `--points`.
 * @returns the size of the letters in points; 0 when the words do not fit at all
 */
export function fitWords(): number {
  const { dataset } = document.body;
  const [smallest, comfortable, largest] = [dataset.smallest, dataset.comfortable, dataset.largest].map(Number);
  const sizes = { smallest: smallest ?? 0, comfortable: comfortable ?? 0, largest: largest ?? 0 };
  const all = [...document.querySelectorAll<HTMLElement>('.guide')];
  const most = Math.max(0, ...all.map((guide) => guide.querySelectorAll('ol > li').length));
  for (const arrangement of arrangements(all.length, Number(dataset.leastGuides), most)) {
    show(all, arrangement);
    const size = best(all, arrangement.guides, sizes);
    if (size > 0) return size;
  }
  return 0;
}

interface Sizes {
  smallest: number;
  comfortable: number;
  largest: number;
}

/** Tries every way to part the guides between front and back, and leaves the best one in the page. */
function best(all: readonly HTMLElement[], shown: number, { smallest, comfortable, largest }: Sizes): number {
  const sizeWith = (onFront: number) => {
    part(all, onFront, shown);
    return largestThat(smallest, largest);
  };
  const alone = sizeWith(shown);
  const choices = [{ onFront: shown, size: alone }];
  if (alone < comfortable)
    for (let onFront = shown - 1; onFront >= 0; onFront -= 1) choices.push({ onFront, size: sizeWith(onFront) });
  const { onFront, size } = choices.reduce((one, other) => (other.size > one.size ? other : one));
  part(all, onFront, shown);
  document.body.style.setProperty('--points', String(size));
  return size;
}

function show(all: readonly HTMLElement[], { guides, steps }: Arrangement): void {
  for (const [index, guide] of all.entries()) {
    guide.hidden = index >= guides;
    const shown = Math.max(steps, Number(guide.dataset.leastSteps));
    for (const [at, step] of [...guide.querySelectorAll<HTMLElement>('ol > li')].entries()) step.hidden = at >= shown;
  }
}

function part(all: readonly HTMLElement[], onFront: number, shown: number): void {
  const places = ['front', 'back'].map((side) => document.querySelector<HTMLElement>(`.side--${side} .guides`));
  for (const [index, guide] of all.entries()) places[index < onFront ? 0 : 1]?.append(guide);
  const hide = (selector: string, isHidden: boolean) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) found.hidden = isHidden;
  };
  hide('.side--front .topics', onFront === 0);
  hide('.side--back', onFront >= shown);
}

/** How exactly the size is looked for, in points: less cannot be seen. */
const exactness = 0.1;

function largestThat(least: number, most: number): number {
  if (!hasRoom(least)) return 0;
  if (hasRoom(most)) return most;
  let [good, bad] = [least, most];
  while (bad - good > exactness) {
    const middle = (good + bad) / 2;
    if (hasRoom(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function hasRoom(points: number): boolean {
  document.body.style.setProperty('--points', String(points));
  return overfull().length === 0;
}

/** @returns the class or name of every element that is cut off, sticks out of its side or lies over another */
export function overfull(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.side:not([hidden])')].flatMap(overflowing);
}
