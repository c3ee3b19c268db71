/** What prose may name instead of typing it out. */
export const referenceKinds = [
  'contact',
  'phone',
  'law',
  'figure',
  'date',
  'year',
  'guide',
  'notice',
  'campaign',
  'origin',
  'page',
] as const;

/** `{phone:kw-emergency-112}`, `{date:kw-amnesty-2024.last}`: a thing named by id. */
export interface Reference {
  kind: (typeof referenceKinds)[number];
  id: string;
  /** Part after the dot, for dates and figures. */
  part?: string;
  /** Line in the file, for error messages. */
  line: number;
}

/** @returns the reference as it is written in a text */
export function writeReference({ kind, id, part }: Pick<Reference, 'kind' | 'id' | 'part'>): string {
  return `{${kind}:${id}${part === undefined ? '' : `.${part}`}}`;
}
