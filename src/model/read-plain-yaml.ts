/** What is read of a text that is plain enough. */
export interface PlainYaml {
  data: Record<string, string | Record<string, string>>;
  /** @returns the line of a field that is there, counted from 1; undefined for any other */
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/**
 * Reads the YAML that nearly all texts of translators are: a name and one line of text, at the left edge or below a name at the left edge.
 * The parser of YAML takes twenty times as long and keeps a tree of every file in memory.
 * @returns what the parser would return; undefined for everything else that YAML can be, which the parser must look at
 */
export function readPlainYaml(text: string): PlainYaml | undefined {
  if (otherwise.test(text)) return undefined;
  const data: PlainYaml['data'] = {};
  const lines = new Map<string, number>();
  let inside: Record<string, string> | undefined;
  let insideName = '';
  for (const [index, row] of text.split('\n').entries()) {
    if (row === '') continue;
    const [, indent, name = '', value] = field.exec(row) ?? [];
    if (indent === undefined || words.has(name)) return undefined;
    const into = indent === '' ? data : inside;
    const plain = value === undefined ? undefined : scalarOf(value);
    if (into === undefined || Object.hasOwn(into, name) || (value !== undefined && plain === undefined))
      return undefined;
    if (indent === '') {
      // A name without anything below it has no value, which is not the same as an empty list of names.
      if (inside !== undefined && Object.keys(inside).length === 0) return undefined;
      inside = plain === undefined ? {} : undefined;
      insideName = name;
      data[name] = plain ?? inside ?? '';
    } else {
      if (plain === undefined) return undefined;
      into[name] = plain;
    }
    lines.set(indent === '' ? name : `${insideName}\0${name}`, index + 1);
  }
  if (Object.keys(data).length === 0 || (inside !== undefined && Object.keys(inside).length === 0)) return undefined;
  return { data, lineOf: (path) => lines.get(path.join('\0')) };
}

/** Notes, anchors, aliases, tags, escapes and tabs. */
const otherwise = /[&*!#\\\t\r]/;

const field = /^((?: {2})?)([a-z][a-zA-Z0-9-]{0,60}):(?: ([^ ].*))?$/;

/** Words that the core schema of YAML 1.2 takes for something else than text. */
const words = new Set(['null', 'Null', 'NULL', 'true', 'True', 'TRUE', 'false', 'False', 'FALSE']);

/** @returns the text; undefined when it may be more than one line of text */
function scalarOf(value: string): string | undefined {
  const quoted = /^'([^']*)'$/.exec(value)?.[1];
  if (quoted !== undefined) return quoted;
  const isText = /^\p{L}/u.test(value) && !/: |:$|\s$/.test(value) && !words.has(value);
  return isText ? value : undefined;
}
