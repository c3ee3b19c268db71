import type { Source } from '../../model/schema/common.ts';

/** @returns an address in ASCII (RFC 3986), as the format `uri` wants it; content may write it in Arabic letters */
export function asUri(address: string): string {
  return address.replace(/[^\x21-\x7e]/gu, encodeURIComponent);
}

/** @returns where a fact comes from, as the files have it */
export function sourceOf(source: Source): Source {
  return { ...source, url: asUri(source.url) };
}
