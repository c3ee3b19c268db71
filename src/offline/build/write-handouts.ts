import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { integrityOf } from '../../build/content-hash.ts';
import { wordsOf } from '../../build/search-assets.ts';
import type { AssetAddresses } from '../../components/assets.ts';
import { escapeText } from '../../components/escape-text.ts';
import { routesOfCountry } from '../../locale/find-routes.ts';
import { formatDate, regionName } from '../../locale/format.ts';
import type { Route, RouteKind } from '../../locale/routes.ts';
import type { Site } from '../../locale/site.ts';
import { urls } from '../../locale/urls.ts';
import { getItem } from '../../model/library.ts';
import { writeWords } from '../../search/words-file.ts';
import { handoutUrl } from '../handout-url.ts';

/** Pages that make no sense in a file: they save, or stand for a page that is not there. */
const leftOut: readonly RouteKind[] = [
  'search',
  'check',
  'letter',
  'amounts',
  'card',
  'neutral',
  'offline',
  'offline-fallback',
  'not-found',
  'moved',
  'countries',
];

/** A page as a part of a file. */
interface Part {
  route: Route;
  title: string;
  main: string;
  /** The numbers for danger that stand above the text. */
  danger: string;
}

/** The scripts inside the files: of one that is read, and of one that is searched too. */
export interface HandoutScripts {
  reading: string;
  searching: string;
}

/** @param project folder of the code */
export async function bundleHandoutScripts(project: string): Promise<HandoutScripts> {
  return {
    reading: await bundleScript(project, 'src/offline/handout.ts'),
    searching: await bundleScript(project, 'src/offline/handout-search.ts'),
  };
}

/**
 * Writes everything about a country in one language as one HTML file, and each guide as another: readable without script from the
 * storage of a phone, with search inside, and with its date. They are downloaded, never shown by the site itself.
 * @param out folder of the site that is being made, with all pages of the languages
 * @param tags the languages
 */
export function writeHandouts(
  site: Site,
  out: string,
  assets: AssetAddresses,
  { reading, searching }: HandoutScripts,
  tags: readonly string[],
): void {
  mkdirSync(`${out}/handout`, { recursive: true });
  const style = assets.styles.tools;
  for (const { id: country } of site.library.countries) {
    for (const tag of tags) {
      const routes = routesOfCountry(site, tag, country).filter(({ kind }) => !leftOut.includes(kind));
      const parts = routes.map((route) => readPart(out, route));
      const write = (topic: string | undefined, list: readonly Part[], code: Code) =>
        writeFileSync(out + handoutUrl(country, tag, topic), handout(site, country, tag, list, code));
      const words = wordsOf(site, tag).map(writeWords);
      write(undefined, parts, {
        style,
        script: searching,
        words,
      });
      for (const part of parts)
        if (part.route.kind === 'guide' && part.route.item)
          write(part.route.item, [part], { style, script: reading, words: [] });
    }
  }
}

async function bundleScript(project: string, entry: string): Promise<string> {
  const result = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    target: 'es2018',
    charset: 'utf8',
    mangleProps: /^_/,
    legalComments: 'none',
  });
  const text = result.outputFiles[0]?.text.trim();
  if (!text) throw new Error(`esbuild made nothing of ${entry}`);
  return text;
}

/** Takes the text out of a built page. The pages come from our own renderer, so the marks are where they are looked for. */
function readPart(out: string, route: Route): Part {
  const html = readFileSync(`${out}${route.path}index.html`, 'utf8');
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
  const danger = /<aside class="danger-strip"[\s\S]*?<\/aside>/.exec(html)?.[0];
  if (main === undefined || title === undefined || danger === undefined)
    throw new Error(`${route.path} has no text, no title or no numbers for danger`);
  return { route, title, main, danger };
}

/** What stands in a file besides its text. */
interface Code {
  style: string;
  script: string;
  /** What readers type, as in `words-file.ts`; none where there is nothing to search. */
  words: readonly string[];
}

