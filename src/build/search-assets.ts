import { writeFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { createIndex } from 'pagefind';
import type { Site } from '../locale/site.ts';
import { fold } from '../search/fold.ts';
import { tokensOf } from '../search/tokens.ts';
import { dangerTopic, writeWords } from '../search/words-file.ts';
import { baseDefine } from './base-define.ts';
import { contentHash, integrityOf } from './content-hash.ts';

/** English words that workers mix into every language: the everyday ones, of at most so many words. */
const longestShared = 2;

/** Languages that share so many words that what is typed in Latin letters in one is understood in the others. */
const sisters: readonly string[] = ['hi', 'ur', 'ne', 'bn'];
/** Sounds of fewer consonants fit too much. */
const leastSounds = 3;

/** @returns words in Latin letters of the sister languages whose sound is in none of the phrases */
function wordsOfSisters(site: Site, tag: string, topic: string, phrases: readonly string[]): string[] {
  if (!sisters.includes(tag)) return [];
  const soundsOf = (phrase: string) => tokensOf(fold(phrase), tag).flatMap(({ sounds }) => sounds);
  const known = new Set(phrases.flatMap(soundsOf));
  const theirs = sisters.flatMap((other) =>
    other === tag ? [] : (site.searchWords.get(other)?.get(topic)?.romanised ?? []),
  );
  return theirs.filter((word) => {
    const sounds = soundsOf(word);
    const isNew =
      !word.includes(' ') &&
      sounds.some(({ length }) => length >= leastSounds) &&
      !sounds.some((sound) => known.has(sound));
    for (const sound of isNew ? sounds : []) known.add(sound);
    return isNew;
  });
}

/**
 * The words in two parts: everyday words and all of danger, and the rest with the English that is mixed into every language.
 * The first comes with the script, the second right after it, so that the first result does not wait for all of it.
 * @param site whose search words are wanted
 * @param tag language
 * @returns what its readers type, by topic, folded and each once
 */
export function wordsOf(site: Site, tag: string): SearchedWords {
  const ofSite = made.get(site.searchWords) ?? new Map<string, SearchedWords>();
  made.set(site.searchWords, ofSite);
  const known = ofSite.get(tag);
  if (known) return known;
  const words = wordsFor(site, tag);
  ofSite.set(tag, words);
  return words;
}

type SearchedWords = [own: Map<string, string[]>, mixed: Map<string, string[]>];

/** The script of the search and the files to hand on want the same words. */
const made = new WeakMap<Site['searchWords'], Map<string, SearchedWords>>();

function wordsFor(site: Site, tag: string): SearchedWords {
  const shared = site.searchWords.get(site.source.tag);
  const all = site.searchWords.get(tag);
  const own = new Map<string, string[]>();
  const mixed = new Map<string, string[]>();
  for (const topic of [...new Set([...(shared?.keys() ?? []), ...(all?.keys() ?? [])])].sort()) {
    const words = all?.get(topic);
    const english = shared?.get(topic)?.everyday.filter((phrase) => phrase.split(' ').length <= longestShared) ?? [];
    const rest = words ? [words.verbs, words.formal, words.misspelt, words.romanised].flat() : [];
    const first = new Set([...(words?.everyday ?? []), ...(topic === dangerTopic ? rest : [])].map(fold));
    const theirs = wordsOfSisters(site, tag, topic, [...first, ...rest]);
    const second = new Set([...rest, ...theirs, ...english].map(fold));
    own.set(topic, [...first].filter(Boolean));
    mixed.set(
      topic,
      [...second].filter((phrase) => phrase !== '' && !first.has(phrase)),
    );
  }
  return [own, mixed];
}

/**
 * Bundles the script of the search page for each language, with the first part of its words in it, and writes the second beside it.
 * @param project folder of the code
 * @returns addresses as in `AssetAddresses`
 */
export async function writeSearchScripts(
  project: string,
  site: Site,
  out: string,
): Promise<{ search: Record<string, string>; words: Record<string, string> }> {
  const search: Record<string, string> = {};
  const words: Record<string, string> = {};
  for (const { tag, pseudo } of site.locales) {
    const [own, mixed] = wordsOf(site, pseudo ? site.source.tag : tag);
    const result = await build({
      absWorkingDir: project,
      entryPoints: ['src/search/page.ts'],
      define: { WORDS: JSON.stringify(writeWords(own)), ...baseDefine(site.base) },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      target: 'es2018',
      charset: 'utf8',
      legalComments: 'none',
      // Fields that a library marks as its own: nobody else names them.
      mangleProps: /^_/,
    });
    const script = result.outputFiles[0]?.contents;
    if (!script) throw new Error('esbuild made nothing of src/search/page.ts');
    search[tag] = `/assets/search-${tag}-${contentHash(script)}.js`;
    writeFileSync(out + search[tag], script);
    words[tag] = writeChecked(out, `words-${tag}`, 'txt', Buffer.from(writeWords(mixed)));
  }
  return { search, words };
}

/**
 * Bundles the script that searches the text of all pages, with Pagefind in it, and writes Pagefind's program.
 * @param project folder of the code
 * @returns addresses as in `AssetAddresses`
 */
export async function writeFullTextScript(
  project: string,
  out: string,
): Promise<{ fullText: string; program: string }> {
  const files = await pagefindFiles();
  const result = await build({
    absWorkingDir: project,
    entryPoints: ['src/search/full-text.ts'],
    plugins: [pagefindPlugin(project, files.script)],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    target: 'es2018',
    legalComments: 'none',
    // Only asked for when no base address is given, and one is.
    logOverride: { 'empty-import-meta': 'silent' },
  });
  const script = result.outputFiles[0]?.contents;
  if (!script) throw new Error('esbuild made nothing of src/search/full-text.ts');
  const fullText = `/assets/full-text-${contentHash(script)}.js`;
  writeFileSync(out + fullText, script);
  return { fullText, program: writeChecked(out, 'full-text', 'wasm', files.program) };
}

/** Pagefind writes its script and program with every index; those of an empty one are the same. */
async function pagefindFiles(): Promise<{ script: string; program: Uint8Array }> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind could not be started');
  await index.addCustomRecord({ url: '/', content: 'x', language: 'zxx' });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const named = (name: string) => {
    const found = files.find(({ path }) => path === name);
    if (!found) throw new Error(`Pagefind made no ${name}`);
    return found.content;
  };
  return { script: new TextDecoder().decode(named('pagefind.js')), program: named('wasm.unknown.pagefind') };
}

/** Gives Pagefind's script, in which every `fetch` is ours: it gets its files from one that has been checked. */
function pagefindPlugin(project: string, script: string): Plugin {
  return {
    name: 'pagefind',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^pagefind-in-the-browser$/ }, ({ path }) => ({ path, namespace: 'pagefind' }));
      onLoad({ filter: /.*/, namespace: 'pagefind' }, () => ({
        contents: `import { fetchServed as fetch } from './src/search/full-text/served-files.ts';\n${script}`,
        resolveDir: project,
        loader: 'js',
      }));
    },
  };
}

/** @returns address and hash, with a space between them */
function writeChecked(out: string, name: string, extension: string, bytes: Uint8Array): string {
  const address = `/assets/${name}-${contentHash(bytes)}.${extension}`;
  writeFileSync(out + address, bytes);
  return `${address} ${integrityOf(bytes)}`;
}
