import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** Files by their names in a mirror: `site/index.html`. */
export type MirrorFiles = ReadonlyMap<string, Uint8Array>;

/**
 * @returns the list of all files with their hashes, as `sha256sum -c` reads it, in the order of the bytes of their names
 * @throws Error for a name with a line break or a backslash, which the program would read in another way
 */
export function writeChecksums(files: MirrorFiles): string {
  const names = [...files.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return names.map((name) => `${hashOf(files.get(name) ?? new Uint8Array(), name)}  ${name}\n`).join('');
}

function hashOf(bytes: Uint8Array, name: string): string {
  if (/[\\\n\r]/.test(name)) throw new Error(`${JSON.stringify(name)} cannot stand in a list of hashes`);
  return createHash('sha256').update(bytes).digest('hex');
}

/** A signature, and the key that it is checked with. */
export interface Signed {
  /** Ed25519 (RFC 8032), 64 bytes: the same list and key give the same bytes. */
  signature: Uint8Array;
  /** PEM, as in RFC 7468. */
  publicKey: string;
}

/**
 * @param list text of the list of hashes
 * @param privateKey PEM, PKCS#8
 * @throws Error when it is no Ed25519 key
 */
export function signChecksums(list: string, privateKey: string): Signed {
  const key = createPrivateKey(privateKey);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`it is a key for ${key.asymmetricKeyType}, not for Ed25519`);
  return { signature: sign(null, Buffer.from(list), key), publicKey: pemOf(createPublicKey(key), 'spki') };
}

/** @returns a new pair of keys, PEM */
export function newKeyPair(): { privateKey: string; publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privateKey: pemOf(privateKey, 'pkcs8'), publicKey: pemOf(publicKey, 'spki') };
}

function pemOf(key: KeyObject, type: 'pkcs8' | 'spki'): string {
  return key.export({ type, format: 'pem' }).toString();
}
