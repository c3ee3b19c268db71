import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { BundledAssets } from '../components/assets.ts';
import { onHost } from '../locale/base-path.ts';
import type { Site } from '../locale/site.ts';
import { baseDefine } from './base-define.ts';
import { contentHash } from './content-hash.ts';
import { writeEmbedAssets } from './embed-assets.ts';
import { writeKioskScript } from './kiosk-script.ts';
import { pageStyles } from './page-styles.ts';
import { writeFullTextScript, writeSearchScripts } from './search-assets.ts';
import { writeIcons } from './write-icons.ts';

/**
 * Bundles the style sheets, and the scripts into `<out>/assets/`, with a content hash in each name, and copies the icons.
 * @param project folder of the code
 * @param out folder of the site that is being made
 * @param site of which the words that readers type become files too
 * @returns the style sheets and the addresses to put into the pages
 */
export async function bundleAssets(project: string, out: string, site: Site): Promise<BundledAssets> {
  mkdirSync(`${out}/assets`, { recursive: true });
  const kiosk = onHost(site.base, await writeKioskScript(project, site, out));
  const script = await build({
    absWorkingDir: project,
    entryPoints: {
      page: 'src/islands/page.ts',
      offline: 'src/offline/page.ts',
      check: 'src/islands/check.ts',
      forms: 'src/islands/forms.ts',
      embeds: 'src/islands/embeds.ts',
      'saved-text': 'src/search/saved-text.ts',
      editor: 'src/editor/in-the-page/start.ts',
    },
    define: { ...baseDefine(site.base), KIOSK: JSON.stringify(kiosk) },
    external: [kiosk],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    target: 'es2018',
    outdir: out,
    legalComments: 'none',
  });
  const bundled = (name: string) => script.outputFiles.find(({ path }) => path.endsWith(`/${name}.js`))?.contents;
  writeIcons(project, site, out);
  return {
    styles: await pageStyles(project, site),
    script: write(out, 'page', bundled('page')),
    offline: write(out, 'offline', bundled('offline')),
    check: write(out, 'check', bundled('check')),
    forms: write(out, 'forms', bundled('forms')),
    embeds: write(out, 'embeds', bundled('embeds')),
    savedText: write(out, 'saved-text', bundled('saved-text')),
    editor: write(out, 'editor', bundled('editor')),
    ...(await writeEmbedAssets(project, site, out)),
    ...(await writeSearchScripts(project, site, out)),
    ...(await writeFullTextScript(project, out)),
  };
}

function write(out: string, name: string, contents: Uint8Array | undefined): string {
  if (!contents) throw new Error(`esbuild made no ${name}.js`);
  const address = `/assets/${name}-${contentHash(contents)}.js`;
  writeFileSync(out + address, contents);
  return address;
}
