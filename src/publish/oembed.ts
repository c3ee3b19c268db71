import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { frameTitle } from '../components/frame-title.ts';
import { escapeHtml, frameHeights, sandbox } from '../locale/embed-snippets.ts';
import { type Frame, framesOf } from '../locale/frames.ts';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';

/** How wide the frame is drawn by a program that must know, in CSS pixels: a column of text. */
const width = 600;

/** Programs that ask may keep the answer for a day, in seconds; a frame renews itself as often. */
const day = 86_400;

/**
 * Writes one answer for every page that has a frame. The pages name it, so that a pasted link unfolds.
 * @param tags languages of the pages
 */
export function writeOembed(site: Site, out: string, tags: readonly string[]): void {
  for (const frame of framesOf(site, tags)) {
    // A variant of a frame has no page of its own that somebody could paste.
    if (frame.group !== undefined) continue;
    const file = out + urls.oembed(pageAddress(frame));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(oembedOf(site, frame))}\n`);
  }
}

/** @returns the address that somebody pastes: of the page, or the one that it had before it moved */
function pageAddress({ path }: Frame): string {
  return path.slice('/embed'.length).replace(/\/numbers\/$/, '/help/');
}

/**
 * The answer for one page (oembed.com, version 1.0, section 2.3.4.4).
 *
 * WordPress trusts no site that it does not know: of the HTML it keeps only a quotation with a link and an iframe with src, size and title,
 * sets `sandbox="allow-scripts"` itself, and shows the iframe in place of the quotation when the frame has said its height
 * (wp_filter_oembed_result, wp-embed.js). So the quotation comes first and has no attributes.
 */
export function oembedOf(site: Site, { kind, path, page }: Frame): Record<string, string | number> {
  const title = frameTitle(site, page);
  const height = frameHeights[kind];
  const link = `<blockquote><a href="${escapeHtml(site.origin + page.path)}">${escapeHtml(title)}</a></blockquote>`;
  const iframe = `<iframe src="${escapeHtml(site.origin + path)}" title="${escapeHtml(title)}" width="${width}" height="${height}" sandbox="${sandbox}" loading="lazy" referrerpolicy="no-referrer" frameborder="0"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: `${site.origin}/`,
    cache_age: day,
    width,
    height,
    html: link + iframe,
  };
}
