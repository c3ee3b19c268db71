import { plainText } from '../../components/prose.tsx';
import type { View } from '../../components/view.ts';
import type { Block } from '../../model/prose.ts';

/**
 * Writes a text without marks: a blank line between its parts, a number or a hyphen before the items of lists, two more spaces before
 * what stands inside an item.
 */
export function plainBlocks(blocks: readonly Block[], view: View): string {
  return blocks.map((block) => plainBlock(block, view)).join('\n\n');
}

function plainBlock(block: Block, view: View): string {
  if (block.kind === 'quote') return plainBlocks(block.children, view);
  if (block.kind !== 'list') return plainText(block.children, view);
  return block.items
    .map((item, index) => {
      const mark = block.ordered ? `${index + 1}. ` : '- ';
      return (
        mark +
        item
          .map((part) => plainBlock(part, view))
          .join('\n')
          .replaceAll('\n', '\n  ')
      );
    })
    .join('\n');
}
