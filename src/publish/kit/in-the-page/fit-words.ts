/**
 * Runs in the browser, in the document of one piece: gives the slogan the largest letters with which everything has room. When even
 * the smallest slogan has none, the rest of the piece becomes smaller in steps.
 *
 * Sizes are the custom properties `--slogan` (hundredths of the shorter side) and `--scale` (share of the usual size).
 * @returns the size of the slogan; 0 when the words do not fit at all
 */
export function fitWords(): number {
  const { body } = document;
  const piece = document.querySelector<HTMLElement>('.piece');
  if (!piece) return 0;
  const smallest = Number(body.dataset.smallest);
  const largest = Number(body.dataset.largest);
  const tryOut = (slogan: number): boolean => {
    body.style.setProperty('--slogan', String(slogan));
    return overflowing(piece).length === 0;
  };
  const steps = scales.filter((candidate) => candidate >= Number(body.dataset.leastScale));
  for (const scale of steps) {
    body.style.setProperty('--scale', String(scale));
    // A slogan smaller than this beside small print of nearly the full size looks like a mistake.
    const isLast = scale === steps.at(-1);
    const least = scale >= nearlyFull && !isLast ? smallest + (largest - smallest) / 3 : smallest;
    if (!tryOut(least)) continue;
    const size = largestThat(tryOut, least, largest);
    tryOut(size);
    return size;
  }
  return 0;
}

const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75];
const nearlyFull = 0.9;

/** How exactly the size is looked for: a tenth of a hundredth cannot be seen. */
const exactness = 0.1;

function largestThat(fits: (size: number) => boolean, least: number, most: number): number {
  if (fits(most)) return most;
  let [good, bad] = [least, most];
  while (bad - good > exactness) {
    const middle = (good + bad) / 2;
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Rounding of positions, in pixels. */
const tolerance = 1;

/**
 * Finds what is cut off, sticks out or lies over something else.
 * @param piece one piece of the page
 * @returns the class or name of every element that has no room
 */
export function overflowing(piece: Element): string[] {
  const frame = piece.getBoundingClientRect();
  const slogan = piece.querySelector('.slogan');
  const all = [...piece.querySelectorAll('*')].filter((part) => !part.parentElement?.closest('svg'));
  const cut = all.filter((part) => {
    const isSlogan = slogan !== null && part !== slogan && slogan.contains(part);
    const isWide = part.clientWidth > 0 && part.scrollWidth > part.clientWidth + tolerance;
    return isWide || isOutside(part.getBoundingClientRect(), isSlogan ? insideOf(slogan) : frame);
  });
  const covered = all.filter((part) => boxesBeside(part).some((other) => isOver(part, other)));
  return [...cut, ...covered].map((part) => part.getAttribute('class') ?? part.localName);
}

/** The boxes that follow in the same parent. A passage within a line is none: its frame spans all lines it stands on. */
function boxesBeside(part: Element): Element[] {
  const siblings = [...(part.parentElement?.children ?? [])];
  return isBox(part) ? siblings.slice(siblings.indexOf(part) + 1).filter(isBox) : [];
}

function isBox({ clientWidth }: Element): boolean {
  return clientWidth > 0;
}

/** The room that a box has for its text. */
function insideOf(box: Element): DOMRect {
  const { x, y, width, height } = box.getBoundingClientRect();
  const style = getComputedStyle(box);
  const [top = 0, right = 0, bottom = 0, left = 0] = [
    style.paddingTop,
    style.paddingRight,
    style.paddingBottom,
    style.paddingLeft,
  ].map(Number.parseFloat);
  return new DOMRect(x + left, y + top, width - left - right, height - top - bottom);
}

function isOutside(box: DOMRect, frame: DOMRect): boolean {
  // What takes no room, such as a place where a line may break, may stand anywhere.
  if (box.width === 0 || box.height === 0) return false;
  return (
    box.left < frame.left - tolerance ||
    box.right > frame.right + tolerance ||
    box.top < frame.top - tolerance ||
    box.bottom > frame.bottom + tolerance
  );
}

function isOver(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > tolerance && down > tolerance;
}
