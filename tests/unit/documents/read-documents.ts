import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../fixtures/site.ts';

/** A text for people. */
export interface Document {
  /** Its path in the project. */
  file: string;
  text: string;
}

/** @returns everything that is written for readers, staff, partners and programmers */
export function readDocuments(): Document[] {
  const inDocs = readdirSync(join(project, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  const files = ['README.md', 'CONTRIBUTING.md', 'i18n/README.md', 'campaigns/README.md'];
  return [...files, ...inDocs.map((name) => `docs/${name}`).sort()].map((file) => ({
    file,
    text: readFileSync(join(project, file), 'utf8'),
  }));
}

const block = /^( *)```[^\n]*\n([\s\S]*?)^ *```/gm;

/** @returns the text without its blocks of code */
export function proseOf(text: string): string {
  return text.replace(block, '');
}

/** @returns what stands between backticks in running text and tables */
export function codeIn(text: string): string[] {
  return [...proseOf(text).matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replace(/\s+/g, ' '));
}

/**
 * Every command that a document tells its reader to type, in blocks of code, in tables and in sentences. Variables before it and
 * explanations behind it are left out, and a line that goes on after `\` is one.
 * @example commandsIn('Type `PORT=3000 npm start`.') // ['npm start']
 */
export function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(block)].map(([, , code = '']) => code);
  const lines = blocks.flatMap((code) => code.replace(/\\\n\s*/g, '').split('\n'));
  return [...lines, ...codeIn(text)]
    .flatMap((line) => line.split('&&'))
    .flatMap((line) => /(?:^|\s)((?:npm (?:run \S|start|test|ci)|npx \S|node [\w./-]+\.\w+).*)$/.exec(line)?.[1] ?? [])
    .map((command) => command.replace(/\s+#.*| {4,}.*/, '').trim());
}

/** @returns the words of a command as a shell would hand them over */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}
