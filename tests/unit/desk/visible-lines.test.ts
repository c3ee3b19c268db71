import { expect, test } from 'vitest';
import { visibleLines } from '../../../src/desk/visible-lines.ts';

test('paragraphs, entries and buttons are lines of their own; words in a sentence are not torn apart', () => {
  const html =
    '<!DOCTYPE html><html><head><meta charset="utf-8"/><title>A · B</title></head><body><p>Call <a href="tel:112"><bdi>112</bdi></a> now.</p><ul><li>one</li><li><span>two</span> <b>three</b></li></ul></body></html>';
  expect(visibleLines(html)).toEqual(['A · B', 'Call 112 now.', 'one', 'two three']);
});

test('the words and the number of a button are apart, and a suffix stays at its word', () => {
  const button = '<a href="tel:112"><span>Call</span><bdi>112</bdi></a><span>Hotline</span>';
  expect(visibleLines(`<li>${button}</li><p><bdi>26</bdi>-ന്</p>`)).toEqual(['Call 112 Hotline', '26-ന്']);
});

test('what is hidden is left out, with everything in it, and what follows is not', () => {
  const html =
    '<p>shown<span class="tag" hidden> gone<bdi>too</bdi></span> again</p><div hidden><p>not<br/>this</p></div><p class="visually-hidden">read aloud</p><p data-a="x hidden y">here</p>';
  expect(visibleLines(html)).toEqual(['shown again', 'read aloud', 'here']);
});

test('drawings and scripts say nothing', () => {
  expect(visibleLines('<p><svg viewBox="0 0 1 1"><title>phone</title><path d="M0 0"/></svg> Call</p>')).toEqual([
    'Call',
  ]);
  expect(visibleLines('<script type="module" src="/a.js"></script><p>text</p>')).toEqual(['text']);
});

test('signs are shown as they are read, and white space does not count', () => {
  expect(visibleLines('<p>a &amp; b\n   &lt;c&gt; &#39;d&#39;</p><p>  </p>')).toEqual(["a & b <c> 'd'"]);
});
