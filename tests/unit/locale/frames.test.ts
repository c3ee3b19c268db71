import { expect, test } from 'vitest';
import { framesOf } from '../../../src/locale/frames.ts';
import { loadSite } from '../../../src/locale/load-site.ts';
import { nextWorldDay } from '../../../src/locale/selections.ts';
import { baseSite, makeSite, project, write } from '../../fixtures/site.ts';

const site = baseSite();

test('the numbers, the contacts, each guide and the World Day have a frame in every language', () => {
  const english = framesOf(site).filter(({ page }) => page.locale === 'en');
  expect(english.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      '/embed/en/testland/numbers/',
      '/embed/en/testland/contacts/',
      '/embed/en/testland/contacts/emergency/',
      '/embed/en/testland/guides/passport-kept/',
      '/embed/en/world-day/',
    ]),
  );
  expect(framesOf(site)).toHaveLength(english.length * site.locales.length);
});

test('a frame is no address of the site: no menu, map, search or saved copy knows it', () => {
  expect(site.routes.filter(({ path }) => path.includes('/embed/') && !path.endsWith('/partners/embed/'))).toEqual([]);
});

test('the card of the World Day is about the next one, and after the last one about that', () => {
  const years = [2024, 2026, 2025].map((year) => ({
    facts: { kind: 'world-day', year, start: `${year}-07-30`, end: `${year}-07-30` },
  }));
  const library = { campaigns: [{ facts: { kind: 'campaign', year: 2030, end: '2030-01-01' } }, ...years] };
  const yearOn = (today: string) => nextWorldDay(library as never, today)?.facts.year;
  expect(['2024-01-01', '2024-07-30', '2024-07-31', '2029-01-01'].map(yearOn)).toEqual([2024, 2024, 2025, 2026]);
  expect(nextWorldDay({ campaigns: [] } as never, '2024-01-01')).toBeUndefined();
});

test('the frame of a guide that has moved shows what took its place, and of one that is withdrawn the numbers', () => {
  const root = makeSite();
  write(
    root,
    'src/redirects.yaml',
    `- {from: /testland/guides/old-name/, to: /testland/guides/passport-kept/, on: '2024-05-01', why: renamed}
- {from: /testland/guides/wrong/, gone: true, instead: /testland/, on: '2024-05-01', why: wrong}
`,
  );
  const moved = framesOf(loadSite({ root, messagesRoot: project }));
  const shown = ['old-name', 'wrong'].map(
    (name) => moved.find(({ path }) => path === `/embed/ar/testland/guides/${name}/`)?.page.path,
  );
  expect(shown).toEqual(['/ar/testland/guides/passport-kept/', '/ar/testland/help/']);
});

test('a group of contacts of which nobody is left keeps its frame, with the numbers of the country in it', () => {
  const contacts = site.library.contacts.filter(({ facts }) => facts.kind !== 'shelter');
  const left = framesOf({ ...site, library: { ...site.library, contacts } });
  const frame = left.find(({ path }) => path === '/embed/ar/testland/contacts/shelter/');
  expect([frame?.kind, frame?.page.path]).toEqual(['numbers', '/ar/testland/help/']);
  expect(framesOf(site).find(({ path }) => path === frame?.path)?.kind).toBe('contacts');
});
