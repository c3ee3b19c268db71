import type { BenchOptions } from './bench-options.ts';
import { measureBytes } from './bytes.ts';
import { lighthousePart } from './lighthouse-part.ts';
import { loadPart } from './load.ts';
import type { PartResult } from './measure.ts';
import { phonePart } from './phone-part.ts';
import { scalePart } from './scale-part.ts';
import { searchPart } from './search-part.ts';
import { type SitePage, sitePages } from './site-pages.ts';

/** A part of the benchmark. */
export interface BenchPart {
  /** How long it takes on two idle cores, for the person who waits. */
  readonly takes: string;
  /** Whether it measures a built site; what builds its own needs none. */
  readonly needsSite: boolean;
  /** @param root folder of the built site; empty when it needs none */
  run(root: string, options: BenchOptions): Promise<PartResult>;
}

/** The parts, in the order in which they run. Parts that build (`scale`) or press (`load`) the site stand last: they warm the machine. */
export const benchParts: Readonly<Record<string, BenchPart>> = {
  bytes: { takes: '2 minutes', needsSite: true, run: (root) => measureBytes(root) },
  search: { takes: 'half a minute', needsSite: true, run: (root) => searchPart(root) },
  phone: {
    takes: '80 minutes for all pages three times on two slow lines; --runs 1 a third of it, --kinds help/ two minutes',
    needsSite: true,
    run: (root, options) => phonePart(root, pagesOf(root, options), options),
  },
  lighthouse: {
    takes: '15 minutes',
    needsSite: true,
    run: (root, options) => lighthousePart(root, pagesOf(root, options), options.languages),
  },
  scale: { takes: '15 minutes', needsSite: false, run: (_root, options) => scalePart(options.record) },
  load: { takes: 'two minutes', needsSite: true, run: (root) => loadPart(root) },
};

function pagesOf(root: string, { kinds }: BenchOptions): SitePage[] {
  return sitePages(root).filter(({ kind }) => kinds.length === 0 || kinds.some((part) => kind.includes(part)));
}
