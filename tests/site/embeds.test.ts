import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  allPages,
  type BuiltPage,
  expectNone,
  filesOfSite,
  find,
  frameFiles,
  languages,
  readPages,
  root,
} from './built-site.ts';
import { validatorWith } from './html-validator.ts';
import { elementsIn, textOf } from './read-html.ts';

/** Frames are pages of the site without what stands round their text; two directions and four scripts show what there is to see. */
const sample = ['ar', 'ur', 'hi', 'am', 'en'];
const files = frameFiles();
const everything = new Set(filesOfSite());
const frames = readPages(files.filter(({ language = '' }) => sample.includes(language)));
const read = (address: string): string => readFileSync(join(root, address), 'utf8');
const weigh = (text: string): number => brotliCompressSync(text).length;

const kindOf = (path: string): string =>
  path
    .split('/')
    .slice(3)
    .join('/')
    .replace(/^(kuwait|qatar)\//, '');
const pageOf = (path: string): string =>
  path
    .replace(/^\/embed/, '')
    .replace(/\/numbers\/$/, '/help/')
    .replace(/(\/contacts\/)[^/]+\/$/, '$1');

/** One line for every frame on which something does not hold. */
function framesWhere(fails: (frame: BuiltPage) => unknown): string[] {
  return frames.flatMap((frame) => {
    const what = fails(frame);
    return what === undefined || what === false ? [] : [`${frame.path}: ${what}`];
  });
}

test('every language has a frame for the numbers, the contacts, each guide and the World Day', () => {
  const ofLanguage = (tag: string) => files.filter(({ language }) => language === tag).map(({ path }) => kindOf(path));
  const english = ofLanguage('en');
  const guides = allPages().filter(({ path }) => /^\/en\/(kuwait|qatar)\/guides\/./.test(path));
  expect(english.filter((kind) => kind.startsWith('guides/'))).toHaveLength(guides.length);
  expect(english).toEqual(expect.arrayContaining(['numbers/', 'contacts/', 'contacts/embassy/', 'world-day/']));
  for (const tag of languages) expect(ofLanguage(tag), tag).toEqual(english);
});

test('a frame points search engines to its page, is not shown by them, and renews itself once a day', () => {
  const pages = new Set(allPages().map(({ path }) => path));
  expectNone(
    framesWhere((frame) => {
      const canonical = find(frame, 'link', 'rel', 'canonical')?.attributes.get('href') ?? '';
      const page = new URL(canonical).pathname;
      if (page !== pageOf(frame.path) || !pages.has(page)) return `canonical ${canonical}`;
      if (find(frame, 'meta', 'name', 'robots')?.attributes.get('content') !== 'noindex') return 'no noindex';
      // Not before twenty hours: a page that changes while somebody reads it loses the place (WCAG 2.2.4, technique F41).
      return find(frame, 'meta', 'http-equiv', 'refresh')?.attributes.get('content') !== '86400' && 'not renewed';
    }),
  );
});

test('a frame loads one script, from where the frames lie, and nothing else', () => {
  const loaded = files.map(({ file }) => {
    const html = read(file).replace(/<a [^>]*>|<link rel="canonical"[^>]*>/g, '');
    return Array.from(html.matchAll(/ (?:src|href|srcset|data|poster|action)="([^"]*)"/g), ([, address]) => address);
  });
  const [first = []] = loaded;
  expect(first).toEqual([expect.stringMatching(/^\/embed\/assets\/frame-[0-9a-f]{10}\.js$/)]);
  for (const address of first) expect(existsSync(join(root, address ?? ''))).toBe(true);
  expect(new Set(loaded.map(String))).toEqual(new Set([String(first)]));
});

test('a frame has no exit, no menu, no search and no code', () => {
  expectNone(
    framesWhere(({ elements }) => {
      const wrong = elements.find(
        ({ name, attributes }) =>
          ['nav', 'form', 'iframe', 'img', 'audio', 'base', 'button'].includes(name) ||
          attributes.get('id') === 'exit' ||
          attributes.has('data-pagefind-body') ||
          [...attributes.keys()].some((attribute) => /^(on|style$)/.test(attribute)),
      );
      return wrong && `<${wrong.name}>`;
    }),
  );
});

test('links out of a frame open a new tab, say so, and lead somewhere; a tap on a number calls', () => {
  const known = new Map(allPages().map((page) => [page.path, page]));
  const idsOf = (page: BuiltPage | undefined) => page?.elements.map(({ attributes }) => attributes.get('id')) ?? [];
  const problemOf = (frame: BuiltPage, { attributes }: BuiltPage['elements'][number]): string | undefined => {
    const href = attributes.get('href') ?? '';
    if (/^(tel|sms|mailto):/.test(href)) return attributes.has('target') ? 'opens a tab' : undefined;
    const [path = '', anchor] = href.split('#');
    const target = path === '' ? frame : known.get(path);
    if (anchor !== undefined && !idsOf(target).includes(anchor)) return 'leads to no such place';
    if (path === '') return undefined;
    if (attributes.get('target') !== '_blank' || !attributes.get('rel')?.split(' ').includes('noopener'))
      return 'opens inside the frame';
    if (attributes.get('aria-describedby') !== 'new-tab' || !find(frame, 'span', 'id', 'new-tab'))
      return 'is not marked';
    return /^https?:/.test(path) || target || everything.has(path.slice(1)) ? undefined : 'leads nowhere';
  };
  const links = frames.flatMap((frame) =>
    frame.elements.filter(({ name }) => name === 'a').map((link) => ({ frame, link })),
  );
  expect(links.filter(({ link }) => link.attributes.get('href')?.startsWith('tel:')).length).toBeGreaterThan(1000);
  expectNone(
    links.flatMap(({ frame, link }) => {
      const problem = problemOf(frame, link);
      return problem ? [`${frame.path}: ${link.attributes.get('href')} ${problem}`] : [];
    }),
  );
});

test('a frame shows the numbers of its page, how far its text can be trusted, and from which day it is', () => {
  const pages = new Map(allPages().map((page) => [page.path, page]));
  const numbersOf = (page: BuiltPage) =>
    new Set(
      elementsIn(find(page, 'main') as never).flatMap(({ attributes }) =>
        attributes.get('href')?.startsWith('tel:') ? (attributes.get('href') ?? []) : [],
      ),
    );
  expectNone(
    framesWhere((frame) => {
      const page = pages.get(pageOf(frame.path)) as BuiltPage;
      const state = find(frame, 'main')?.attributes.get('data-translation');
      if (state !== find(page, 'main')?.attributes.get('data-translation')) return `state ${state}`;
      if ((state === 'unreviewed' || state === 'stale') !== Boolean(find(frame, 'p', 'class', 'translation-note')))
        return 'no word about the translation';
      const foot = textOf(find(frame, 'footer') as never);
      if (!/\d{4}/.test(foot)) return 'no day';
      const [own, theirs] = [numbersOf(frame), numbersOf(page)];
      if (/\/world-day\/$/.test(frame.path)) return own.size < 4 && 'too few numbers';
      // Of a group of contacts it may be that nobody has a telephone.
      if (own.size === 0 && !/\/contacts\/[^/]+\/$/.test(frame.path)) return 'no number';
      return [...own].some((number) => !theirs.has(number)) && 'another number than on its page';
    }),
  );
});

test('a frame is valid and accessible HTML', { timeout: 120_000 }, async () => {
  // A page that is loaded anew is confusing when it comes within minutes; a day is long enough.
  const validator = validatorWith({ 'meta-refresh': 'off' });
  const largest = new Map<string, BuiltPage>();
  for (const frame of frames.filter(({ language }) => language === 'ar' || language === 'en')) {
    const kind = `${frame.language} ${kindOf(frame.path).replace(/^(guides|contacts).*/, '$1')}`;
    if (frame.html.length > (largest.get(kind)?.html.length ?? 0)) largest.set(kind, frame);
  }
  const problems: string[] = [];
  for (const { html, path } of largest.values()) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results)
      problems.push(
        ...messages.map(({ message, ruleId, selector }) => `${path}: ${message} (${ruleId}) at ${selector}`),
      );
  }
  expectNone(problems);
});

