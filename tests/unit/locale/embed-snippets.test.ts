import { expect, test } from 'vitest';
import { elementSnippet, iframeSnippet, type Snippet } from '../../../src/locale/embed-snippets.ts';
import { elementsIn, type HtmlElement, readHtml, textOf } from '../../site/read-html.ts';

const snippet: Snippet = {
  kind: 'guide',
  country: 'kuwait',
  topic: 'passport-kept',
  lang: 'ne',
  frame: 'https://example.org/embed/ne/kuwait/guides/passport-kept/',
  page: 'https://example.org/ne/kuwait/guides/passport-kept/',
  title: 'A "title" <b> & more',
  script: 'https://example.org/embed/embed.js',
};

const named = (html: string, wanted: string): HtmlElement => {
  const [found, ...more] = elementsIn(readHtml(html)).filter(({ name }) => name === wanted);
  if (!found || more.length > 0) throw new Error(`${html} has not one ${wanted}`);
  return found;
};

test('an iframe is sandboxed without an origin, has a title in its language, and loads late', () => {
  const { attributes } = named(iframeSnippet(snippet), 'iframe');
  expect(Object.fromEntries(attributes)).toMatchObject({
    src: snippet.frame,
    title: snippet.title,
    lang: 'ne',
    width: '100%',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: 'allow-popups allow-popups-to-escape-sandbox allow-scripts',
  });
  expect(Number(attributes.get('height'))).toBeGreaterThan(200);
});

test('a width that is asked for is kept', () => {
  expect(named(iframeSnippet({ ...snippet, width: 320 }), 'iframe').attributes.get('width')).toBe('320');
  expect(named(elementSnippet({ ...snippet, width: 320 }), 'salama-embed').attributes.get('style')).toBe(
    'max-width:320px',
  );
});

test('the element names what it shows, and holds a link for whoever has no script', () => {
  const html = elementSnippet(snippet);
  const element = named(html, 'salama-embed');
  expect(Object.fromEntries(element.attributes)).toEqual({
    kind: 'guide',
    country: 'kuwait',
    topic: 'passport-kept',
    lang: 'ne',
  });
  expect(textOf(element)).toBe(snippet.title);
  expect(named(html, 'a').attributes.get('href')).toBe(snippet.page);
  expect(named(html, 'script').attributes.has('async')).toBe(true);
});

test('what is not chosen is left to the page round it', () => {
  const html = elementSnippet({ ...snippet, kind: 'world-day', country: undefined, topic: undefined, lang: undefined });
  expect([...named(html, 'salama-embed').attributes.keys()]).toEqual(['kind']);
});
