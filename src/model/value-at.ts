/** Names of fields and places in lists, from the outermost on. */
export type Path = readonly (string | number)[];

/** @returns what stands at a place of a value; undefined when nothing does */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | null)?.[key], value);
}

/** @returns true for a group of fields */
export function isPlainRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
