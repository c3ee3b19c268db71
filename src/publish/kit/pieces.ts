/** What a file is drawn on. */
export interface Paper {
  /** Name of its file: `poster-a4.pdf`. */
  file: string;
  /** What the file is, which its name ends in as well. */
  format: 'pdf' | 'png';
  /** Millimetres for paper, dots for pictures. */
  unit: 'mm' | 'px';
  /** The whole page. */
  page: { width: number; height: number };
}

/** One thing to print or to post: its paper, and how much of it one piece takes. */
export interface Piece extends Paper {
  /** One piece of it; the same as the page when there is only one. */
  piece: { width: number; height: number };
  /** How many pieces a page holds. */
  copies: number;
  /** One under the other, or two columns. */
  layout: 'tall' | 'wide';
  /** Class for what differs from other pieces of its layout. */
  look: 'poster' | 'origin' | 'picture' | 'card' | 'sticker' | 'share';
  /** Size of the letters of the slogan, in hundredths of the shorter side. */
  slogan: { smallest: number; largest: number };
  /** How much smaller everything else may become: no print is under four and a half points, no text of a picture under 15 dots. */
  leastScale: number;
  /** Edge of the code in hundredths of the shorter side, where it is not the usual one. */
  codeSize?: number;
  hasMessage: boolean;
  /** Small pieces have room for one number a country. */
  numbers: 'all' | 'one-a-country';
}

export const a4 = { width: 210, height: 297 };
export const a5 = { width: 148, height: 210 };
/** As bank cards (ISO/IEC 7810, ID-1), rounded down to whole millimetres so that they fit where those do. */
const bankCard = { width: 85, height: 54 };
/** A usual sheet of labels: two columns of four without a gap. */
const label = { width: 105, height: 74.25 };

const poster = {
  format: 'pdf',
  unit: 'mm',
  copies: 1,
  layout: 'tall',
  look: 'poster',
  slogan: { smallest: 5.5, largest: 14 },
  leastScale: 0.75,
  hasMessage: true,
  numbers: 'all',
} as const;

const picture = {
  format: 'png',
  unit: 'px',
  copies: 1,
  layout: 'tall',
  look: 'picture',
  slogan: { smallest: 5, largest: 13 },
  leastScale: 0.75,
  hasMessage: false,
  numbers: 'one-a-country',
} as const;

const sheet = {
  format: 'pdf',
  unit: 'mm',
  page: a4,
  copies: 8,
  layout: 'wide',
  hasMessage: false,
  numbers: 'one-a-country',
} as const;

/** Every piece of a kit that is drawn. */
export const pieces: readonly Piece[] = [
  { ...poster, file: 'poster-a4.pdf', page: a4, piece: a4 },
  { ...poster, file: 'poster-a5.pdf', page: a5, piece: a5 },
  {
    ...sheet,
    file: 'card.pdf',
    piece: bankCard,
    look: 'card',
    slogan: { smallest: 5.6, largest: 12 },
    leastScale: 0.85,
  },
  {
    ...sheet,
    file: 'stickers.pdf',
    piece: label,
    look: 'sticker',
    slogan: { smallest: 5.6, largest: 14 },
    leastScale: 0.75,
  },
  { ...picture, file: 'square.png', page: { width: 1080, height: 1080 }, piece: { width: 1080, height: 1080 } },
  {
    ...picture,
    file: 'story.png',
    page: { width: 1080, height: 1920 },
    piece: { width: 1080, height: 1920 },
    hasMessage: true,
  },
  {
    ...picture,
    file: 'share.png',
    page: { width: 1200, height: 630 },
    piece: { width: 1200, height: 630 },
    layout: 'wide',
    look: 'share',
    slogan: { smallest: 6.5, largest: 16 },
  },
];

const originPoster = {
  ...poster,
  look: 'origin',
  slogan: { smallest: 4.5, largest: 10 },
  hasMessage: false,
  codeSize: 30,
} as const;

/** Posters of a nationality: few words, large numbers, and a code that can be read from a step away. */
export const originPosters: readonly Piece[] = [
  { ...originPoster, file: 'poster-a4.pdf', page: a4, piece: a4 },
  { ...originPoster, file: 'poster-a5.pdf', page: a5, piece: a5 },
];

/** @returns a length of the page in CSS pixels, of which an inch has 96 (CSS Values, "absolute lengths") */
export function inPixels(length: number, unit: Piece['unit']): number {
  return unit === 'px' ? length : (length * 96) / 25.4;
}
