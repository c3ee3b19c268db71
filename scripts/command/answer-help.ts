import { readFileSync } from 'node:fs';

/** @returns what a command does and how it is typed: the comment at the head of its file, as text; empty when it has none */
export function useOf(source: string): string {
  const [, comment = ''] = /^\/\*\*\n([\s\S]*?)\n? \*\//.exec(source) ?? [];
  return comment.replace(/^ \* ?/gm, '').trim();
}

// Every command imports this, and first of all where it runs while its file is read: asked `--help`, it says how it is used and does
// nothing. The words are those at the head of its file: one text for those who read the code and those who type the command.
const [, started, ...typed] = process.argv;
if (started !== undefined && typed.includes('--help')) {
  const use = useOf(readFileSync(started, 'utf8'));
  if (use !== '') {
    console.log(use);
    process.exit(0);
  }
}
