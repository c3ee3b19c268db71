import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BEST, compressedSize } from './compressed-size.ts';
import type { SitePage } from './site-pages.ts';

/** What a page costs, in compressed bytes. */
export interface PageWeight {
  readonly path: string;
  /** What a browser must have before it can paint: HTML, with the style in it or beside it. */
  readonly firstView: number;
  readonly html: number;
  /** Style sheets outside the page that hold painting up. */
  readonly linkedStyle: number;
  /** Scripts that the page names; what they fetch later is not in it. */
  readonly script: number;
  /** The page, its style sheets and its scripts. Icon, manifest and worker follow when the page stands. */
  readonly requests: number;
  /** Requests that hold painting up, besides the page itself. */
  readonly blocking: number;
}

/** What a page asks a browser to fetch. */
export interface Resources {
  readonly blockingStyles: readonly string[];
  readonly otherStyles: readonly string[];
  readonly blockingScripts: readonly string[];
  readonly otherScripts: readonly string[];
}

/**
 * @param html a page
 * @returns addresses of style sheets and scripts, parted by whether a browser waits for them before it paints (HTML, "render-blocking")
 */
export function resourcesOf(html: string): Resources {
  const tags = (pattern: RegExp) => Array.from(html.matchAll(pattern), ([tag]) => tag);
  const styles = tags(/<link [^>]*rel="stylesheet"[^>]*>/g);
  const scripts = tags(/<script [^>]*src="[^>]*>/g);
  const isPaintedWithout = (tag: string) => / media="print"| disabled/.test(tag);
  const isRunLater = (tag: string) => / type="module"| defer| async/.test(tag);
  const addresses = (found: string[]) => found.map((tag) => / (?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? '');
  return {
    blockingStyles: addresses(styles.filter((tag) => !isPaintedWithout(tag))),
    otherStyles: addresses(styles.filter(isPaintedWithout)),
    blockingScripts: addresses(scripts.filter((tag) => !isRunLater(tag))),
    otherScripts: addresses(scripts.filter(isRunLater)),
  };
}

/** Weighs the pages of a site. Each style sheet and script is compressed once. */
export class PageScale {
  readonly #root: string;
  readonly #assets = new Map<string, Promise<number>>();

  /** @param root folder of a built site */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * @param page a page of the site
   * @param quality of Brotli for the HTML; the assets are always compressed at its best
   */
  async weigh({ path, file }: Pick<SitePage, 'path' | 'file'>, quality = BEST): Promise<PageWeight> {
    const html = readFileSync(join(this.#root, file), 'utf8');
    const { blockingStyles, otherStyles, blockingScripts, otherScripts } = resourcesOf(html);
    const scripts = [...blockingScripts, ...otherScripts];
    const [ofHtml, linkedStyle, heldUpByScript, script] = await Promise.all([
      compressedSize(html, quality),
      this.#sumOf(blockingStyles),
      this.#sumOf(blockingScripts),
      this.#sumOf(scripts),
    ]);
    return {
      path,
      firstView: ofHtml + linkedStyle + heldUpByScript,
      html: ofHtml,
      linkedStyle,
      script,
      requests: 1 + blockingStyles.length + otherStyles.length + scripts.length,
      blocking: blockingStyles.length + blockingScripts.length,
    };
  }

  /** @returns the page's text and what its style sheets outside weigh */
  async read({ file }: Pick<SitePage, 'file'>): Promise<{ html: string; linkedStyle: number }> {
    const html = readFileSync(join(this.#root, file), 'utf8');
    return { html, linkedStyle: await this.#sumOf(resourcesOf(html).blockingStyles) };
  }

  async #sumOf(addresses: readonly string[]): Promise<number> {
    const sizes = await Promise.all(addresses.map((address) => this.#sizeOf(address)));
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  #sizeOf(address: string): Promise<number> {
    const size = this.#assets.get(address) ?? compressedSize(readFileSync(join(this.#root, address)));
    this.#assets.set(address, size);
    return size;
  }
}
