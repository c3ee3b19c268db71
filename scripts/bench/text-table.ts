/**
 * A table of text. The first column and the last stand at the left when they are words, numbers at the right.
 * @param head names of the columns
 * @param rows as many cells each
 */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const isNumber = head.map((_, column) => rows.every((row) => /^[-\d.,?]*$/.test(row[column] ?? '')));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${all.map(line).join('\n')}\n`;
}

/** One number of a kind of page in a language. */
export interface KindCell {
  readonly kind: string;
  readonly language: string;
  readonly value: number;
}

/**
 * A row for each kind of page and a column for each language.
 * @param cells in any order; what is missing stays empty
 * @param format how a number is written
 */
export function kindTable(cells: readonly KindCell[], format: (value: number) => string = String): string {
  const kinds = [...new Set(cells.map(({ kind }) => kind))];
  const languages = [...new Set(cells.map(({ language }) => language))].sort();
  const found = new Map(cells.map(({ kind, language, value }) => [`${kind} ${language}`, format(value)]));
  return textTable(
    ['kind', ...languages],
    kinds.map((kind) => [kind, ...languages.map((language) => found.get(`${kind} ${language}`) ?? '')]),
  );
}
