import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { integrityOf } from '../../build/content-hash.ts';
import type { AssetAddresses } from '../../components/assets.ts';
import { onHost } from '../../locale/base-path.ts';
import { readWithCountry } from '../../locale/find-routes.ts';
import type { Route, RouteKind } from '../../locale/routes.ts';
import type { Site } from '../../locale/site.ts';
import { type HeaderRule, matchingHeaders } from '../../publish/header-rules.ts';
import { handoutUrl } from '../handout-url.ts';
import { descriptionUrl, largestPack, type PackDescription } from '../pack-description.ts';
import { type PackFile, writePack } from '../pack-format.ts';

/**
 * Writes one pack for every country and language, with its description beside it.
 * @param out folder of the site that is being made, with all pages and files to hand on of the languages
 * @param tags the languages
 * @param rules the headers with which the site is served: what is saved is answered with the same
 * @param isUnlimited whether a pack may have more than its budget, in a site that is only measured
 * @throws when a pack is larger than its budget: the build then fails and the last site stays
 */
export function writePacks(
  site: Site,
  out: string,
  assets: AssetAddresses,
  tags: readonly string[],
  rules: readonly HeaderRule[],
  isUnlimited = false,
): void {
  // A folder of files with a hash in their name and nothing else: hosts keep all of it for a year.
  mkdirSync(`${out}/offline/packs`, { recursive: true });
  for (const { id: country } of site.library.countries) {
    mkdirSync(`${out}/offline/${country}`, { recursive: true });
    for (const tag of tags) {
      const routes = readWithCountry(site, tag, country).filter(belongs);
      const files = [...routes.map(({ path }) => path), ...sharedFiles(assets, tag)].map((path) =>
        readFile(out, path, site.base, rules),
      );
      // No name and no time in the gzip header: two builds of one commit are byte-equal.
      const bytes = gzipSync(writePack(files), { level: 9 });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const url = `/offline/packs/${country}-${tag}-${sha256.slice(0, 10)}.pack`;
      if (bytes.length > largestPack && !isUnlimited)
        throw new Error(`The pack of ${country} in ${tag} has ${bytes.length} bytes; it may have ${largestPack}`);
      const description: PackDescription = {
        build: site.buildId,
        url: onHost(site.base, url),
        bytes: bytes.length,
        sha256,
        pages: routes.length,
        savedFor: { country, locale: tag },
        handout: integrityOf(readFileSync(out + handoutUrl(country, tag))),
      };
      writeFileSync(out + url, bytes);
      writeFileSync(out + descriptionUrl(country, tag), `${JSON.stringify(description)}\n`);
    }
  }
}

/** Kits, frames and the open data are for partners, not for readers. */
const forPartners: readonly RouteKind[] = ['kit', 'embeds', 'data'];

function belongs({ kind, path }: Route): boolean {
  return !forPartners.includes(kind) && path.endsWith('/');
}

/** The index of the full text is not among them: saved pages are searched where they lie (`src/search/saved-text.ts`). */
function sharedFiles(
  { script, offline, check, forms, search, savedText, words }: AssetAddresses,
  tag: string,
): string[] {
  const more = (words[tag] ?? '').split(' ').filter((part) => part.startsWith('/'));
  return [script, offline, check, forms, search[tag] ?? '', savedText, ...more, '/favicon.svg', '/mark.svg'];
}

function readFile(out: string, path: string, base: string, rules: readonly HeaderRule[]): PackFile {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const type = Object.entries(types).find(([end]) => file.endsWith(end))?.[1];
  if (!type) throw new Error(`${file} is of no type that a pack may hold`);
  const body = forThePhone(readFileSync(out + file, 'utf8'));
  return { path: onHost(base, path), headers: { 'Content-Type': type, ...matchingHeaders(rules, path) }, body };
}

/** What only search engines read costs a tenth of a pack. */
function forThePhone(html: string): string {
  return html.replace(
    /<link rel="(?:alternate|canonical)"[^>]*>|<script type="application\/ld\+json">[^<]*<\/script>/g,
    '',
  );
}

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
