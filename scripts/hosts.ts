/**
 * `npm run hosts`: reads the finished `dist/` and writes settings for every host into `.build/hosts/`: Cloudflare, Netlify, nginx, Caddy,
 * S3 with CloudFront, GitHub Pages, Docker. What to do with them: docs/deployers/README.md.
 *
 *   --in <folder>        another site than dist
 *   --out <folder>       another place than .build/hosts
 *   --check https://...  asks a published site for some addresses, and compares its headers with those of dist/. Writes nothing
 *
 * SITE_BASE names the path below which the site was built to lie.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBasePath } from '../src/locale/base-path.ts';
import { hostFiles } from '../src/publish/hosts/host-files.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { checkHost } from './hosts/check.ts';

/** @throws Stop when there is no site, or a published one does not answer as it should */
export async function writeHosts(typed: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...typed],
    options: {
      in: { type: 'string', default: 'dist' },
      out: { type: 'string', default: '.build/hosts' },
      check: { type: 'string' },
    },
  });
  const folder = values.in;
  if (!existsSync(`${folder}/index.html`)) stop(`There is no site in ${folder}/. Build it with: npm run build`);
  if (values.check !== undefined) {
    await checkHost(values.check, folder);
    return;
  }
  const { files, warnings } = hostFiles(folder, readBasePath(process.env.SITE_BASE), nameOfSite(folder));
  rmSync(values.out, { recursive: true, force: true });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(values.out, name)), { recursive: true });
    writeFileSync(join(values.out, name), text);
  }
  console.log(`${files.size} files in ${values.out}/. What to do with them: docs/deployers/README.md`);
  for (const name of files.keys()) console.log(`  ${name}`);
  for (const warning of warnings) console.warn(warning);
}

/** Every site names its public address in `robots.txt`, where search engines look for the list of pages. */
function nameOfSite(folder: string): string {
  const address = /^Sitemap: (\S+)$/m.exec(readFileSync(join(folder, 'robots.txt'), 'utf8'))?.[1] ?? '';
  return URL.canParse(address) ? new URL(address).hostname : stop(`${folder}/robots.txt names no address of the site.`);
}

await runWhenStarted(import.meta.url, writeHosts);
