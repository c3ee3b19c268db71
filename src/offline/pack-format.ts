/**
 * A pack is one gzip file with JSON inside: all pages of one country in one language. Pages share most of their markup, so
 * each distinct piece of text is kept once and a file is a list of pieces. Without that, gzip, which looks back only 32 kB,
 * would make a pack twice as large (RFC 1951, section 2).
 */

/** A file of a pack, as it will be answered to the browser. */
export interface PackFile {
  /** Address on the site: `/hi/kuwait/help/`. */
  path: string;
  /** Response headers, the same as those of the host. */
  headers: Readonly<Record<string, string>>;
  text: string;
}

/** What the JSON of a pack looks like. */
interface PackedFiles {
  headers: Readonly<Record<string, string>>[];
  pieces: string[];
  /** Address, place of its headers, and pairs of first and last piece. */
  files: [path: string, headers: number, ...pieces: number[]][];
}

/** @returns the JSON of a pack */
export function writePack(files: readonly PackFile[]): string {
  const packed: PackedFiles = { headers: [], pieces: [], files: [] };
  const placeOf = new Map<string, number>();
  const headersOf = new Map<string, number>();
  for (const { path, headers, text } of files) {
    const spans: number[] = [];
    for (const piece of text.split(/(?=<)/)) {
      const known = placeOf.get(piece);
      const place = known ?? packed.pieces.push(piece) - 1;
      placeOf.set(piece, place);
      if (spans.at(-1) === place - 1) spans[spans.length - 1] = place;
      else spans.push(place, place);
    }
    const name = JSON.stringify(headers);
    const at = headersOf.get(name) ?? packed.headers.push(headers) - 1;
    headersOf.set(name, at);
    packed.files.push([path, at, ...spans]);
  }
  return JSON.stringify(packed);
}

/**
 * @param json text of a pack whose hash was right
 * @returns its files
 * @throws {TypeError} when it is not a pack, which after the hash can only be a mistake of ours
 */
export function readPack(json: string): PackFile[] {
  const { headers, pieces, files } = JSON.parse(json) as PackedFiles;
  return files.map(([path, at, ...spans]) => {
    let text = '';
    for (let index = 0; index < spans.length; index += 2)
      text += pieces.slice(spans[index], (spans[index + 1] ?? 0) + 1).join('');
    const own = headers[at];
    if (!own) throw new TypeError(`${path} has no headers`);
    return { path, headers: own, text };
  });
}
