/**
 * @param search of an address: `?kiosk=1`
 * @returns whether the page stands on a screen that everybody uses, one after the other
 */
export function isKiosk(search: string): boolean {
  return /[?&]kiosk=1\b/.test(search);
}
