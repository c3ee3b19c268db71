import type { Library } from '../model/library.ts';
import { day, line } from '../model/schema/common.ts';
import { waysToConfirm } from '../model/schema/contact.ts';
import { setBlock } from './edit-record.ts';
import { findContact } from './find-contact.ts';
import { Refusal } from './refusal.ts';

/** That somebody has tried a contact, as it was typed. */
export interface ConfirmationRequest {
  id: string;
  by: string;
  how: string;
  /** The day of the check, `2026-12-01`. */
  on: string;
}

/**
 * Records that somebody has tried a contact.
 * @param today `2026-12-01`; nothing can have been confirmed after it
 * @param read gives the text of a file of the content
 * @returns the file of the contact and its new text, in which nothing else has changed
 * @throws Refusal when the contact is unknown or not published, or something about the check is missing or cannot be
 */
export function confirmContact(
  library: Library,
  { id, by, how, on }: ConfirmationRequest,
  today: string,
  read: (file: string) => string,
): { file: string; text: string } {
  const contact = findContact(library, id);
  const name = line('name', 'Name of the person who called').safeParse(by);
  if (!name.success) throw new Refusal(`The name of the person ${name.error.issues[0]?.message}. Write --by "Name"`);
  if (!(waysToConfirm as readonly string[]).includes(how))
    throw new Refusal(`"${how}" is not a way to confirm. Write --how and one of: ${waysToConfirm.join(' ')}`);
  checkDay(on, today);
  const text = setBlock(read(contact.file), id, 'confirmed', { on, by: name.data, how });
  return { file: contact.file, text };
}

/** @throws Refusal when a text is not a day, or is one that has not come yet */
export function checkDay(on: string, today: string): void {
  if (!day('day').safeParse(on).success) throw new Refusal(`${on} is not a day. Write it as 2026-12-01`);
  if (on > today) throw new Refusal(`${on} has not come yet: today is ${today}.`);
}
