import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ReadFile } from './content-file.ts';
import type { Picture } from './library.ts';
import { withNearest } from './nearest.ts';
import type { Reading } from './read-collection.ts';
import { readWebp, type WebpPicture } from './read-webp.ts';
import { picturePattern } from './schema/common.ts';
import { valueAt } from './value-at.ts';

/** Every byte is paid for by the reader: a picture may weigh as much as four pages. */
const mostBytes = 60_000;
/** In pixels: as many as a phone has from side to side, 400 points of three pixels each. */
const mostPixels = 1200;

/** What is wrong with a picture, and what to do. */
type Mistake = readonly [wrong: string, mend: string];

const notWebp: Mistake = [
  'is not a WebP picture',
  'attach it in the editor, which makes it WebP by itself, or save it as WebP with another program',
];
const makeSmaller = 'attach it in the editor, which makes it smaller by itself, or save it smaller';

/**
 * Reads the picture that the facts of an item name, and looks for others, which nobody would ever see.
 * @param folder in which the pictures of the item lie, relative to the root
 * @param names of the files in it
 * @param facts file with the field `picture`, which may be wrong: that is told elsewhere
 * @returns the picture; undefined when there is none, and when anything is wrong with it, which is then reported
 */
export function readPicture(
  { root, report }: Reading,
  folder: string,
  names: readonly string[],
  facts: ReadFile,
): Picture | undefined {
  const name = valueAt(facts.data, ['picture']);
  const named = names.find((file) => file === name);
  const say = (file: string, mistakes: readonly Mistake[]) => {
    for (const [wrong, mend] of mistakes) report({ file: `${folder}/${file}`, line: 1, field: 'file', wrong, mend });
  };
  for (const other of names.filter((file) => file !== named)) say(other, [strangerMistake(other, named)]);
  if (named !== undefined) return readNamed(root, `${folder}/${named}`, (mistakes) => say(named, mistakes));
  if (typeof name === 'string')
    report({
      file: facts.file,
      line: facts.lineOf(['picture']),
      field: 'picture',
      wrong: `names ${name}, which is not in ${folder}`,
      mend: withNearest('put the picture there, or remove the field', name, names),
    });
  return undefined;
}

function readNamed(root: string, file: string, say: (mistakes: readonly Mistake[]) => void): Picture | undefined {
  const content = readFileSync(`${root}/${file}`);
  const read = readWebp(content);
  const mistakes = mistakesOf(read, content.length);
  say(mistakes);
  if (mistakes.length > 0 || typeof read === 'string') return undefined;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { width: read.width, height: read.height, bytes: content.length, hash, file };
}

/** @param named the picture, when the facts name one that is there */
function strangerMistake(file: string, named: string | undefined): Mistake {
  if (!/\.webp$/i.test(file)) return notWebp;
  if (!picturePattern.test(file))
    return ['is not a good name for a picture', 'use lower-case letters a-z, digits and hyphens, then .webp'];
  return [
    'is a picture that no field names',
    named === undefined ? `write picture: ${file} in the facts, or delete it` : `delete it; the picture is ${named}`,
  ];
}

/** Everything at once, because one way of saving mends it all. */
function mistakesOf(read: WebpPicture | 'other' | 'broken', bytes: number): Mistake[] {
  if (read === 'other') return [notWebp];
  if (read === 'broken')
    return [
      ['is a WebP picture that is cut off or damaged', 'attach it again in the editor, or save it again as WebP'],
    ];
  const { width, height, animated, hidden } = read;
  const found: [boolean, ...Mistake][] = [
    [bytes > mostBytes, `has ${bytes} bytes, more than ${mostBytes}`, makeSmaller],
    [
      Math.max(width, height) > mostPixels,
      `is ${width} pixels wide and ${height} high, more than ${mostPixels}`,
      makeSmaller,
    ],
    [animated, 'is a picture that moves', 'save one picture of it that stands still'],
    [
      hidden,
      'has hidden data, which can say where it was taken and by whom',
      'attach it in the editor, which takes them out by itself, or save it without EXIF and XMP',
    ],
  ];
  return found.filter(([isWrong]) => isWrong).map(([, ...mistake]) => mistake);
}
