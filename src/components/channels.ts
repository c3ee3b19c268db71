import type { ContactItem } from '../model/library.ts';

/** @returns the number to print for a contact in running text: its first phone number or short code */
export function primaryNumber(contact: ContactItem): string | undefined {
  for (const channel of contact.facts.channels) if (channel.type === 'phone' || channel.type === 'short-code') return channel.number;
  return undefined;
}
