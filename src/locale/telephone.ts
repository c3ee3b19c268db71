import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * @param number E.164 (`+96525589696`) or a short code (`112`)
 * @returns `tel:+96525589696` or `tel:112`
 * @throws for anything else: a link with other digits or characters may call a stranger
 */
export function telephoneAddress(number: string): string {
  if (!/^\+?[0-9]{3,15}$/.test(number)) throw new Error(`${JSON.stringify(number)} is not a number in ASCII digits`);
  return `tel:${number}`;
}

/**
 * Groups a full number for reading; short codes stay as they are (a phone library would turn 112 into +965 112).
 * @example groupedNumber('+96525589696') // '+965 2558 9696'
 */
export function groupedNumber(number: string): string {
  if (!number.startsWith('+')) return number;
  const known = grouped.get(number);
  if (known !== undefined) return known;
  const text = parsePhoneNumberFromString(number)?.formatInternational() ?? number;
  grouped.set(number, text);
  return text;
}

/** There are few numbers, and each stands on hundreds of pages. */
const grouped = new Map<string, string>();

/** @returns the address that opens a chat with a number in WhatsApp */
export function whatsappAddress(number: string): string {
  return `https://wa.me/${number.replace('+', '')}`;
}
