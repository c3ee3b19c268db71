/** `/offline/numbers.json`: every number that is published now, by contact. A page that shows another one shows an old one. */
export interface CurrentNumbers {
  build: string;
  /** Addresses of links that call, `tel:112`, by the id of the contact. */
  contacts: Record<string, string[]>;
}

export const numbersUrl = '/offline/numbers.json';

/** @returns undefined for anything else than such a list: a login page, an error, an empty answer */
export function readNumbers(value: unknown): CurrentNumbers | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { build, contacts } = value as Record<string, unknown>;
  if (typeof build !== 'string' || typeof contacts !== 'object' || contacts === null) return undefined;
  const lists: unknown[] = Object.values(contacts);
  const isNumber = (number: unknown) => typeof number === 'string' && /^tel:\+?[0-9]+$/.test(number);
  const fits = lists.length > 0 && lists.every((list) => Array.isArray(list) && list.every(isNumber));
  return fits ? { build, contacts: contacts as Record<string, string[]> } : undefined;
}
