import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ListenToGuide } from '../../../src/components/listen.tsx';
import { mainView } from '../../../src/components/view.ts';
import { loadSite } from '../../../src/locale/load-site.ts';
import type { Site } from '../../../src/locale/site.ts';
import { makeSite, printed, project, write } from '../../fixtures/site.ts';

const guide = 'src/content/testland/guides/passport-kept';

/** A site of which one guide has been read aloud. */
function siteWith(files: Record<string, number>): Site {
  const root = makeSite();
  for (const [name, bytes] of Object.entries(files)) write(root, `${guide}/${name}`, Buffer.alloc(bytes, 1));
  return loadSite({ root, messagesRoot: project });
}

/** @returns what the guide offers to hear, in a language */
function shown(site: Site, tag: string): string {
  const route = site.routes.find(({ path }) => path === `/${tag}/testland/guides/passport-kept/`);
  const [item] = site.library.guides;
  if (!route || !item) throw new Error('The fixture has no such guide');
  return render(<ListenToGuide guide={item} view={mainView(site, route)} />);
}

test('a recording beside a text takes the place of the voice of the phone, and only in its own language', () => {
  const site = siteWith({ 'ar.opus': 123_456, 'ar.m4a': 200_000 });
  const html = shown(site, 'ar');
  expect(html).toContain('124 kB');
  // Not fetched before somebody taps on it.
  expect(html).toContain('<audio controls preload="none">');
  expect(html.match(/<source src="\/audio\/testland-passport-kept-ar-[0-9a-f]{10}\.(?:opus|m4a)"/g)).toHaveLength(2);
  expect(html).not.toContain('data-listen');
  const english = shown(site, 'en');
  expect(english).toContain('data-listen');
  expect(english).not.toContain('<audio');
});

test('a recording that is too large for a slow connection stops the build and says how to mend it', () => {
  const root = makeSite();
  write(root, `${guide}/ar.opus`, Buffer.alloc(2_000_001, 1));
  expect(printed(root)).toContain(`${guide}/ar.opus:1 - file - has 2000001 bytes, more than 2000000 - save it as mono`);
});
