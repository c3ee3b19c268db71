import { HtmlBasePlugin } from '@11ty/eleventy';
import { onHost } from '../locale/base-path.ts';

/** Attributes of our own that hold an address, some with a hash behind it; Eleventy's plugin knows those of HTML. */
const ownAttributes = ['data-neutral', 'data-words', 'data-full-text', 'data-saved-text', 'data-program'];

/** What is used here of an element, as posthtml reads it. */
interface HtmlElement {
  attrs?: Record<string, string | true>;
}

/** A page, as posthtml reads it. */
interface HtmlTree {
  walk(change: (node: HtmlElement) => HtmlElement): void;
}

/** The part of Eleventy's configuration that moves addresses; the transformer is there when plugins are run, and not before. */
export interface HtmlConfig {
  addPlugin(plugin: unknown, options?: object): void;
  readonly htmlTransformer: {
    setPosthtmlProcessOptions(options: { recognizeNoValueAttribute: boolean }): void;
    addPosthtmlPlugin(extensions: string, plugin: () => (tree: HtmlTree) => void): void;
  };
}

/**
 * Makes every address in a page fit a site that lies below a path of its host. For a site that has its host to itself pages are not even
 * read again.
 * @param base `/` or `/help/salama/`
 */
export function moveBelow(config: HtmlConfig, base: string): void {
  if (base === '/') return;
  config.addPlugin(HtmlBasePlugin, { baseHref: base });
  config.addPlugin(({ htmlTransformer }: HtmlConfig) => {
    // `hidden` stays `hidden`: nothing but addresses changes.
    htmlTransformer.setPosthtmlProcessOptions({ recognizeNoValueAttribute: true });
    htmlTransformer.addPosthtmlPlugin('html', () => (tree) => moveOwn(tree, base));
  });
}

function moveOwn(tree: HtmlTree, base: string): void {
  tree.walk((node) => {
    const attributes = node.attrs ?? {};
    for (const [name, value] of Object.entries(attributes)) {
      if (value === true) continue;
      if (ownAttributes.includes(name) && value.startsWith('/')) attributes[name] = onHost(base, value);
      // What is JSON is written in single quotes, and posthtml does not look for one inside.
      if (/^[[{]/.test(value)) attributes[name] = value.replaceAll("'", '&#39;');
    }
    return node;
  });
}
