/** `/offline/numbers.json`: every number that is published now. A page whose number is not in it shows an old one. */
export interface CurrentNumbers {
  build: string;
  /** Addresses of links that call, `tel:112`. */
  numbers: string[];
}

export const numbersUrl = '/offline/numbers.json';

/** @returns undefined for anything else than such a list: a login page, an error, an empty answer */
export function readNumbers(value: unknown): CurrentNumbers | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { build, numbers } = value as Record<string, unknown>;
  const fits =
    typeof build === 'string' &&
    Array.isArray(numbers) &&
    numbers.length > 0 &&
    numbers.every((number) => typeof number === 'string' && /^tel:\+?[0-9]+$/.test(number));
  return fits ? { build, numbers } : undefined;
}
