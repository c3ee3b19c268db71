/** Kuwait, Qatar and Saudi Arabia are three hours ahead of UTC all year. */
const gulfOffset = 3 * 3_600_000;

/**
 * @param now milliseconds since 1970
 * @returns the day it is then in the Gulf, wherever the phone thinks it is: `2026-11-25`
 */
export function gulfDay(now: number): string {
  return new Date(now + gulfOffset).toISOString().slice(0, 10);
}
