import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allPages, expectNone, filesOfSite, find, root } from './built-site.ts';
import { textOf } from './read-html.ts';

const pages = allPages();

/** One line for each element of the site of which something is wrong. */
function elementsWhere(
  problemOf: (element: (typeof pages)[number]['elements'][number]) => string | undefined | false,
): string[] {
  return pages.flatMap((page) =>
    page.elements.flatMap((element) => {
      const problem = problemOf(element);
      return problem ? [`${page.path}: <${element.name}> ${problem}`] : [];
    }),
  );
}

test('no page holds a script, a handler or a style attribute: the policy of the site would block it', () => {
  expectNone(
    elementsWhere(({ name, attributes, ...element }) => {
      const names = [...attributes.keys()];
      if (names.includes('style')) return 'has a style of its own';
      const handler = names.find((attribute) => /^on|^@|^:/.test(attribute));
      if (handler) return `has ${handler}`;
      if (name === 'script' && (!attributes.get('src') || textOf({ name, attributes, ...element }).trim() !== ''))
        return 'stands in the page';
      // An address that was public opens the new page by itself, and only a page of the site.
      if (name === 'meta' && /^0; url=\.[\w./-]*\/$/.test(attributes.get('content') ?? '')) return undefined;
      if (name === 'meta' && attributes.has('http-equiv')) return `sets ${attributes.get('http-equiv')}`;
      return (
        /^\s*(javascript|data|vbscript):/i.test(attributes.get('href') ?? attributes.get('src') ?? '') &&
        'has code for an address'
      );
    }),
  );
});

test('nothing is loaded from anybody else, framed or sent', () => {
  expectNone(
    elementsWhere(({ name, attributes }) => {
      if (['iframe', 'frame', 'object', 'embed', 'base'].includes(name)) return 'has no place here';
      if (attributes.has('action') || attributes.has('formaction')) return 'sends what is typed';
      if (attributes.has('ping') || attributes.has('integrity') || attributes.has('crossorigin'))
        return 'speaks to another site';
      const loaded = [
        attributes.get('src'),
        attributes.get('srcset'),
        attributes.get('poster'),
        name === 'link' &&
        /stylesheet|icon|manifest|preload|prefetch|preconnect|dns-prefetch|modulepreload/.test(
          attributes.get('rel') ?? '',
        )
          ? attributes.get('href')
          : undefined,
      ];
      return loaded.some((address) => address !== undefined && !/^\/(?!\/)/.test(address)) && 'loads from elsewhere';
    }),
  );
});

test('style sheets load nothing at all', () => {
  const sheets = new Set(
    pages.flatMap(({ elements }) => elements.flatMap((element) => (element.name === 'style' ? [textOf(element)] : []))),
  );
  expect(sheets.size).toBe(2);
  expectNone([...sheets].filter((css) => /@import|url\(|@font-face|image-set\(/.test(css)));
});

test('every page has the rules of all classes that stand in it, though pages that are read have a smaller sheet', () => {
  const classesOf = (css: string) => new Set(Array.from(css.matchAll(/\.([a-z][\w-]*)/g), ([, name = '']) => name));
  const sheets = new Map<string, Set<string>>();
  for (const { elements } of pages)
    for (const element of elements)
      if (element.name === 'style') {
        const css = textOf(element);
        if (!sheets.has(css)) sheets.set(css, classesOf(css));
      }
  const all = new Set([...sheets.values()].flatMap((names) => [...names]));
  expectNone(
    pages.flatMap((page) => {
      const own = sheets.get(textOf(find(page, 'style') ?? page.document));
      const used = page.elements.flatMap(({ attributes }) => attributes.get('class')?.split(' ') ?? []);
      return [...new Set(used)]
        .filter((name) => all.has(name) && !own?.has(name))
        .map((name) => `${page.path}: no rule for .${name}`);
    }),
  );
});

test('scripts load nothing from anybody else either', () => {
  const files = filesOfSite().filter((file) => /^assets\/.*\.js$/.test(file));
  expect(files.length).toBeGreaterThan(1);
  expectNone(
    files.filter((file) => {
      // Pagefind joins addresses with a base that is never asked for: the policy of every page would refuse it.
      // A letter is handed to WhatsApp when its writer taps on that button. Alpine brings an evaluator that makes code out of text; ours
      // takes its place (src/islands/names-only.ts), and the policy would refuse it.
      const text = readFileSync(join(root, file), 'utf8').replace(
        /https:\/\/example\.com|\^?\(?https\?:\\\/\\\/|https:\/\/wa\.me\/\?text=|https:\/\/alpinejs\.dev\/plugins/g,
        '',
      );
      if (file.startsWith('assets/forms-'))
        return /https?:\/\/|\beval\(|document\.(write|cookie)|sendBeacon/.test(text);
      return /https?:\/\/(?!www\.w3\.org\/)|\beval\(|new Function|document\.(write|cookie)|sendBeacon/.test(text);
    }),
  );
});

test('nothing holds up the painting of a page: one style sheet inside it, no file of styles, and scripts that come after the text', () => {
  const problems = pages.filter(({ path, elements }) => {
    // Only the pages that save the site, search it, ask questions, write a letter, count money and write code for partners have a script of their own besides that of every page.
    const expected = [
      'style',
      // The list for staff has nothing that moves; the page of the editor has a script that starts it.
      ...(path === '/admin/desk/' ? [] : ['module']),
      ...(/\/(offline|search|check|letter|amounts|embed)\/$/.test(path) ? ['module'] : []),
    ];
    const loading = elements.filter(
      ({ name, attributes }) =>
        name === 'script' || name === 'style' || (name === 'link' && attributes.get('rel') === 'stylesheet'),
    );
    const kinds = loading.map(({ name, attributes }) =>
      name === 'script' ? attributes.get('type') : name === 'style' ? name : 'a file of styles',
    );
    return kinds.join() !== expected.join();
  });
  expectNone(problems.map(({ path }) => path));
});

test('names of scripts carry a hash of their content', () => {
  const names = new Set(
    pages.flatMap(({ elements }) =>
      elements.flatMap(({ name, attributes }) => (name === 'script' ? [attributes.get('src')] : [])),
    ),
  );
  expectNone([...names].filter((name) => !/^\/assets\/[\w-]+-[0-9a-f]{10}\.js$/.test(name ?? '')).map(String));
});

test('an improvement by script is named, never written, in the page, and the script of the page knows it', () => {
  const scripts = new Map<string, string>();
  const textOfScript = (address: string): string =>
    scripts.get(address) ?? scripts.set(address, readFileSync(join(root, address), 'utf8')).get(address) ?? '';
  const problems = pages.flatMap((page) => {
    const loaded = page.elements
      .flatMap(({ name, attributes }) => (name === 'script' ? [textOfScript(attributes.get('src') ?? '')] : []))
      .join('\n');
    return page.elements.flatMap(({ attributes }) =>
      [...attributes].flatMap(([name, value]) => {
        if (!name.startsWith('x-')) return [];
        // Alpine evaluates the value of its own directives; those of ours are plain words.
        const isEvaluated = /^x-(?:data|model|show|on|bind|text|if|for|init|effect|html)\b(?!-)/.test(name);
        if (!(isEvaluated ? /^(?:[a-z]\w*)?$/i : /^[a-z][\w-]*$/i).test(value))
          return [`${page.path}: ${name}="${value}" is code`];
        return name !== 'x-data' || value === '' || loaded.includes(value)
          ? []
          : [`${page.path}: ${value} is not registered`];
      }),
    );
  });
  expectNone(problems);
});
