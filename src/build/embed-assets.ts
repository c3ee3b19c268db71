import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { BundledAssets } from '../components/assets.ts';
import { sandbox } from '../locale/embed-snippets.ts';
import type { Site } from '../locale/site.ts';
import { embedScript } from '../locale/urls.ts';
import { contentHash } from './content-hash.ts';

/**
 * Writes everything that frames load into `<out>/embed/`, where the headers let other sites use it, and `embed.js` beside it. The name of
 * `embed.js` carries no hash: it stands in the pages of partners.
 * @param project folder of the code
 * @param out folder of the site that is being made
 * @returns the address to put into the frames
 */
export async function writeEmbedAssets(
  project: string,
  site: Site,
  out: string,
): Promise<Pick<BundledAssets, 'frameScript'>> {
  mkdirSync(`${out}/embed/assets`, { recursive: true });
  const frame = await bundle({ entryPoints: [`${project}/src/embed/frame.ts`], format: 'iife', target: 'es2018' });
  const element = await bundle({
    entryPoints: [`${project}/src/embed/element.ts`],
    format: 'iife',
    target: 'es2018',
    define: {
      LANGUAGES: JSON.stringify(site.locales.filter(({ pseudo }) => !pseudo).map(({ tag }) => tag)),
      SOURCE: JSON.stringify(site.source.tag),
      SANDBOX: JSON.stringify(sandbox),
    },
  });
  writeFileSync(out + embedScript, element);
  return { frameScript: write(out, frame) };
}

async function bundle(options: Parameters<typeof build>[0]): Promise<Uint8Array> {
  const result = await build({
    ...options,
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
  });
  const contents = result.outputFiles?.[0]?.contents;
  if (!contents) throw new Error('esbuild made nothing for the frames');
  return contents;
}

function write(out: string, contents: Uint8Array): string {
  const address = `/embed/assets/frame-${contentHash(contents)}.js`;
  writeFileSync(out + address, contents);
  return address;
}
