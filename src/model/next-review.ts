import type { Contact } from './schema/contact.ts';
import { shiftDay } from './shift-day.ts';

/**
 * The day by which somebody must look at a contact again: the last check, or the date of the source when nobody has checked,
 * plus the interval the contact asks for.
 * @returns `2026-12-01`; undefined when neither date is known to the day, which means: as soon as possible
 */
export function nextReview({
  confirmed,
  source,
  reviewEvery,
}: Pick<Contact, 'confirmed' | 'source' | 'reviewEvery'>): string | undefined {
  const last = confirmed?.on ?? source.date;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(last)) return undefined;
  return shiftDay(last, reviewEvery);
}
