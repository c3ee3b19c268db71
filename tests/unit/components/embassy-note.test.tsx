import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { buildIdOf } from '../../../src/build/build-id.ts';
import type { AssetAddresses } from '../../../src/components/assets.ts';
import { originPage } from '../../../src/components/origin-page.tsx';
import { mainView } from '../../../src/components/view.ts';
import { loadSite } from '../../../src/locale/load-site.ts';
import type { Site } from '../../../src/locale/site.ts';
import { noteFolder, writeNote } from '../../fixtures/embassy-note.ts';
import { edit, makeSite, project } from '../../fixtures/site.ts';

/** A site with a note that holds until the end of 2024. */
function siteOn(today: string, change: (root: string) => void = () => undefined): Site {
  const root = makeSite();
  writeNote(root);
  change(root);
  return loadSite({ root, messagesRoot: project, today });
}

const routeOf = (site: Site, tag: string, origin = 'np') =>
  site.routes.find(({ path }) => path === `/${tag}/testland/for/${origin}/`) ?? expect.fail(`no page in ${tag}`);

/** @returns the note on the page for people from Nepal, as markup; empty when there is none */
function noteOf(site: Site, tag: string, origin = 'np'): string {
  const { content } = originPage(mainView(site, routeOf(site, tag, origin)), { kits: {} } as AssetAddresses);
  return /<section class="note"[\s\S]*?<\/section>/.exec(render(<main>{content}</main>))?.[0] ?? '';
}

describe('a note of an embassy', { timeout: 20_000 }, () => {
  test('stands on the page of its nationality with its words, who approved it, the day, the last day and where to check', () => {
    const note = noteOf(siteOn('2024-06-01'), 'en');
    expect(note).toContain('Note of the embassy');
    expect(note).toContain('<p>Come on <strong>Sunday</strong>. In danger call <a href="tel:112"');
    expect(note).toContain('<bdi>A. Consul, Embassy of Nepal, Testland</bdi>');
    expect(note).toContain('<bdi>1 May 2024</bdi>');
    expect(note).toContain('<bdi>31 December 2024</bdi>');
    expect(note).toContain(
      '<a href="https://embassy.example/hours" rel="noreferrer" dir="ltr"><bdi>embassy.example</bdi>',
    );
  });

  test('is in the language of the page when it is written in it, and says that nobody has read the translation', () => {
    const site = siteOn('2024-06-01');
    const note = noteOf(site, 'ar');
    expect(note).toContain('مواعيد جديدة');
    expect(note).toContain(site.ui('ar').text('note.unreviewed'));
  });

  test('says that a translation is older than the words that the embassy approved', () => {
    const site = siteOn('2024-06-01', (root) => edit(root, `${noteFolder}/en.md`, 'Come on', 'Please come on'));
    expect(noteOf(site, 'ar')).toContain(site.ui('ar').text('note.stale'));
  });

  test('is in English where it is not translated, marked as English, and says nothing about the rest of the page', () => {
    const site = siteOn('2024-06-01', (root) => rmSync(join(root, noteFolder, 'ar.md')));
    const without = loadSite({ root: makeSite(), messagesRoot: project, today: '2024-06-01' });
    expect(noteOf(site, 'ar')).toContain('<div lang="en" dir="ltr"><h3>New hours</h3>');
    expect(routeOf(site, 'ar')).toEqual(routeOf(without, 'ar'));
  });

  test('is there on its last day and gone the day after, when the site is built then', () => {
    expect(noteOf(siteOn('2024-12-31'), 'en')).toContain('New hours');
    expect(noteOf(siteOn('2025-01-01'), 'en')).toBe('');
  });

  test('vanishes by itself from a page that was saved before: its last day stands on the frame', () => {
    expect(noteOf(siteOn('2024-06-01'), 'en')).toMatch(
      /^<section class="note" data-note="new-hours" data-until="2024-12-31">/,
    );
  });

  test('is on no page while it is a draft', () => {
    const site = siteOn('2024-06-01', (root) =>
      edit(root, `${noteFolder}/embassy-note.yaml`, 'origin: np', 'draft: true\norigin: np'),
    );
    expect(noteOf(site, 'en')).toBe('');
  });

  test('makes the site another one on the day after its last', () => {
    const [last, after] = ['2024-12-31', '2025-01-01'].map((today) => buildIdOf(project, siteOn(today)));
    expect(last).not.toBe(after);
  });
});
