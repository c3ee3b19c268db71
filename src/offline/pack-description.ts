/** `/offline/{country}/{locale}.json`: what a pack is, before it is fetched. Part of the contract. */
export interface PackDescription {
  /** Build the pack was made in. */
  build: string;
  /** Address of the pack on its host; its name changes with its bytes. */
  url: string;
  /** Size of the pack, as it travels. */
  bytes: number;
  /** Hash of these bytes, 64 hexadecimal digits. */
  sha256: string;
  /** Number of pages in it. */
  pages: number;
  /** What it is for. */
  savedFor: { country: string; locale: string };
  /** Hash of the file of the same country and language that is handed on, as in Subresource Integrity. */
  handout: string;
}

/** @returns address of the description of a pack */
export function descriptionUrl(country: string, locale: string): string {
  return `/offline/${country}/${locale}.json`;
}

/**
 * Reads a description that came over the network, where anybody may have answered.
 * @returns undefined for anything that is not the description of this pack
 */
export function readDescription(value: unknown, country: string, locale: string): PackDescription | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { build, url, bytes, sha256, pages, savedFor, handout } = value as Record<string, unknown>;
  const forWhom = savedFor as Partial<PackDescription['savedFor']> | null | undefined;
  const fits =
    typeof build === 'string' &&
    typeof url === 'string' &&
    url.startsWith(`${BASE}/offline/packs/${country}-${locale}-`) &&
    typeof bytes === 'number' &&
    Number.isInteger(bytes) &&
    bytes > 0 &&
    bytes <= largestPack &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    typeof pages === 'number' &&
    forWhom?.country === country &&
    forWhom.locale === locale &&
    typeof handout === 'string';
  return fits ? { build, url, bytes, sha256, pages, savedFor: { country, locale }, handout } : undefined;
}

/** Bytes that a pack may have on its way: a quarter of a megabyte is 5 to 60 seconds of a slow connection. */
export const largestPack = 250_000;
