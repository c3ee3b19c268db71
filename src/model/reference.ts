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

/**
 * What stands in braces alone, because there is one of it: `{site}`, the name of the site; `{site.full}`, the same where it is met
 * first; `{publisher}`, how readers reach who runs it.
 */
export const loneReferences = ['site', 'publisher'] as const;

/** `{phone:kw-emergency-112}`, `{date:kw-amnesty-2024.last}`: a thing named by id. `{site}`: one that needs none. */
export interface Reference {
  kind: (typeof referenceKinds)[number] | (typeof loneReferences)[number];
  /** Empty for what needs none. */
  id: string;
  /** Part after the dot, for dates and figures. */
  part?: string;
  /** Line in the file, for error messages. */
  line: number;
}

/** @returns the reference as it is written in a text */
export function writeReference({ kind, id, part }: Pick<Reference, 'kind' | 'id' | 'part'>): string {
  return `{${kind}${id === '' ? '' : `:${id}`}${part === undefined ? '' : `.${part}`}}`;
}
