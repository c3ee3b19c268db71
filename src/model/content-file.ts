/** A content file after reading: plain data, and a way back to the line a field stands on. */
export interface ReadFile {
  /** Path relative to the content root, forward slashes. */
  file: string;
  data: unknown;
  /** Text below the front matter of a Markdown file; empty for YAML. */
  body: string;
  /** Line on which the body begins. */
  bodyLine: number;
  /** @returns the 1-based line of a field, or of its nearest parent that exists */
  lineOf(path: readonly (string | number)[]): number;
}
