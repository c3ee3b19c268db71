/** Beginning of the name of every cache of ours. Others on the same origin are not touched. */
const prefix = `${BASE}offline-`;

/** Emergency pages, kept from the first visit on. */
export const coreNames = { prefix: `${prefix}core-`, of: (build: string) => `${prefix}core-${build}` };

/** Whole packs, one a country and language. */
export const packNames = {
  prefix: `${prefix}pack-`,
  /** Beginning of the names of all packs of a country and language, of whatever build. */
  startOf: (country: string, locale: string) => `${prefix}pack-${country}-${locale}-`,
  of: (country: string, locale: string, build: string) => `${prefix}pack-${country}-${locale}-${build}`,
};

/** @returns whether a cache is ours */
export function isOurs(name: string): boolean {
  return name.startsWith(prefix);
}
