/** One file of a kit that staff have made. */
export interface KitFile {
  /** `/kit/your-passport-is-yours/hi/poster-a4.pdf` */
  address: string;
  bytes: number;
  /** Its language, where a page lists files in several. */
  locale?: string;
}

/** The style sheets, as the text that stands in the pages. */
export interface PageStyles {
  /** Of pages that are read. */
  readonly reading: string;
  /** Of pages with fields, steps, a calendar or something to print. */
  readonly tools: string;
  /** Of frames on other sites. */
  readonly frame: string;
}

/** The style sheets, and the addresses of the built assets, each with its content hash in the name. Filled by the build before pages are rendered. */
export interface AssetAddresses {
  styles: PageStyles;
  script: string;
  /** Script of the page on which readers save the site. */
  offline: string;
  /** Script of the self-check. */
  check: string;
  /** Script of the pages with fields: sums of money, and the letter. */
  forms: string;
  /** Script of the page where partners choose a frame. */
  embeds: string;
  /** Script of the frames for other sites; it lies where the frames do. */
  frameScript: string;
  /** Script of the search page, by language: the words that readers type are in it. */
  search: Readonly<Record<string, string>>;
  /** Script that searches the text of all pages; fetched with the first letter. */
  fullText: string;
  /** Script that searches the text of saved pages instead. */
  savedText: string;
  /** Script that starts the editor of staff. */
  editor: string;
  /** Pagefind's program for it: address and hash, `/assets/... sha256-...`. */
  program: string;
  /** More of what readers type, by language: address and hash, `/assets/... sha256-...`. */
  words: Readonly<Record<string, string>>;
  /** Files of the kits, by address of the page that lists them. */
  kits: Readonly<Record<string, readonly KitFile[]>>;
}

/** What bundling makes; the kits are made before, by staff. */
export type BundledAssets = Omit<AssetAddresses, 'kits'>;
