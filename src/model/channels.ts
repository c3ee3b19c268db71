import type { ContactItem } from './library.ts';
import type { Channel } from './schema/contact.ts';

type CalledChannel = Extract<Channel, { type: 'phone' | 'short-code' }>;

/** @returns true for a number that is called, of full length or short */
export function isCalled(channel: Channel): channel is CalledChannel {
  return channel.type === 'phone' || channel.type === 'short-code';
}

/** @returns true when a contact can be called */
export function isCallable(contact: ContactItem): boolean {
  return contact.facts.channels.some(isCalled);
}

/** @returns the number to print for a contact in running text: its first phone number or short code */
export function primaryNumber(contact: ContactItem): string | undefined {
  return contact.facts.channels.find(isCalled)?.number;
}
