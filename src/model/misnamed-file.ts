/** Endings of programs for letters and books, whose files are no plain text. */
const documents = /\.(?:docx?|odt|rtf|pages|pdf)$/i;
const pictures = /\.(?:jpe?g|png|gif|webp|svg|heic|avif|bmp|tiff?)$/i;

/**
 * Recognises a file that has nearly the right name: another ending, capitals, or the mark of a copy.
 * @param name of the file that is there
 * @param expected names that the site reads
 * @returns the one that was meant, or undefined
 */
export function meantFile(name: string, expected: readonly string[]): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/\.txt$/, '')
    .replace(/(?: ?\(\d+\)| - copy| copy)(?=\.[a-z]+$)/, '')
    .replace(/\.yml$/, '.yaml')
    .replace(/\.markdown$/, '.md');
  return plain === name ? undefined : expected.find((candidate) => candidate === plain);
}

/**
 * Says what to do with a file or folder that the site does not read.
 * @param names all that lie beside it
 * @param expected names that the site reads
 * @param mend what to do when nothing more is known of it
 * @param takesPictures whether there is a folder for them
 */
export function mendStranger(
  name: string,
  names: readonly string[],
  expected: readonly string[],
  mend: string,
  takesPictures: boolean,
): string {
  const meant = meantFile(name, expected);
  if (meant && names.includes(meant)) return `delete it, or give it another place: ${meant} is there already`;
  if (meant && /\.txt$/i.test(name))
    return `rename it to ${meant}; to see the ending .txt, choose "File name extensions" in the folder`;
  if (meant) return `rename it to ${meant}`;
  if (documents.test(name)) return 'copy its words into a plain text file such as en.md';
  if (takesPictures && pictures.test(name)) return 'put a picture into the folder images of its item';
  return mend;
}
