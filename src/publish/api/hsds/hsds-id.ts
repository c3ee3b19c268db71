import { v5 } from 'uuid';

/**
 * Namespace of all our identifiers in HSDS: the UUID of version 5 (RFC 9562) of the text `/{locale}/{country}/contacts/{id}/`, the plan of
 * the addresses of contacts, in the namespace for URLs. It is written out because it must never change: neither with the address the site
 * is published at nor with its name.
 */
export const namespace = '9eea21df-5e76-5b86-b972-27a087ac7ebf';

/**
 * @param parts our own ids from the thing itself to the part of it: `contact`, `kw-emergency-112`, `phone`, `112`
 * @returns the same UUID for the same parts, in every language, build and place of publication
 */
export function hsdsId(...parts: readonly string[]): string {
  const name = parts.join('/');
  const known = made.get(name);
  if (known !== undefined) return known;
  const id = v5(name, namespace);
  made.set(name, id);
  return id;
}

/** Each is asked for once a language. */
const made = new Map<string, string>();
