/** What the container of a WebP file says of its picture. */
export interface WebpPicture {
  /** In pixels. */
  width: number;
  /** In pixels. */
  height: number;
  animated: boolean;
  /** Whether it carries more than the picture: EXIF, XMP, or anything else that no reader sees. */
  hidden: boolean;
}

interface Chunk {
  /** Four characters: `VP8X`, `EXIF`, `VP8 `. */
  name: string;
  data: DataView;
}

interface Container {
  chunks: readonly Chunk[];
  /** Whether the file goes on behind its end. */
  longer: boolean;
}

interface Size {
  width: number;
  height: number;
}

/** Chunks that a picture is made of. Every other one, known or not, is data that nobody can see. */
const visibleChunks = ['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP', 'ANIM', 'ANMF'];

/** Bits of the first byte of `VP8X`. */
const flags = { exif: 0x08, xmp: 0x04, animation: 0x02 };

/**
 * Reads the chunks of a WebP file without decoding its picture. The order of the chunks and the meaning of their first
 * bytes are those of the container specification (https://developers.google.com/speed/webp/docs/riff_container); those
 * of the picture inside are in RFC 6386, 9.1 (`VP8 `), and RFC 9649, "RIFF Header" (`VP8L`).
 * @param bytes of the whole file
 * @returns what it says of its picture; `other` when it is a file of another kind; `broken` when it says that it is
 * WebP, but is cut off or contradicts itself. Never throws
 */
export function readWebp(bytes: Uint8Array): WebpPicture | 'other' | 'broken' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 12 || nameAt(view, 0) !== 'RIFF' || nameAt(view, 8) !== 'WEBP') return 'other';
  const container = readContainer(view);
  if (!container) return 'broken';
  const { chunks, longer } = container;
  const extended = chunks[0]?.name === 'VP8X' ? chunks[0].data : undefined;
  if (extended && extended.byteLength < 10) return 'broken';
  const animated = hasFlag(extended, flags.animation) || chunks.some(({ name }) => name === 'ANIM' || name === 'ANMF');
  const canvas = extended && { width: uint24(extended, 4) + 1, height: uint24(extended, 7) + 1 };
  const frame = frameSize(chunks);
  const size = canvas ?? frame;
  if (!size || (frame === undefined && !animated)) return 'broken';
  // A canvas that its picture does not fill is only possible where pictures follow each other.
  if (!animated && frame && (frame.width !== size.width || frame.height !== size.height)) return 'broken';
  const hidden =
    longer || hasFlag(extended, flags.exif | flags.xmp) || chunks.some(({ name }) => !visibleChunks.includes(name));
  return { ...size, animated, hidden };
}

function hasFlag(extended: DataView | undefined, flag: number): boolean {
  return extended !== undefined && (extended.getUint8(0) & flag) !== 0;
}

/** @returns the chunks in their order; undefined when the file ends within one of them */
function readContainer(view: DataView): Container | undefined {
  const end = 8 + view.getUint32(4, true);
  if (end > view.byteLength) return undefined;
  const chunks: Chunk[] = [];
  for (let at = 12; at < end; ) {
    if (at + 8 > end) return undefined;
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > end) return undefined;
    chunks.push({ name: nameAt(view, at), data: new DataView(view.buffer, view.byteOffset + at + 8, length) });
    // A chunk of an odd length is followed by one byte that fills it up.
    at += 8 + length + (length % 2);
  }
  return { chunks, longer: end < view.byteLength };
}

/**
 * @returns the size of the first picture that stands by itself; undefined when there is none, or its first bytes are
 * wrong
 */
function frameSize(chunks: readonly Chunk[]): Size | undefined {
  const chunk = chunks.find(({ name }) => name === 'VP8 ' || name === 'VP8L');
  if (!chunk) return undefined;
  return chunk.name === 'VP8 ' ? lossySize(chunk.data) : losslessSize(chunk.data);
}

/**
 * Three bytes whose lowest bit is 0 for a whole picture, the code 9d 01 2a, then width and height with 14 bits each.
 */
function lossySize(data: DataView): Size | undefined {
  if (data.byteLength < 10 || (data.getUint8(0) & 1) !== 0) return undefined;
  if (data.getUint8(3) !== 0x9d || data.getUint8(4) !== 0x01 || data.getUint8(5) !== 0x2a) return undefined;
  return { width: data.getUint16(6, true) & 0x3fff, height: data.getUint16(8, true) & 0x3fff };
}

/** The signature 2f, then width and height, each less one, with 14 bits each. */
function losslessSize(data: DataView): Size | undefined {
  if (data.byteLength < 5 || data.getUint8(0) !== 0x2f) return undefined;
  const bits = data.getUint32(1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00;
}
