import { withNearest } from './nearest.ts';
import type { Block } from './prose.ts';

/** The parts of a guide, always in this order. Their headings are written in the file as these keys and shown in the reader's language. */
export const guideSections = ['happening', 'allowed', 'now', 'call', 'keep', 'danger'] as const;
export type GuideSection = (typeof guideSections)[number];

/** `call` may be left out: who to call comes from the facts. */
const optional: readonly GuideSection[] = ['call'];

export interface SplitGuide {
  sections: { section: GuideSection; blocks: Block[] }[];
  problems: { line: number; wrong: string; mend: string }[];
}

/**
 * Splits the text of a guide at its `## key` headings.
 * @param firstLine line to name when the text as a whole is meant
 */
export function splitGuide(blocks: readonly Block[], firstLine: number): SplitGuide {
  const split: SplitGuide = { sections: [], problems: [] };
  const lines: number[] = [];
  const keys = guideSections.join(', ');
  const headings = guideSections.map((section) => `## ${section}`).join(', ');
  for (const block of blocks) {
    const current = split.sections.at(-1);
    if (block.kind !== 'heading') {
      if (current) current.blocks.push(block);
      else
        split.problems.push({
          line: firstLine,
          wrong: 'has text before its first heading',
          mend: `begin with ## ${guideSections[0]}`,
        });
      continue;
    }
    const key = keyOf(block);
    const section = guideSections.find((name) => name === key);
    if (!section)
      split.problems.push({
        line: block.line,
        wrong: `has the heading ${JSON.stringify(key)}`,
        mend: withNearest(`use these words, in this order and in every language: ${keys}`, key, guideSections),
      });
    else {
      split.sections.push({ section, blocks: [] });
      lines.push(block.line);
    }
  }
  const found = split.sections.map(({ section }) => section);
  const missing = guideSections.filter((section) => !optional.includes(section) && !found.includes(section));
  // A heading that is misspelt is a part that is there, and so is one that is told elsewhere to have no space behind its ##.
  const unknown = blocks.filter((block) => beginsWithHash(block) || isUnknown(block)).length;
  if (missing.length > unknown)
    split.problems.push({
      line: firstLine,
      wrong: `misses the part ${missing.join(', ')}`,
      mend: `write all parts, each below its heading: ${headings}`,
    });
  for (const [index, { section, blocks: inside }] of split.sections.entries()) {
    const line = lines[index] ?? firstLine;
    if (found.indexOf(section) < index)
      split.problems.push({ line, wrong: `has the part ${section} twice`, mend: 'make one part of both' });
    else if (found.slice(0, index).some((before) => guideSections.indexOf(before) > guideSections.indexOf(section)))
      split.problems.push({ line, wrong: `has the part ${section} too late`, mend: `keep this order: ${keys}` });
    if (inside.length === 0)
      split.problems.push({ line, wrong: `has an empty part ${section}`, mend: 'write it or leave the heading out' });
  }
  return split;
}

/** @returns the words of a heading; empty when there is anything but words in it */
function keyOf({ children }: Extract<Block, { kind: 'heading' }>): string {
  const [only] = children;
  return children.length === 1 && only?.kind === 'text' ? only.text.trim() : '';
}

function isUnknown(block: Block): boolean {
  return block.kind === 'heading' && !(guideSections as readonly string[]).includes(keyOf(block));
}

function beginsWithHash(block: Block): boolean {
  const first = block.kind === 'paragraph' ? block.children[0] : undefined;
  return first?.kind === 'text' && first.text.startsWith('##');
}
