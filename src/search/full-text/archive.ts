/**
 * Everything Pagefind needs for one country and language in one file, so that one hash covers all of it: a line of JSON, and after it
 * the bytes of Pagefind's own files, unpacked.
 */

/** A page that the full text knows. */
export interface IndexedPage {
  /** Address on the site. */
  path: string;
  /** For pages that stand in no list of the search page: what they are about, for `data-topic`, and what is shown of them. */
  topic?: string;
  title?: string;
  summary?: string;
}

/** The line of JSON. */
interface Head {
  /** Names that Pagefind asks for, and how many bytes each has. */
  files: [name: string, bytes: number][];
  /** Pages by the name that Pagefind gives to a result. */
  pages: Record<string, IndexedPage>;
}

export interface Archive {
  files: Map<string, Uint8Array<ArrayBuffer>>;
  pages: Record<string, IndexedPage>;
}

const lineBreak = 0x0a;

/** @returns the archive as it travels */
export function writeArchive({ files, pages }: Archive): Uint8Array<ArrayBuffer> {
  const head: Head = { files: [...files].map(([name, { length }]) => [name, length]), pages };
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const whole = new Uint8Array([...files.values()].reduce((sum, { length }) => sum + length, line.length));
  whole.set(line);
  let at = line.length;
  for (const body of files.values()) {
    whole.set(body, at);
    at += body.length;
  }
  return whole;
}

/**
 * @param bytes an archive whose hash was right
 * @returns its files and pages
 */
export function readArchive(bytes: Uint8Array<ArrayBuffer>): Archive {
  let at = bytes.indexOf(lineBreak) + 1;
  const { files, pages } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, at))) as Head;
  const read = files.map(([name, length]): [string, Uint8Array<ArrayBuffer>] => {
    at += length;
    return [name, bytes.slice(at - length, at)];
  });
  return { files: new Map(read), pages };
}