describe('weight', () => {
  test('a frame with its style and script arrives in one round trip: 14,336 bytes', () => {
    const shared = [...everything]
      .filter((file) => /^embed\/assets\/frame-[0-9a-f]+\./.test(file))
      .map((file) => weigh(read(file)));
    expect(shared).toHaveLength(1);
    const all = files.map(({ file, path }) => ({ path, html: read(file) }));
    all.sort((a, b) => b.html.length - a.html.length);
    // Contacts are long and much alike, guides are shorter and weigh more.
    const longest = [/\/contacts\/$/, /\/guides\//].flatMap((kind) =>
      all.filter(({ path }) => kind.test(path)).slice(0, 8),
    );
    const heaviest = longest
      .map(({ path, html }) => ({ path, bytes: shared.reduce((sum, size) => sum + size, weigh(html)) }))
      .sort((a, b) => b.bytes - a.bytes);
    console.log(`${heaviest[0]?.bytes} bytes of the heaviest frame: ${heaviest[0]?.path}`);
    expect(heaviest[0]?.bytes).toBeLessThanOrEqual(14_336);
  });

  test('embed.js is at most 2,000 bytes and the script of a frame at most 500; neither stores or asks for anything', () => {
    const frame = [...everything].find((file) => /^embed\/assets\/frame-.*\.js$/.test(file)) ?? '';
    expect(weigh(read('embed/embed.js'))).toBeLessThanOrEqual(2_000);
    expect(weigh(read(frame))).toBeLessThanOrEqual(500);
    for (const file of ['embed/embed.js', frame])
      expect(read(file)).not.toMatch(
        /Storage|cookie|indexedDB|caches|fetch\(|XMLHttp|WebSocket|serviceWorker|sendBeacon|https?:|innerHTML|eval/,
      );
  });
});

describe('what unfolds when the address of a page is pasted', () => {
  const named = allPages().flatMap((page) => {
    const link = find(page, 'link', 'type', 'application/json+oembed');
    return link ? [{ page, address: link.attributes.get('href') ?? '' }] : [];
  });

  /** What WordPress keeps of the HTML of a site that it does not know (wp_filter_oembed_result). */
  const kept = (html: string) => /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html);

  test('the pages that have a frame name their answer by its whole address, and no others do', () => {
    const origin = named[0]?.address.split('/embed/')[0];
    expect(origin).toMatch(/^https:\/\/[^/]+$/);
    const expected = files.filter(({ path }) => !/\/contacts\/[^/]+\/$/.test(path)).map(({ path }) => pageOf(path));
    expect(named.map(({ page }) => page.path).sort()).toEqual(expected.sort());
    expectNone(
      named
        .filter(({ page, address }) => address !== `${origin}/embed/oembed${page.path.slice(0, -1)}.json`)
        .map(({ page, address }) => `${page.path}: ${address}`),
    );
  });

  test('every answer has what oEmbed 1.0 asks of a rich one, and a frame that WordPress keeps', () => {
    const problems = named.flatMap(({ page, address }) => {
      const answer = JSON.parse(read(new URL(address).pathname));
      expect(answer, page.path).toMatchObject({
        version: '1.0',
        type: 'rich',
        title: expect.stringMatching(/\S/),
        provider_name: expect.stringMatching(/\S/),
        provider_url: expect.stringMatching(/^https:\/\/[^/]+\/$/),
        cache_age: 86_400,
        width: expect.any(Number),
        height: expect.any(Number),
        html: expect.any(String),
      });
      const [, quotation = '', iframe = ''] = kept(answer.html) ?? [];
      const source = / src="([^"]+)"/.exec(iframe)?.[1] ?? '';
      const isSound =
        quotation.includes(`href="${new URL(address).origin}${page.path}"`) &&
        existsSync(join(root, new URL(source).pathname, 'index.html')) &&
        new URL(source).pathname.startsWith('/embed/') &&
        / sandbox="[^"]*"/.test(iframe) &&
        !/allow-same-origin/.test(iframe) &&
        / title="[^"]+"/.test(iframe);
      return isSound ? [] : [page.path];
    });
    expectNone(problems);
  });
});