function handout(
  site: Site,
  country: string,
  tag: string,
  parts: readonly Part[],
  { style, script, words }: Code,
): string {
  const ui = site.ui(site.interfaceTagOf(tag));
  const text = (...message: Parameters<typeof ui.text>) => escapeText(ui.text(...message));
  const locale = site.locale(tag);
  const places = new Map(parts.map(({ route }, index) => [route.path, `p${index}`]));
  const home = parts.length > 1 ? urls.country(tag, country) : (parts[0]?.route.path ?? urls.country(tag, country));
  const name = regionName(ui, getItem(site.library, 'country', country).facts.region);
  const title = parts.length > 1 ? escapeText(`${name} · ${site.name}`) : (parts[0]?.title ?? site.name);
  const sections = parts.map(({ route, main }, index) => {
    const language =
      route.textLocale === tag ? '' : ` lang="${route.textLocale}" dir="${site.locale(route.textLocale).dir}"`;
    const name = route.kind === 'help' ? 'hotline' : route.kind === 'guide' ? route.item : null;
    const topic = name === null ? '' : ` data-topic="${name}"`;
    return `<section class="part" id="p${index}"${topic}${language}>${rewrite(main, `p${index}`, places, site)}</section>`;
  });
  // A file has no headers, so the policy that keeps everything else out stands in it.
  const policy = `default-src 'none'; style-src '${integrityOf(style)}'; script-src '${integrityOf(script)}'`;
  const search =
    parts.length > 1
      ? `<p id="find" class="find" hidden><label>${text('handout.search')} <input type="search" autocomplete="off"></label> <span hidden>${text('handout.none')}</span></p>`
      : '';
  // No script, so the policy has no word to say about it; folded words hold letters and digits only.
  const data = words.length > 0 ? `<script type="text/plain" id="words">${words.join('')}</script>` : '';
  const made = text('handout.made', { date: formatDate(ui, site.today) });
  return `<!DOCTYPE html><html lang="${tag}" dir="${locale.dir}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="build" content="${site.buildId}"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><meta name="format-detection" content="telephone=no"><title>${title}</title><style>${style}</style></head><body><header class="bar"><a id="exit" class="exit" href="${site.settings.exit}" rel="noreferrer">${text('exit.label')}</a><bdi>${site.name}</bdi></header>${parts[0]?.danger ?? ''}<main><p class="aside-note"><span>${made} <a href="${site.origin}${home}" dir="ltr"><bdi>${site.origin.replace(/^https?:\/\//, '')}${home}</bdi></a></span></p>${search}<div>${sections.join('')}</div></main>${data}<script>${script}</script></body></html>\n`;
}

/** Makes the links and marks of a page fit the file it has become a part of. */
function rewrite(main: string, own: string, places: ReadonlyMap<string, string>, site: Site): string {
  return (
    main
      // What is handed on already needs no buttons for it, and a file loads neither picture nor sound.
      .replace(/<section class="hand-on"[\s\S]*?<\/section>|<(p|div) class="listen"[\s\S]*?<\/\1>/g, '')
      .replace(/ data-pagefind-[a-z-]+="[^"]*"/g, '')
      .replace(/ (id|for|aria-labelledby|aria-describedby)="([^"]*)"/g, ` $1="${own}-$2"`)
      .replace(/ href="([^"]*)"/g, (whole: string, href: string) => {
        if (href.startsWith('#')) return ` href="#${own}-${href.slice(1)}"`;
        if (!href.startsWith('/')) return whole;
        const address = href.slice(site.base.length - 1);
        const [path = '', fragment] = address.split('#');
        const place = places.get(path);
        if (place === undefined) return ` href="${site.origin}${address}"`;
        return ` href="#${place}${fragment === undefined ? '' : `-${fragment}`}"`;
      })
  );
}
