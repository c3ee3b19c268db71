import { expect, test } from 'vitest';
import { barePage } from '../../../../scripts/bench/bare-page.ts';
import { partsOfPage } from '../../../../scripts/bench/page-parts.ts';
import { resourcesOf } from '../../../../scripts/bench/page-weights.ts';
import { withoutElements } from '../../../../scripts/bench/without-elements.ts';

const page = [
  '<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"/><title>Who to call</title>',
  '<style>body{margin:0;padding:0;color:#123456;background:#fedcba}</style>',
  '<link rel="canonical" href="https://site.example/ar/help/"/><link rel="alternate" hreflang="hi" href="https://site.example/hi/"/>',
  '<script type="application/ld+json">{"@type":"WebPage","name":"Kept for machines"}</script></head><body class="page">',
  '<header class="bar"><a id="exit" class="exit" href="/out/">Exit</a>',
  '<details class="language-menu"><summary>Languages</summary><ul><li><a href="/hi/" lang="hi">Hindi</a></li></ul></details></header>',
  '<main id="main" data-pagefind-body=""><h1>Call now</h1><p hidden>Not shown</p>',
  '<article class="card" data-contact="kw-1"><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg><b>112</b></article></main>',
  '<footer><p>The end</p></footer></body></html>',
].join('');

test('an element is taken out with everything in it, however deep the same name lies in it', () => {
  expect(withoutElements('<p>a</p><div class="x"><div>b</div><br/>c</div><p>d</p>', /<div class="x"/)).toBe(
    '<p>a</p><p>d</p>',
  );
  expect(withoutElements('<b>1</b><link rel="icon"/><b>2</b>', /<link /)).toBe('<b>1</b><b>2</b>');
  expect(withoutElements('<b>1</b>', /<i>/)).toBe('<b>1</b>');
});

test('an element that is not closed is an error', () => {
  expect(() => withoutElements('<main><div class="x">a</main>', /<div class="x"/)).toThrow('<div> is not closed');
});

test('every part of a page costs something, and what is not there costs nothing', async () => {
  const parts = new Map((await partsOfPage(page)).map(({ part, bytes }) => [part.trim(), bytes]));
  const absent = ['number for danger'];
  for (const [part, bytes] of parts)
    if (absent.includes(part)) expect(bytes).toBe(0);
    else expect(bytes, part).toBeGreaterThan(0);
});

test('a style sheet beside the page counts as its style', async () => {
  const without = await partsOfPage(page.replace(/<style>.*<\/style>/, ''));
  const beside = await partsOfPage(page.replace(/<style>.*<\/style>/, ''), 1000);
  const of = (parts: typeof beside, name: string) => parts.find(({ part }) => part === name)?.bytes ?? 0;
  expect(of(without, 'style')).toBe(0);
  expect(of(beside, 'style')).toBe(1000);
  expect(of(beside, 'the whole page') - of(without, 'the whole page')).toBe(1000);
});

test('the bare page has the text and the links of the page, and nothing else', () => {
  const bare = barePage(page);
  expect(bare).toContain('<html lang="ar" dir="rtl">');
  expect(bare).toContain('<title>Who to call</title>');
  expect(bare).toContain('<a href="/hi/" lang="hi">Hindi</a>');
  for (const text of ['Exit', 'Languages', 'Call now', '112', 'The end']) expect(bare).toContain(text);
  for (const left of ['class=', 'id=', 'style', 'script', '<link', 'svg', 'data-', 'Not shown', 'Kept for machines'])
    expect(bare).not.toContain(left);
});

test('style sheets and scripts are parted by whether a browser waits for them', () => {
  const html =
    '<link rel="stylesheet" href="/a.css"/><link rel="stylesheet" href="/print.css" media="print"/>' +
    '<script src="/a.js"></script><script type="module" src="/b.js"></script><script defer src="/c.js"></script>' +
    '<script type="application/ld+json">{}</script>';
  expect(resourcesOf(html)).toEqual({
    blockingStyles: ['/a.css'],
    otherStyles: ['/print.css'],
    blockingScripts: ['/a.js'],
    otherScripts: ['/b.js', '/c.js'],
  });
});
