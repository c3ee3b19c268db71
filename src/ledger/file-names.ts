import type { Ledger } from '../locale/read-ledger.ts';

type Promised = Pick<Ledger, 'languages' | 'addresses' | 'codes'>;

/**
 * Writes many names of files as few: `/ar/campaigns/feed.xml` in all languages as `/{locale}/campaigns/feed.xml`, `/qr/kw.svg` for all
 * codes as `/qr/{code}.svg`. Only where every language, or every code, has its file: a gap is no promise.
 * @param addresses of files, `/sw.js`
 * @returns in order, each once
 */
export function shortenNames(addresses: readonly string[], { languages, codes }: Promised): string[] {
  const all = new Set(addresses);
  const short = addresses.map((address) => {
    const code = /^\/qr\/([^/]+)\.svg$/.exec(address)?.[1];
    if (code !== undefined && codes.has(code)) {
      const isWhole = [...codes.keys()].every((other) => all.has(`/qr/${other}.svg`));
      return isWhole ? '/qr/{code}.svg' : address;
    }
    const patterns = [...address.matchAll(/(?<=[/-])[a-z]{2,3}(?=[/.-])/g)]
      .filter(([tag]) => languages.includes(tag))
      .map(({ 0: tag, index }) => `${address.slice(0, index)}{locale}${address.slice(index + tag.length)}`);
    return patterns.find((pattern) => namesOf(pattern, { languages, codes }).every((name) => all.has(name))) ?? address;
  });
  return [...new Set(short)].sort();
}

/** @returns every name that a line of the ledger stands for */
export function namesOf(pattern: string, { languages, codes }: Omit<Promised, 'addresses'>): string[] {
  if (pattern.includes('{locale}')) return languages.map((tag) => pattern.replace('{locale}', tag));
  if (pattern.includes('{code}')) return [...codes.keys()].map((code) => pattern.replace('{code}', code));
  return [pattern];
}
