/**
 * Puts text behind that of a file and leaves everything before it byte for byte as it is.
 * @param before text of the file; undefined when there is none yet
 * @param record YAML of one record, or of one group of fields, that belongs at the outermost level
 */
export function appendRecord(before: string | undefined, record: string): string {
  if (before === undefined || before.trim() === '') return record;
  return `${before}${before.endsWith('\n') ? '' : '\n'}\n${record}`;
}
