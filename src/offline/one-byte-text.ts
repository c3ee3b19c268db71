/**
 * Text in which the commonest letters of a script take one byte instead of the three of UTF-8, as in the Standard Compression Scheme for
 * Unicode (UTS 6), but with an alphabet chosen for each text. gzip looks back 32 kB, which is three times as much text then: packs in
 * the scripts of India come out a tenth smaller.
 */

/** Bytes from here on stand for letters of the alphabet. */
const first = 0x80;
/** Stands before a letter that is not in the alphabet: its UTF-16 code follows, four bits a byte. */
const escaped = 0xff;
const mostLetters = escaped - first;

/** @returns the letters beyond ASCII that a text has most, at most as many as there are bytes for */
export function alphabetOf(text: string): string {
  // One count for each UTF-16 code unit: a map of letters would take ten times as long over a pack.
  const counts = new Uint32Array(0x1_0000);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= first) counts[code] = (counts[code] ?? 0) + 1;
  }
  const letters: [code: number, count: number][] = [];
  for (const [code, count] of counts.entries()) if (count > 0 && !isHalf(code)) letters.push([code, count]);
  letters.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return String.fromCharCode(...letters.slice(0, mostLetters).map(([code]) => code));
}

/** Halves of a pair would not survive on their own. */
function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** @returns the text in bytes, of which none below 0x80 is part of anything but ASCII */
export function toBytes(text: string, alphabet: string): Uint8Array<ArrayBuffer> {
  const places = new Uint8Array(0x1_0000);
  for (let at = 0; at < alphabet.length; at++) places[alphabet.charCodeAt(at)] = first + at;
  const bytes = new Uint8Array(text.length + 4 * rareIn(text, places));
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < first ? code : (places[code] ?? 0);
    if (byte > 0 || code === 0) bytes[end++] = byte;
    else {
      bytes[end++] = escaped;
      // Four times four bits, none of them a line break.
      for (let shift = 12; shift >= 0; shift -= 4) bytes[end++] = first + ((code >> shift) & 0xf);
    }
  }
  return bytes;
}

/** @returns how many letters of a text need more than one byte */
function rareIn(text: string, places: Uint8Array): number {
  let rare = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= first && places[code] === 0) rare++;
  }
  return rare;
}

/** @returns the text of {@link toBytes} */
export function fromBytes(bytes: Uint8Array, alphabet: string): string {
  const letters = Array.from({ length: 256 }, (_, code) =>
    code < first ? String.fromCharCode(code) : alphabet.charAt(code - first),
  );
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== escaped) {
      parts.push(letters[byte] ?? '');
      continue;
    }
    const code = [1, 2, 3, 4].reduce((sum, ahead) => sum * 16 + (((bytes[at + ahead] ?? first) - first) & 0xf), 0);
    parts.push(String.fromCharCode(code));
    at += 4;
  }
  return parts.join('');
}
