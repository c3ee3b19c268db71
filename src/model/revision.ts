import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A short content hash of the words of an item in one language, the same in the build and in the editor. White space at line
 * ends and the order of fields do not count.
 * @returns ten hexadecimal digits
 */
export function revisionOf(fields: Readonly<Record<string, unknown>>, body: string): string {
  const names = Object.keys(fields).sort();
  const text = JSON.stringify([names.map((name) => [name, fields[name]]), body.trim().replace(/[ \t]+$/gm, '')]);
  return bytesToHex(sha256(utf8ToBytes(text.normalize('NFC')))).slice(0, 10);
}
