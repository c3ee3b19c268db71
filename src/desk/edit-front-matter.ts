import { parse } from 'yaml';
import { splitFrontMatter } from '../model/front-matter.ts';
import { editYaml } from './edit-yaml.ts';

/**
 * Reads a text file of the content.
 * @param text whole file
 * @returns its fields, and the text below them without empty lines round it
 * @throws Error when the file has no fields between two lines `---`, or they are no YAML
 */
export function readFrontMatter(text: string): { fields: Record<string, unknown>; body: string } {
  const { head, rest } = partsOf(text);
  return { fields: (parse(head) as Record<string, unknown> | null) ?? {}, body: withoutEmptyLines(rest) };
}

/**
 * Gives a text file of the content new fields and a new text, and rewrites only the lines of what has changed. Long texts among the
 * fields stay on one line, as in all our text files.
 * @param text whole file; '' makes a new one
 * @param fields all of them; those that are `undefined` do not exist
 * @param body the text below them; empty lines round it do not count
 * @returns the new file
 * @throws Error when the file has no fields between two lines `---`, or they are no YAML
 */
export function editFrontMatter(text: string, fields: Record<string, unknown>, body: string): string {
  const { head, rest } = text === '' ? { head: '', rest: '' } : partsOf(text);
  const newBody = withoutEmptyLines(body);
  const isSameBody = text !== '' && newBody === withoutEmptyLines(rest);
  const newRest = newBody === '' ? '' : `\n${newBody}\n`;
  return `---\n${editedHead(head, fields)}---\n${isSameBody ? rest : newRest}`;
}

function editedHead(head: string, fields: Record<string, unknown>): string {
  const lines = head === '' ? '' : `${head}\n`;
  const isEmpty = Object.values(fields).every((value) => value === undefined);
  // A group without fields would be written as {}.
  return isEmpty && parse(lines) === null ? lines : editYaml(lines, fields, 0);
}

function partsOf(text: string): { head: string; rest: string } {
  const parts = splitFrontMatter(text);
  if ('wrong' in parts) throw new Error(`The fields at the beginning of the file: ${parts.wrong}: ${parts.mend}.`);
  return parts;
}

function withoutEmptyLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
