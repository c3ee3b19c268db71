import { contentTypes } from '../content-types.ts';
import { isCompressible } from '../server/content.ts';

/**
 * Addresses, as they come and with their query, that no browser asks for: two slashes, `.` and `..` also when they are encoded, encoded
 * slashes and control characters, a backslash. Servers understand them in different ways, so all refuse them, as `locate` does.
 */
export const oddAddress = '(?i)^[^?]*(?://|\\x5c|%2f|%5c|%[01][0-9a-f]|%7f|/(?:\\.|%2e)(?:\\.|%2e)?(?:[/?]|$))';

/** Expressions of addresses in the published folder; `start` is the path of the site without its last slash, escaped. */
export interface ReservedAddresses {
  /** Not part of the site: settings for the host, dotfiles, and the compressed copies that travel in the place of the file itself. */
  hidden: string;
  /** Dotfiles that are: standards put them there (RFC 8615). */
  wellKnown: string;
}

/** @param base path of the host below which the site lies */
export function reservedAddresses(base: string): ReservedAddresses {
  const start = base.slice(0, -1).replaceAll('.', '\\.');
  return {
    hidden: `^${start}/(?:_(?:headers|redirects)(?:\\.|$)|(?:.*/)?\\.|.*\\.(?:br|gz)$)`,
    wellKnown: `^${start}/\\.well-known/[^./][^/]*$`,
  };
}

/** @returns the ends of the names of files that travel compressed, with their dot */
export function compressedEnds(): string[] {
  return Object.keys(contentTypes).filter((end) => isCompressible(`file${end}`));
}

/** What servers say where there is no page to send. */
export const refusals = { odd: 'Bad request', readOnly: 'This site can only be read.' } as const;
