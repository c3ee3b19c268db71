/** @returns true when two names are most likely one person's: capitals, accents, dots and spaces do not count */
export function isSamePerson(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
