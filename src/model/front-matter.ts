/** A text file of the content in its two parts. */
export interface FrontMatter {
  /** The fields, as YAML; without the line break at its end. */
  head: string;
  /** Everything behind the line that closes the fields, as it stands in the file. */
  rest: string;
}

/** Why a text has no fields that could be read, and what to do. */
export interface NoFrontMatter {
  wrong: string;
  mend: string;
}

/**
 * Finds the fields above a text: YAML between two lines `---`. Other languages of front matter are refused, because what reads them
 * may run them.
 * @param text whole file, with line breaks of one character
 */
export function splitFrontMatter(text: string): FrontMatter | NoFrontMatter {
  const rows = text.split('\n');
  const opening = rows[0] ?? '';
  if (!fence.test(opening))
    return {
      wrong: opening === '' ? 'does not begin with a line ---' : `begins with ${JSON.stringify(opening.slice(0, 20))}`,
      mend: 'write three plain hyphens --- as the first line, then the fields such as title, then --- again',
    };
  const closing = rows.findIndex((row, index) => index > 0 && fence.test(row));
  if (closing < 0) return { wrong: 'do not end', mend: 'put a line --- with three plain hyphens after the last field' };
  return { head: rows.slice(1, closing).join('\n'), rest: rows.slice(closing + 1).join('\n') };
}

/** Spaces behind the hyphens cannot be seen. */
const fence = /^---[ \t]*$/;
