/** Kuwait, Qatar and Saudi Arabia are three hours ahead of UTC all year. */
const gulfOffset = 3 * 3_600_000;

/**
 * Shows or hides what holds between two days, by the day it is now in the Gulf.
 * @param now milliseconds since 1970
 */
export function updateDated(root: ParentNode, now: number): void {
  const today = new Date(now + gulfOffset).toISOString().slice(0, 10);
  for (const element of root.querySelectorAll<HTMLElement>('[data-from],[data-until]')) {
    const { from, until } = element.dataset;
    element.hidden = (from !== undefined && today < from) || (until !== undefined && today > until);
  }
}
