/** A package of others whose code, or whose program, is in the published site. Everything else is a tool that stays behind. */
export interface ShippedPackage {
  /** Where it lies below `node_modules/`: its name, or `markdown-it/node_modules/entities` for a version that only another one uses. */
  place: string;
  /** Where its code is, as it is told to whoever reads the list. */
  where: string;
  /** Text of its licence; only when the package brings no file of it. */
  text?: string;
}

/** What readers of the pages get: two scripts use a library, and the search one program. */
const pages = {
  forms: 'the letter and the sums (assets/forms-*.js)',
  search: 'the search and the files to hand on (assets/search-*.js, handout/)',
  fullText: 'the search in the full text (assets/full-text-*.js, assets/full-text-*.wasm)',
} as const;
const editor = 'the editor of staff (admin/)';

/** Alpine names its licence in package.json and brings no file of it; this is `LICENSE.md` of its repository. */
const licenceOfAlpine = `# MIT License

Copyright © 2019-2021 Caleb Porzio and contributors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;

/**
 * All of them. A test bundles the scripts again and compares (tests/unit/supply-chain/shipped-packages.test.ts), so that a new import
 * cannot be published without its licence. Preact and Workbox are not here: they work while the site is built, and leave none of their
 * code in it.
 */
export const shippedPackages: readonly ShippedPackage[] = [
  { place: 'alpinejs', where: pages.forms, text: licenceOfAlpine },
  // Alpine's own bundle has these two in it.
  { place: '@vue/reactivity', where: pages.forms },
  { place: '@vue/shared', where: pages.forms },
  { place: 'minisearch', where: pages.search },
  { place: 'pagefind', where: pages.fullText },
  ...[
    '@noble/hashes',
    '@sveltia/cms',
    'exifr',
    'immutable',
    'linkify-it',
    'markdown-it',
    'markdown-it/node_modules/entities',
    'mdurl',
    'punycode.js',
    'svgo',
    'turndown',
    'uc.micro',
    'yaml',
    'zod',
  ].map((place) => ({ place, where: editor })),
];

/**
 * What the makers of the editor have put into their program. Their names are all that comes with it; a test reads them out of its maps
 * and compares.
 */
export const insideTheEditor: readonly string[] = [
  '@cfworker/json-schema',
  '@discourse/heic',
  '@jsquash/webp',
  '@lexical/clipboard',
  '@lexical/code-core',
  '@lexical/dragon',
  '@lexical/extension',
  '@lexical/history',
  '@lexical/html',
  '@lexical/link',
  '@lexical/list',
  '@lexical/markdown',
  '@lexical/rich-text',
  '@lexical/selection',
  '@lexical/table',
  '@lexical/utils',
  '@preact/signals-core',
  '@sindresorhus/transliterate',
  '@sveltia/i18n',
  '@sveltia/ui',
  '@sveltia/utils',
  'base32-encode',
  'character-entities-legacy',
  'character-reference-invalid',
  'clsx',
  'create-react-class',
  'dayjs',
  'decode-named-character-reference',
  'deepmerge',
  'dijkstrajs',
  'dompurify',
  'fast-deep-equal',
  'flat',
  'is-alphabetical',
  'is-alphanumerical',
  'is-decimal',
  'is-hexadecimal',
  'isomorphic-dompurify',
  'leaflet',
  'lexical',
  'marked',
  'marked-bidi',
  'messageformat',
  'mime',
  'object-assign',
  'parse-entities',
  'qrcode',
  'react',
  'react-dom',
  'sanitize-filename',
  'scheduler',
  'smol-toml',
  'svelte',
  'to-data-view',
  'truncate-utf8-bytes',
  'utf8-byte-length',
  'wasm-feature-detect',
  'yaml',
];

/** What must be said of a part of the editor that stands under other terms than the rest. */
export const noteOnTheEditor = `admin/assets/heic_dec-*.wasm is a program of its own, unchanged, that staff may replace: it reads photos of
the type HEIC with libheif (GNU LGPL 3). Its source: https://github.com/strukturag/libheif and, as a package,
@discourse/heic. The fonts in admin/assets/ have their licences beside them.`;
