import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ListenToGuide } from '../../../src/components/listen.tsx';
import { mainView } from '../../../src/components/view.ts';
import { loadSite } from '../../../src/locale/load-site.ts';
import type { Site } from '../../../src/locale/site.ts';
import { ContentError } from '../../../src/model/problem.ts';
import { makeSite, project } from '../../fixtures/site.ts';

const guide = 'src/content/testland/guides/passport-kept';

/** A site of which one guide has been read aloud. */
function siteWith(files: Record<string, number>): Site {
  const root = makeSite();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(root, guide, name), Buffer.alloc(bytes, 1));
  return loadSite({ root, messagesRoot: project });
}

/** @returns what the guide offers to hear, in a language */
function shown(site: Site, tag: string): string {
  const route = site.routes.find(({ path }) => path === `/${tag}/testland/guides/passport-kept/`);
  const [item] = site.library.guides;
  if (!route || !item) throw new Error('The fixture has no such guide');
  return render(<ListenToGuide guide={item} view={mainView(site, route)} />);
}

test('a recording beside a text takes the place of the voice of the phone, with its size, and is not fetched by itself', () => {
  const html = shown(siteWith({ 'ar.opus': 123_456, 'ar.m4a': 200_000 }), 'ar');
  expect(html).toContain('124 kB');
  expect(html).toContain('<audio controls preload="none">');
  expect(html.match(/<source src="\/audio\/testland-passport-kept-ar-[0-9a-f]{10}\.(?:opus|m4a)"/g)).toHaveLength(2);
  expect(html).not.toContain('data-listen');
});

test('a language without a recording keeps the voice of the phone', () => {
  const html = shown(siteWith({ 'ar.opus': 1_000 }), 'en');
  expect(html).toContain('data-listen');
  expect(html).not.toContain('<audio');
});

test('a recording that is too large for a slow connection stops the build and says how to mend it', () => {
  expect(() => siteWith({ 'ar.opus': 2_000_001 })).toThrow(ContentError);
  try {
    siteWith({ 'ar.opus': 2_000_001 });
  } catch (error) {
    const [problem] = (error as ContentError).problems;
    expect(problem).toMatchObject({ file: `${guide}/ar.opus`, wrong: 'has 2000001 bytes, more than 2000000' });
  }
});
