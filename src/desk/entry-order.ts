/**
 * Finds the order of fields after a change. Fields that were there keep their order; a new one comes behind the nearest field that
 * precedes it in the new value.
 * @param old names of the fields in the file
 * @param wanted names of the fields of the new value, in the order of their schema
 */
export function fieldOrder(old: readonly string[], wanted: readonly string[]): string[] {
  const order = old.filter((name) => wanted.includes(name));
  for (const [index, name] of wanted.entries()) {
    if (order.includes(name)) continue;
    // All that precede it are in the order by now, since they are looked at first.
    const before = wanted[index - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, name);
  }
  return order;
}

/**
 * Finds which old item of a list each new one is. Records are known by their id; other items by being the same, or, when both have
 * changed, by their place.
 * @returns for each new item the number of the old one, as text, or a name of its own
 */
export function matchItems(old: readonly unknown[], wanted: readonly unknown[]): string[] {
  const oldIds = idsOf(old);
  const ids = idsOf(wanted);
  if (oldIds && ids) return ids.map((id, index) => (oldIds.includes(id) ? String(oldIds.indexOf(id)) : `new ${index}`));
  const left = new Set(old.keys());
  const same = wanted.map((value) =>
    take(
      left,
      [...left].find((index) => isSameValue(old[index], value)),
    ),
  );
  return same.map((found, index) => String(found ?? take(left, left.has(index) ? index : undefined) ?? `new ${index}`));
}

/** @returns whether two values are the same, with groups of records in the same order */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSameValue(item, other[index]));
  if (!isGroup(one) || !isGroup(other)) return one === other;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  if (names.length !== others.length || !names.every((name) => name in other)) return false;
  if (isGroupOfRecords(one) && names.some((name, index) => name !== others[index])) return false;
  return names.every((name) => isSameValue(one[name], other[name]));
}

/** @returns whether a value is a group of fields */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns whether every field of a group is a group: then its names are ids, and their order is that of the editor */
export function isGroupOfRecords(value: unknown): value is Record<string, Record<string, unknown>> {
  return isGroup(value) && Object.keys(value).length > 0 && Object.values(value).every(isGroup);
}

/** @returns the ids of a list of records, when each has one of its own */
export function idsOf(list: unknown): string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const ids = list.flatMap((item: unknown) => (isGroup(item) && typeof item.id === 'string' ? [item.id] : []));
  const isWhole = ids.length === list.length && new Set(ids).size === ids.length;
  return list.length > 0 && isWhole ? ids : undefined;
}

function take(left: Set<number>, index: number | undefined): number | undefined {
  if (index !== undefined) left.delete(index);
  return index;
}
