import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realSite, valuesOf } from '../content/real-content.ts';
import { allPages, expectNone, root } from './built-site.ts';

const pages = allPages().filter(({ path }) => /^\/(?:ar|ur|hi|am|en)\//.test(path));

/** What would tell somebody who reads along what a link or number is for. */
const telling = /traffick|forced|abuse|violence|shelter|wage|salary|passport|complain|hotline|embassy|escape|police/i;

const texts = pages.flatMap((page) =>
  page.elements.flatMap(({ attributes }) => {
    const address = attributes.get('href') ?? '';
    const sent = /^(?:https:\/\/wa\.me\/\?text=|sms:\?body=)(.*)$/.exec(address)?.[1];
    const copied = attributes.get('data-hand-on');
    return [sent === undefined ? undefined : decodeURIComponent(sent), copied].flatMap((text) =>
      text === undefined ? [] : [{ path: page.path, text }],
    );
  }),
);

test('every guide and every contact can be handed on, and what is sent names neither', () => {
  expect(texts.length).toBeGreaterThan(3 * 5 * 90);
  expectNone(texts.filter(({ text }) => telling.test(text)).map(({ path, text }) => `${path}: ${text}`));
  expectNone(
    texts
      .filter(({ text }) => !/ ?https:\/\/[^ ]+\/go\/[a-z0-9-]+\/$/.test(text))
      .map(({ path, text }) => `${path}: ${text}`),
  );
});

test('what is sent leads to the page it was sent from, in the language of whoever opens it', () => {
  for (const { path, text } of texts) {
    const code = /\/go\/([a-z0-9-]+)\/$/.exec(text)?.[1] ?? '';
    const html = readFileSync(join(root, 'go', code, 'index.html'), 'utf8');
    const target = path.endsWith('/card/') ? path.replace(/card\/$/, '') : path;
    expect([path, html.includes(`href="${target}"`)]).toEqual([path, true]);
  }
});

test('the preview of a link in a chat has a neutral title and description', () => {
  const links = readdirSync(join(root, 'go')).map((code) => readFileSync(join(root, 'go', code, 'index.html'), 'utf8'));
  expect(links.length).toBeGreaterThan(150);
  for (const html of links) {
    const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
    const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
    expect(title).toBe(realSite().name);
    expect(telling.test(description)).toBe(false);
    expect(html).not.toContain('og:');
  }
});

test('every short link has a code for a camera', () => {
  for (const code of readdirSync(join(root, 'go'))) {
    const svg = readFileSync(join(root, 'qr', `${code}.svg`), 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*viewBox/);
    expect(svg.length).toBeLessThan(6_000);
  }
});

test('a saved contact has the number of the page and a name that says nothing', () => {
  const cards = readdirSync(join(root, 'card'));
  expect(cards).toEqual(expect.arrayContaining(['kw.vcf', 'qa.vcf']));
  for (const name of cards) {
    const text = readFileSync(join(root, 'card', name), 'utf8');
    const blocks = text.split('END:VCARD').filter((block) => block.trim() !== '');
    for (const block of blocks) {
      expect(block).toContain('VERSION:3.0');
      expect(block).toMatch(/\r?\nTEL[^:]*:\+?[0-9]{3,15}\r?\n/);
      expect(block).toMatch(/\r?\nFN:Salama [0-9 ]+\r?\n/);
    }
    expect(telling.test(text)).toBe(false);
  }
  expect(readFileSync(join(root, 'card', 'kw.vcf'), 'utf8')).toContain('TEL:112');
});

test('a card holds only numbers that are published', () => {
  const published = new Set(valuesOf(realSite().library.contacts));
  const numbers = readdirSync(join(root, 'card')).flatMap((name) =>
    [...readFileSync(join(root, 'card', name), 'utf8').matchAll(/TEL[^:]*:(\S+)/g)].map(([, number = '']) => number),
  );
  expect(numbers.length).toBeGreaterThan(20);
  expectNone(numbers.filter((number) => !published.has(number)));
});

test('a file that is handed on has no buttons to hand it on, no picture and no sound', () => {
  const files = readdirSync(join(root, 'handout'));
  expect(files.length).toBeGreaterThan(900);
  expectNone(
    files.filter((name) =>
      /data-hand-on|<img|<audio|data-listen/.test(readFileSync(join(root, 'handout', name), 'utf8')),
    ),
  );
});
