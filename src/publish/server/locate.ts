import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { onHost } from '../../locale/base-path.ts';
import type { Follow } from '../follow-rules.ts';

/** What a request's address means: a file to send, another address to go to, or a request that makes no sense. */
export type Location =
  | { readonly kind: 'file'; readonly file: string; readonly path: string; readonly status: 200 | 404 }
  | { readonly kind: 'redirect'; readonly to: string; readonly path: string; readonly status: 301 | 308 }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused' };

/** Settings for the host that lie in the published folder but are not part of the site; hosts do not serve them. */
const HOST_FILE = /^_(?:headers|redirects)(?:\.|$)/;

/** Copies that travel in the place of the file itself (`npm run precompress`) and have no address of their own. */
const COMPRESSED_COPY = /\.(?:br|gz)$/;

/**
 * Finds what an address stands for, as a static host does: `/en/` is `/en/index.html`, `/en` goes to `/en/`, and what
 * does not exist is answered with the 404 page of the language in the address.
 *
 * @param root the folder that is served
 * @param target the request's address as it came, still encoded, with its query: never trusted
 * @param base path of the host below which the site lies
 * @param leadsTo the rules that the site brings for its host; none when left out
 * @returns where it leads; `refused` for what no browser would ever ask (`..`, encoded slashes, NUL)
 */
export async function locate(
  root: string,
  target: string,
  base = '/',
  leadsTo: Follow = () => undefined,
): Promise<Location> {
  const end = target.search(/[?#]/);
  const whole = end === -1 ? target : target.slice(0, end);
  const query = end === -1 ? '' : target.slice(end);
  if (`${whole}/` === base) return { kind: 'redirect', to: base + query, path: '/', status: 308 };
  if (!whole.startsWith(base)) return base === '/' ? { kind: 'refused' } : { kind: 'nothing' };
  const raw = whole.slice(base.length - 1);
  const path = decodePath(raw);
  if (path === undefined) return { kind: 'refused' };
  if (isHidden(path)) return notFound(root, path);
  const moved = leadsTo(path);
  if (moved !== undefined) return { kind: 'redirect', to: onHost(base, moved), path, status: 301 };

  const wanted = join(root, path);
  const index = await isFile(root, join(wanted, 'index.html'));
  if (path.endsWith('/')) {
    return index ? { kind: 'file', file: join(wanted, 'index.html'), path, status: 200 } : notFound(root, path);
  }
  // `whole` starts with exactly one slash, so this can never lead to another host.
  if (index) return { kind: 'redirect', to: `${whole}/${query}`, path, status: 308 };
  return (await isFile(root, wanted)) ? { kind: 'file', file: wanted, path, status: 200 } : notFound(root, path);
}

/** The decoded path, or nothing if it could mean a file outside the folder or two things at once. */
function decodePath(raw: string): string | undefined {
  if (!raw.startsWith('/') || /%2f|%5c|\\/i.test(raw)) return undefined;
  try {
    const path = decodeURIComponent(raw);
    const segments = path.slice(1).split('/');
    const isOdd = segments.some(
      (part, at) => part === '.' || part === '..' || (part === '' && at < segments.length - 1),
    );
    return isOdd || hasControlCharacter(path) ? undefined : path;
  } catch {
    return undefined; // not valid percent-encoding
  }
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f');
}

/** Dotfiles are never part of a site, except the one folder that standards put there (RFC 8615). */
function isHidden(path: string): boolean {
  const segments = path.split('/');
  if (HOST_FILE.test(segments[1] ?? '') || COMPRESSED_COPY.test(path)) return true;
  return segments.some((part, at) => part.startsWith('.') && !(part === '.well-known' && at === 1));
}

/** `/ar/no/such/` gets the Arabic page. The path is the 404 page's own, so that its headers fit what is sent. */
async function notFound(root: string, path: string): Promise<Location> {
  const language = path.split('/')[1] ?? '';
  const pages = isHidden(`/${language}`) ? ['/404.html'] : [`/${language}/404.html`, '/404.html'];
  for (const page of pages) {
    const file = join(root, page);
    if (await isFile(root, file)) return { kind: 'file', file, path: page, status: 404 };
  }
  return { kind: 'nothing' };
}

/** Whether it is a file that really lies in the folder: a symbolic link must not lead out of it. */
async function isFile(root: string, file: string): Promise<boolean> {
  try {
    const [found, base, real] = await Promise.all([stat(file), realpath(root), realpath(file)]);
    return found.isFile() && real.startsWith(base + sep);
  } catch {
    return false;
  }
}
