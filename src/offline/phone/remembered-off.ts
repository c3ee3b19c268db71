/**
 * The one thing that is kept outside the caches: that nothing is to be saved by itself any more. It says nothing about what was read,
 * and goes when the reader saves again.
 */
const key = `${BASE}offline`;
const off = 'off';

/** @returns whether the reader removed everything; also when the browser lets us keep nothing at all */
export function isOff(): boolean {
  try {
    return localStorage.getItem(key) === off;
  } catch {
    // Storage is forbidden in this browser: then nothing is saved by itself either.
    return true;
  }
}

/** Remembers that nothing is to be saved by itself, or forgets it. */
export function rememberOff(value: boolean): void {
  if (value) localStorage.setItem(key, off);
  else localStorage.removeItem(key);
}
