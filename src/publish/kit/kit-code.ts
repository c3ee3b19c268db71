import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { colourStyles } from '../../build/colour-styles.ts';
import { scriptStyles } from '../../build/script-styles.ts';
import type { Site } from '../../locale/site.ts';
import type { Colours } from '../../model/schema/site-settings.ts';
import type { KitCode } from './kit-document.tsx';

/** The colours are those of the site. */
const styleFiles = ['src/styles/base.css', 'src/publish/kit/kit.css'];

/** Name under which the script is found in the page. */
const scriptName = 'kit';

/** Expression to run in the page of a piece: the size that the slogan got, 0 when it does not fit. */
export const fitCall = `${scriptName}.fitWords()`;

/**
 * @param project folder of the code
 * @returns styles and script that every document of a kit carries along
 */
export async function kitCode(project: string, { locales, settings }: Site): Promise<KitCode> {
  const styles = styleFiles.map((file) => readFileSync(`${project}/${file}`, 'utf8'));
  const result = await build({
    absWorkingDir: project,
    entryPoints: ['src/publish/kit/in-the-page/fit-words.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: scriptName,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
  });
  return {
    styles: [scriptStyles(locales), ...styles, ...kitColours(settings.colours)].join('\n'),
    script: result.outputFiles[0]?.text ?? '',
  };
}

/** The ground of the slogan is always that of light pages. */
function kitColours(colours: Colours): string[] {
  const other = colourStyles(colours);
  return other === '' ? [] : [other, `.slogan{background:${colours.brand}}`];
}
