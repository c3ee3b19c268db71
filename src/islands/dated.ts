import { gulfDay } from './gulf-day.ts';

/**
 * Shows or hides what holds between two days, by the day it is now in the Gulf.
 * @param now milliseconds since 1970
 */
export function updateDated(root: ParentNode, now: number): void {
  const today = gulfDay(now);
  for (const element of root.querySelectorAll<HTMLElement>('[data-from],[data-until]')) {
    const { from, until } = element.dataset;
    // `06-01` is a day of every year, `2025-06-01` one day.
    const dayLike = (other: string) => today.slice(-other.length);
    element.hidden = (from !== undefined && dayLike(from) < from) || (until !== undefined && dayLike(until) > until);
  }
}
