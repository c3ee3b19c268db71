/** @returns the list, or nothing when it is empty, so that no empty field is written */
export function filled(list: readonly string[]): readonly string[] | undefined {
  return list.length > 0 ? list : undefined;
}
