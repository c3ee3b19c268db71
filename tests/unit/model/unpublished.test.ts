import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales, sourceTag } from '../../../i18n/locales.ts';
import { loadSite } from '../../../src/locale/load-site.ts';
import { isRunning, shownDays } from '../../../src/locale/selections.ts';
import type { Site } from '../../../src/locale/site.ts';
import type { Library } from '../../../src/model/library.ts';
import { type LibraryOptions, loadLibrary } from '../../../src/model/load-library.ts';
import { edit, makeSite, printed, project, write } from '../../fixtures/site.ts';

const facts = 'campaigns/test-campaign/campaign.yaml';

const tags = locales.map(({ tag }) => tag);

/** Content of which the campaign has some more facts. */
function libraryWith(more: string, options: LibraryOptions = {}): Library {
  const root = makeSite();
  edit(root, facts, 'kind: campaign\n', `kind: campaign\n${more}\n`);
  return loadLibrary(root, tags, sourceTag, options).library;
}

const isShown = (library: Library) => library.campaigns.some(({ id }) => id === 'test-campaign');

test('a draft stands in no list but that of what is not published', () => {
  const library = libraryWith('draft: true');
  expect(isShown(library)).toBe(false);
  expect(library.unpublished.map(({ id }) => id)).toEqual(['test-campaign']);
});

test('a preview shows it', () => {
  expect(isShown(libraryWith('draft: true', { preview: true }))).toBe(true);
});

test('a preview knows that it is one, and has a page for what nobody else sees', () => {
  const root = makeSite();
  edit(root, facts, 'kind: campaign\n', 'kind: campaign\ndraft: true\n');
  const pathsOf = (site: Site) => site.routes.filter(({ item }) => item === 'test-campaign').length;
  const preview = loadSite({ root, messagesRoot: project, preview: true });
  expect([preview.preview, pathsOf(preview)]).toEqual([true, tags.length]);
});

test.each([
  ['2026-05-31', false],
  ['2026-06-01', true],
  ['2027-01-01', true],
])('what is to be published on 1 June 2026 is shown on %s: %s', (today, expected) => {
  expect(isShown(libraryWith("publishOn: '2026-06-01'", { today }))).toBe(expected);
});

test('what is published may not lead to a draft, and the error says why', () => {
  const root = makeSite();
  edit(root, facts, 'kind: campaign\n', 'kind: campaign\ndraft: true\n');
  edit(root, 'src/content/pages/about/en.md', '---\n\n', '---\n\nSee {campaign:test-campaign}.\n\n');
  expect(printed(root)).toContain('names a campaign that is not published yet - publish that first, or leave this out');
});

test('mistakes in a draft are told before its day', () => {
  const root = makeSite();
  edit(root, facts, 'kind: campaign\n', 'kind: campaign\ndraft: true\n');
  edit(root, facts, 'contacts: [test-hotline]', 'contacts: [no-such-contact]');
  expect(printed(root)).toContain('names the contact no-such-contact, which does not exist');
});

test('a campaign leaves the home pages on the day it names, also before its own end', () => {
  const [campaign] = libraryWith("endsOn: '2024-07-10'").campaigns.filter(({ id }) => id === 'test-campaign');
  if (!campaign) throw new Error('The fixture has no such campaign');
  expect(shownDays(campaign)).toEqual({ from: '2024-07-01', until: '2024-07-10' });
  expect(['2024-06-30', '2024-07-01', '2024-07-10', '2024-07-11'].map((day) => isRunning(campaign, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a draft may have no text yet, and is then in no list at all', () => {
  const root = makeSite();
  write(root, 'campaigns/begun/campaign.yaml', begun('draft: true'));
  expect(printed(root)).toBe('');
  const { library } = loadLibrary(root, tags, sourceTag, { preview: true });
  expect([...library.campaigns, ...library.unpublished].filter(({ id }) => id === 'begun')).toEqual([]);
});

test('what is no draft needs its English text, and so does a draft with a text in another language', () => {
  const missing = 'campaigns/begun/en.md:1 - file - is missing - write the English text first';
  const root = makeSite();
  write(root, 'campaigns/begun/campaign.yaml', begun('draft: false'));
  expect(printed(root)).toContain(missing);
  write(root, 'campaigns/begun/campaign.yaml', begun('draft: true'));
  write(root, 'campaigns/begun/ar.md', readFileSync(join(root, 'campaigns/test-campaign/ar.md'), 'utf8'));
  expect(printed(root)).toContain(missing);
});

test('a wrong fact of a draft without a text is told', () => {
  const root = makeSite();
  write(root, 'campaigns/begun/campaign.yaml', begun('draft: true').replace('2027-06-01', '1 June'));
  expect(printed(root)).toContain('campaigns/begun/campaign.yaml:3 - start');
});

function begun(draft: string): string {
  const source = ['source:', '  url: https://source.example/page', '  publisher: Example News', "  date: '2024-05-02'"];
  return [
    'kind: campaign',
    draft,
    "start: '2027-06-01'",
    "end: '2027-08-31'",
    ...source,
    '  confidence: high',
    '',
  ].join('\n');
}
