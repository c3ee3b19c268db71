import { z } from 'zod';

/** A number of either type; which of the two it is, its length says. */
export const telephone = z
  .string()
  .regex(/^(?:\d{3,6}|\+[1-9]\d{6,14})$/, 'is not a phone number')
  .meta({
    description: 'A short number such as 999, or a full one with + and the country',
    examples: ['999'],
  });

/** @returns whether a number works inside one country only, such as 112 */
export function isShortNumber(number: string): boolean {
  return /^\d{3,6}$/.test(number);
}
