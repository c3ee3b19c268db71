/**
 * What is there but could not be read. Its own mistake is reported; that others name it is not one more mistake, or a single
 * missing field of an emergency number would be lost among a hundred lines about the guides that name it.
 */
export class Unread {
  readonly #names = new Set<string>();

  /** @param id of the record; left out when nothing of the whole file could be read */
  add(kind: string, id = '*'): void {
    this.#names.add(`${kind} ${id}`);
  }

  /** @returns true when a record of this kind and id may exist all the same */
  has(kind: string, id: string): boolean {
    return this.#names.has(`${kind} ${id}`) || this.#names.has(`${kind} *`);
  }

  /** @returns true when anything of this kind could not be read */
  hasAny(kind: string): boolean {
    return [...this.#names].some((name) => name.startsWith(`${kind} `));
  }

  /** Notes the records of a list that are not among those that could be read. */
  addOthers(kind: string, records: unknown, read: readonly { id: string }[]): void {
    if (records !== undefined && !Array.isArray(records)) this.add(kind);
    for (const record of Array.isArray(records) ? records : []) {
      const id = (record as { id?: unknown } | null)?.id;
      if (typeof id === 'string' && !read.some((item) => item.id === id)) this.add(kind, id);
    }
  }
}
