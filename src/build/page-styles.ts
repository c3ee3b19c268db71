import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { PageStyles } from '../components/assets.ts';
import type { Site } from '../locale/site.ts';
import { colourStyles } from './colour-styles.ts';
import { scriptStyles } from './script-styles.ts';

/** Oldest browsers that the style sheets are written for. */
const target = ['chrome70', 'safari14', 'firefox68'];

/** What only pages with fields, steps, sheets to print or a calendar need: a page that is read carries none of it. */
const ofTools = [
  'amounts-page',
  'card-page',
  'check-page',
  'form-fields',
  'kit-page',
  'letter-page',
  'neutral-page',
  'offline-page',
  'search-page',
  'with-script',
];

/** What stands in frames, and nothing of what stands round the text of a page. */
const ofFrames = [
  'styles/base',
  'styles/main',
  'components/call-button',
  'components/contact-card',
  'components/contact-channel',
  'components/pictogram',
  'embed/frame',
];

/**
 * The three style sheets, as the text that stands in the pages: a page is painted when it has arrived, and no second answer is waited for.
 * @param project folder of the code
 * @param site whose languages and colours they are for
 */
export async function pageStyles(project: string, site: Site): Promise<PageStyles> {
  // Tokens first, then the base, then one file a component in the order of their names.
  const all = ['styles', 'components'].flatMap((folder) =>
    readdirSync(`${project}/src/${folder}`)
      .filter((name) => name.endsWith('.css'))
      .sort()
      .map((name) => `${folder}/${name.slice(0, -4)}`),
  );
  const isOfTools = (name: string) => ofTools.some((tool) => name === `components/${tool}`);
  const sheet = (names: readonly string[], colours: string) => bundle(project, site, names, colours);
  const colours = colourStyles(site.settings.colours);
  const [reading, tools, frame] = await Promise.all([
    sheet(
      all.filter((name) => !isOfTools(name)),
      colours,
    ),
    sheet(all, colours),
    sheet(ofFrames, ''),
  ]);
  return { reading, tools, frame };
}

async function bundle(project: string, site: Site, names: readonly string[], colours: string): Promise<string> {
  const texts = names.map((name) => readFileSync(`${project}/src/${name}.css`, 'utf8'));
  const result = await build({
    absWorkingDir: project,
    stdin: {
      contents: [scriptStyles(site.locales), ...texts, colours].join('\n'),
      loader: 'css',
      resolveDir: project,
      sourcefile: 'styles.css',
    },
    bundle: true,
    minify: true,
    write: false,
    target,
    legalComments: 'none',
  });
  const text = result.outputFiles[0]?.text.trim();
  if (!text) throw new Error('esbuild made no style sheet');
  // Quotation marks and such are written as escapes, so nothing in it can end the element that it stands in.
  if (/<\/|<!--/.test(text)) throw new Error('A style sheet holds what would end its element');
  return text;
}
