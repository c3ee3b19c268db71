import { extname } from 'node:path';

/** Types by the end of a file's name. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.opus': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.xsl': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.zip': 'application/zip',
};

/**
 * Ends with two dots, which hold before the shorter ones: a JSON Feed has a type of its own (jsonfeed.org/version/1.1), and its name says
 * what it is on every host.
 */
export const longerEnds: Readonly<Record<string, string>> = { '.feed.json': 'application/feed+json; charset=utf-8' };

/**
 * The type of a file by its name. Search indexes (.pagefind, .pf_*) and packs are plain bytes, as on every host.
 *
 * @param file a file's name or path
 * @returns the value of a `Content-Type` header
 */
export function contentType(file: string): string {
  const longer = Object.keys(longerEnds).find((end) => file.toLowerCase().endsWith(end));
  if (longer !== undefined) return longerEnds[longer] ?? '';
  return contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
}
