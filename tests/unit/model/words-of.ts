import { parseProse } from '../../../src/model/prose.ts';
import { revisionOf } from '../../../src/model/revision.ts';
import type { Words } from '../../../src/model/words.ts';

export interface Fields {
  title: string;
  note?: string;
}

/** @returns words as the loader would make them */
export function wordsOf(
  locale: string,
  text: string,
  fields: Fields = { title: 'A' },
  more: Partial<Words<Fields>> = {},
): Words<Fields> {
  const { blocks, references, numbers, latinWords } = parseProse(text);
  const revision = revisionOf({ ...fields }, text);
  const parsed = { inline: { title: [], note: [] }, blocks, references, numbers, latinWords };
  return {
    locale,
    fields,
    ...parsed,
    body: text,
    revision,
    from: undefined,
    reviewed: undefined,
    file: `${locale}.md`,
    line: 1,
    ...more,
  };
}
