/** What other sites can show of ours. Partners write these names into their pages: none may change. */
export type FrameKind = 'numbers' | 'contacts' | 'guide' | 'world-day';

/**
 * What a frame may do on the site of a partner: run its own script, which says how high it is, and open links in a new tab.
 * `allow-popups` is also what lets a tap on a number call (HTML, "sandboxed custom protocols navigation"); the third lets the page in the
 * new tab be an ordinary page. It may store nothing, because it has no origin of its own there.
 */
export const sandbox = 'allow-popups allow-popups-to-escape-sandbox allow-scripts';

/** Height of a frame in CSS pixels before its content has said how high it is, and for ever where no script runs. */
export const frameHeights: Readonly<Record<FrameKind, number>> = {
  numbers: 640,
  contacts: 640,
  guide: 640,
  'world-day': 480,
};

/** What the code for a page of a partner is made from. */
export interface Snippet {
  kind: FrameKind;
  /** Folder of the country; not for the World Day. */
  country?: string | undefined;
  /** The guide, or the group of contacts. */
  topic?: string | undefined;
  /** Language; that of the partner's page when left out, which only the element can find out. */
  lang?: string | undefined;
  /** Address of the frame, and of the page that a reader without frames is led to. */
  frame: string;
  page: string;
  title: string;
  /** Address of embed.js. */
  script: string;
  /** CSS pixels; as wide as there is room when left out. */
  width?: number | undefined;
}

/** @returns the text, fit to stand in an attribute or between tags */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** @returns an iframe that needs no script on the page of the partner */
export function iframeSnippet(snippet: Pick<Snippet, 'kind' | 'frame' | 'title' | 'lang' | 'width'>): string {
  const { kind, frame, title, lang, width } = snippet;
  const attributes = {
    src: frame,
    title,
    ...(lang !== undefined && { lang }),
    width: String(width ?? '100%'),
    height: String(frameHeights[kind]),
    sandbox,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    style: 'border:0;max-width:100%',
  };
  return `<iframe ${attributesOf(attributes)}></iframe>`;
}

/** @returns the element of embed.js, which follows the language, the width and the height */
export function elementSnippet({ kind, country, topic, lang, page, title, script, width }: Snippet): string {
  const attributes = {
    kind,
    ...(country !== undefined && { country }),
    ...(topic !== undefined && { topic }),
    ...(lang !== undefined && { lang }),
    ...(width !== undefined && { style: `max-width:${width}px` }),
  };
  const link = `<a href="${escapeHtml(page)}">${escapeHtml(title)}</a>`;
  return `<script async src="${escapeHtml(script)}"></script>\n<salama-embed ${attributesOf(attributes)}>${link}</salama-embed>`;
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(' ');
}
