import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { BundledAssets } from '../components/assets.ts';
import { onHost } from '../locale/base-path.ts';
import type { Site } from '../locale/site.ts';
import { baseDefine } from './base-define.ts';
import { colourStyles } from './colour-styles.ts';
import { contentHash } from './content-hash.ts';
import { writeEmbedAssets } from './embed-assets.ts';
import { writeKioskScript } from './kiosk-script.ts';
import { scriptStyles } from './script-styles.ts';
import { writeFullTextScript, writeSearchScripts } from './search-assets.ts';
import { writeIcons } from './write-icons.ts';

/**
 * Bundles the style sheet and the scripts into `<out>/assets/`, with a content hash in each name, and copies the icons.
 * @param project folder of the code
 * @param out folder of the site that is being made
 * @param site of which the words that readers type become files too
 * @returns the addresses to put into the pages
 */
export async function bundleAssets(project: string, out: string, site: Site): Promise<BundledAssets> {
  mkdirSync(`${out}/assets`, { recursive: true });
  const result = await build({
    absWorkingDir: project,
    stdin: { contents: styleEntry(project, site), loader: 'css', resolveDir: project, sourcefile: 'styles.css' },
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome70', 'safari14', 'firefox68'],
    outdir: out,
    legalComments: 'none',
  });
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
    style: write(out, 'style', 'css', result.outputFiles[0]?.contents),
    script: write(out, 'page', 'js', bundled('page')),
    offline: write(out, 'offline', 'js', bundled('offline')),
    check: write(out, 'check', 'js', bundled('check')),
    forms: write(out, 'forms', 'js', bundled('forms')),
    embeds: write(out, 'embeds', 'js', bundled('embeds')),
    savedText: write(out, 'saved-text', 'js', bundled('saved-text')),
    editor: write(out, 'editor', 'js', bundled('editor')),
    ...(await writeEmbedAssets(project, site, out)),
    ...(await writeSearchScripts(project, site, out)),
    ...(await writeFullTextScript(project, out)),
  };
}

/** Tokens first, then the base, then one file a component in the order of their names. */
function styleEntry(project: string, { locales, settings }: Site): string {
  const imports = ['src/styles', 'src/components'].flatMap((folder) =>
    readdirSync(`${project}/${folder}`)
      .filter((name) => name.endsWith('.css'))
      .sort()
      .map((name) => readFileSync(`${project}/${folder}/${name}`, 'utf8')),
  );
  return [scriptStyles(locales), ...imports, colourStyles(settings.colours)].join('\n');
}

function write(out: string, name: string, extension: string, contents: Uint8Array | undefined): string {
  if (!contents) throw new Error(`esbuild made no ${name}.${extension}`);
  const address = `/assets/${name}-${contentHash(contents)}.${extension}`;
  writeFileSync(out + address, contents);
  return address;
}
