import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { KioskWords } from '../islands/kiosk/watch-idle.ts';
import type { Site } from '../locale/site.ts';
import { baseDefine } from './base-define.ts';
import { contentHash } from './content-hash.ts';

/**
 * Bundles the script of a kiosk with its words in all languages: only kiosks fetch it, so it costs other pages nothing.
 * @param project folder of the code
 * @returns its address on the site
 */
export async function writeKioskScript(project: string, site: Site, out: string): Promise<string> {
  const words = Object.fromEntries(site.locales.map(({ tag }) => [tag, wordsIn(site, tag)]));
  const result = await build({
    absWorkingDir: project,
    entryPoints: ['src/islands/kiosk.ts'],
    define: { ...baseDefine(site.base), KIOSK_WORDS: JSON.stringify(words) },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    target: 'es2018',
    charset: 'utf8',
    legalComments: 'none',
  });
  const script = result.outputFiles[0]?.contents;
  if (!script) throw new Error('esbuild made nothing of src/islands/kiosk.ts');
  const address = `/assets/kiosk-${contentHash(script)}.js`;
  writeFileSync(out + address, script);
  return address;
}

function wordsIn(site: Site, tag: string): KioskWords {
  const ui = site.ui(site.interfaceTagOf(tag));
  return {
    lang: ui.locale.tag,
    dir: ui.locale.dir,
    title: ui.text('kiosk.title'),
    text: ui.text('kiosk.text', { seconds: '{seconds}' }),
    stay: ui.text('kiosk.stay'),
  };
}
