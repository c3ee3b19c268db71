import { a4, a5, type Paper } from '../kit/pieces.ts';

/** A leaflet of one or two sides. Sizes are in points, before the ratio of the script. */
export interface LeafletPaper extends Paper {
  /** Smallest size of its text. */
  smallest: number;
  /** Size at which one side is better than two. */
  comfortable: number;
  largest: number;
  /** Guides side by side. */
  columns: number;
  /** Fewest guides that are still worth printing. */
  leastGuides: number;
}

/** The leaflets of a nationality. Below eight points (seven on a hand's width) letters of Urdu and Malayalam fill up in print. */
export const leafletPapers: readonly LeafletPaper[] = [
  {
    file: 'leaflet-a4.pdf',
    format: 'pdf',
    unit: 'mm',
    page: a4,
    smallest: 8,
    comfortable: 10,
    largest: 14,
    columns: 2,
    leastGuides: 4,
  },
  {
    file: 'leaflet-a5.pdf',
    format: 'pdf',
    unit: 'mm',
    page: a5,
    smallest: 7,
    comfortable: 9,
    largest: 12,
    columns: 1,
    leastGuides: 1,
  },
];
