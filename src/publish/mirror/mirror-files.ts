import { readdirSync, readFileSync } from 'node:fs';
import { formatDate } from '../../locale/format.ts';
import type { Site } from '../../locale/site.ts';
import { type HeaderRule, headerRulesFile } from '../header-rules.ts';
import { renderCaddy } from '../hosts/caddy.ts';
import type { HostSite } from '../hosts/host-site.ts';
import { renderNginx } from '../hosts/nginx.ts';
import { languageRules } from '../language-rules.ts';
import { redirectRules } from '../redirect-rules.ts';
import { bundleServer } from './bundle-server.ts';
import { type MirrorFiles, signChecksums, writeChecksums } from './checksums.ts';
import { renderGuideHtml, renderGuideText } from './guide.ts';
import { leftOut, mirrorRules } from './mirror-rules.ts';
import { startForUnix, startForWindows } from './start-files.ts';

export interface MirrorOptions {
  /** Folder of the code. */
  project: string;
  /** The site as it was built. */
  site: Site;
  /** Folder of the built site. */
  folder: string;
  /** Key of the publisher, PEM; without it the list is not signed. */
  privateKey: string | undefined;
}

const port = 8080;
/** Where the settings look for the files until somebody writes another place. */
const folderOnServer = '/srv/salama/site';

/**
 * Puts a mirror together: the site without the part for staff, settings for two servers, a server of its own, a guide in short
 * and in full, and the list of hashes with its signature.
 * @returns every file of the mirror by its name
 * @throws Error when the key is not one, or the guide is not in the project
 */
export async function mirrorFiles({ project, site, folder, privateKey }: MirrorOptions): Promise<MirrorFiles> {
  const { base } = site;
  const languages = site.locales.map(({ tag }) => tag);
  const host: HostSite = {
    rules: mirrorRules(JSON.parse(readFileSync(`${folder}/${headerRulesFile}`, 'utf8')) as HeaderRule[], base),
    base,
    folder: folderOnServer,
    port,
    languages,
    moved: languageRules(redirectRules(site), languages),
    precompressed: false,
  };
  const about = {
    name: site.name,
    origin: site.origin,
    day: { en: formatDate(site.ui('en'), site.today), ar: formatDate(site.ui('ar'), site.today) },
    build: site.buildId,
    base,
  };
  const isSigned = privateKey !== undefined;
  const texts: Record<string, string> = {
    'READ-ME-FIRST.txt': renderGuideText(about, isSigned),
    'READ-ME-FIRST.html': renderGuideHtml(about, isSigned),
    'mirror.md': readFileSync(`${project}/docs/partners/mirror.md`, 'utf8'),
    'nginx.conf': renderNginx(host),
    Caddyfile: renderCaddy(host),
    'serve.mjs': await bundleServer(project, host),
    'start.sh': startForUnix(base),
    'start.bat': startForWindows(base),
  };
  const files = new Map([
    ...siteFiles(folder),
    ...Object.entries(texts).map(([name, text]) => [name, bytesOf(text)] as const),
  ]);
  const list = writeChecksums(files);
  files.set('SHA256SUMS', bytesOf(list));
  if (privateKey === undefined) return files;
  const { signature, publicKey } = signChecksums(list, privateKey);
  return files.set('SHA256SUMS.sig', signature).set('publisher.pem', bytesOf(publicKey));
}

/** Settings for other hosts (`_headers`) are none of a mirror's business. */
function siteFiles(folder: string): [name: string, bytes: Uint8Array][] {
  const starts = leftOut.map((path) => path.slice(1, -1));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((name) => !name.startsWith('_') && !starts.some((start) => name.startsWith(start)))
    .map((name) => [`site/${name}`, readFileSync(`${folder}/${name}`)]);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/**
 * @returns name of the archive: `salama-0a1b2c3d4e5f-help-salama.zip`
 */
export function mirrorName(site: Pick<Site, 'buildId' | 'base'>): string {
  const below = site.base.slice(1, -1).replaceAll('/', '-');
  return `salama-${site.buildId}${below === '' ? '' : `-${below}`}.zip`;
}
