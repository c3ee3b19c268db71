/** What speaks against fetching a pack without being asked. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/**
 * Remembers, while the worker lives and nowhere else, in which country and language pages were opened. The second page of
 * one says that somebody plainly uses it.
 * @returns a function that is told of each page, and says whether the pack should be fetched now
 */
export function countVisits(): (country: string, locale: string) => boolean {
  const pages = new Map<string, number>();
  return (country, locale) => {
    const name = `${country}/${locale}`;
    const count = (pages.get(name) ?? 0) + 1;
    pages.set(name, count);
    return count >= 2 && isGenerous();
  };
}

/** @returns whether the connection is one on which a pack may come without being asked for */
export function isGenerous(connection = (navigator as { connection?: Connection }).connection): boolean {
  return !connection?.saveData && !['slow-2g', '2g'].includes(connection?.effectiveType ?? '');
}
