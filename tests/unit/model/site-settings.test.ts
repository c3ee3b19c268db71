import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrastOf, leastContrast } from '../../../src/model/contrast.ts';
import { readSiteSettings } from '../../../src/model/read-site-settings.ts';
import { darkGrounds, lightGrounds, ownSettings, siteSettings } from '../../../src/model/schema/site-settings.ts';
import { baseSite, copySite, edit, load, makeSite, printed, project, write } from '../../fixtures/site.ts';

const noProblem = (problem: unknown) => {
  throw new Error(JSON.stringify(problem));
};
const settingsOf = (root: string, elsewhere?: string) => readSiteSettings(root, elsewhere, noProblem).settings;

describe('the settings of a site', () => {
  test('are those of Salama where there is no file', () => {
    const { name, origin, colours, exit, publisher, logo } = settingsOf(makeSite());
    expect({ name, origin, colours, exit }).toEqual(ownSettings);
    expect([publisher, logo]).toEqual([undefined, undefined]);
  });

  test('may be short: what is left out is that of Salama', () => {
    const root = makeSite();
    write(root, 'src/site.yaml', "colours: {brand: '#7a1f3d'}\n");
    expect(settingsOf(root).colours).toEqual({ ...ownSettings.colours, brand: '#7a1f3d' });
    expect(settingsOf(root).name).toBe(ownSettings.name);
  });

  test('of this project are the same as without the file, but for the name in Arabic', () => {
    expect(settingsOf(project)).toEqual({
      ...siteSettings.parse({}),
      logo: undefined,
      names: { ar: 'سلامة' },
    });
  });

  test('can stand outside the content, with the logo beside them', () => {
    const [root, elsewhere] = [makeSite(), makeSite('another-site')];
    const { name, logo } = settingsOf(root, join(elsewhere, 'src/site.yaml'));
    expect([name, logo?.svg.startsWith('<svg')]).toEqual(['Testhelp', true]);
  });

  test('that are named and not there are a mistake', () => {
    const wrong: string[] = [];
    readSiteSettings(makeSite(), '/nowhere/site.yaml', (problem) => wrong.push(`${problem.file} ${problem.wrong}`));
    expect(wrong).toEqual(['site.yaml is missing']);
  });

  test('take the pictures of a logo that lie beside it', () => {
    const root = makeSite('another-site');
    write(root, 'src/icon-192.png', readFileSync(join(project, 'src/assets/icon-192.png')));
    expect([...(settingsOf(root).logo?.icons.keys() ?? [])]).toEqual(['icon-192.png']);
  });
});

test('every field is explained to those who set it', () => {
  const text = readFileSync(join(project, 'docs/partners/co-brand.md'), 'utf8');
  const names = [...Object.keys(siteSettings.def.shape), ...Object.keys(ownSettings.colours)];
  expect(names.length).toBeGreaterThan(12);
  expect(names.filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([]);
});

describe('the colours', () => {
  const styles = readFileSync(join(project, 'src/styles/base.css'), 'utf8');
  const [light = '', dark = ''] = styles.split('prefers-color-scheme: dark');
  const { colours } = ownSettings;

  test('of Salama are those of the style sheet', () => {
    expect(light).toContain(`--teal: ${colours.brand};`);
    expect(light).toContain(`--call: ${colours.brand};`);
    expect(light).toContain(`--link: ${colours.link};`);
    expect(light).toContain(`--weave-b: ${colours.accent};`);
    expect(dark).toContain(`--teal: ${colours.brandOnDark};`);
    expect(dark).toContain(`--link: ${colours.linkOnDark};`);
    expect(dark).toContain(`--weave-b: ${colours.accentOnDark};`);
  });

  test('are compared with every ground of the style sheet that text stands on', () => {
    const grounds = (css: string) =>
      [...css.matchAll(/--(?:paper|card|[a-z]+-paper|on-call): (#[0-9a-f]{6})/g)].map(([, value]) => value);
    expect(grounds(light).filter((ground) => !lightGrounds.some((known) => known === ground))).toEqual([]);
    expect(grounds(dark).filter((ground) => !darkGrounds.some((known) => known === ground))).toEqual([]);
  });

  test('are refused exactly where the contrast falls below 4.5:1', () => {
    const [grey, lighter] = ['#6a6a6a', '#6f6f6f'];
    const least = (value: string) => Math.min(...lightGrounds.map((ground) => contrastOf(value, ground)));
    expect([least(grey) >= leastContrast, least(lighter) >= leastContrast]).toEqual([true, false]);
    const isRight = (brand: string) => siteSettings.safeParse({ colours: { brand } }).success;
    expect([isRight(grey), isRight(lighter)]).toEqual([true, false]);
  });

  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // The grey that is known as the lightest one for text on white.
    ['#767676', '#ffffff', 4.54],
  ])('the contrast of %s and %s is %d', (one, other, contrast) => {
    expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
  });
});

test('a text may name the site and its publisher, and no part of them that is not there', () => {
  const root = makeSite();
  const about = 'src/content/pages/about/en.md';
  edit(root, about, 'We write down who helps.', '{site}, {site.full}, {publisher}, {site.odd}, {publisher.full}');
  const line = (name: string) => `${about}:6 - {${name}} - has a part after the dot - remove the dot and what follows`;
  expect(printed(root)).toBe([line('publisher.full'), line('site.odd')].join('\n'));
});

describe('a site that leaves countries and languages out', () => {
  test('makes no address of them, and keeps what texts may name', () => {
    const site = load(makeSite('another-site'));
    expect(site.locales.map(({ tag }) => tag)).toEqual(['en', 'ar', 'hi']);
    expect(site.routes.filter(({ path }) => path.includes('otherland'))).toEqual([]);
    expect(site.library.contacts.some(({ country }) => country === 'otherland')).toBe(false);
    expect(site.library.elsewhere?.contacts.some(({ country }) => country === 'otherland')).toBe(true);
  });

  test('shows a campaign without the numbers of a country that is left out, and none that is only for it', () => {
    const root = makeSite('another-site');
    const facts = 'campaigns/test-campaign/campaign.yaml';
    const text = readFileSync(join(root, facts), 'utf8');
    write(root, facts, text.replace('[test-hotline]', '[test-hotline, other-emergency]').replace('[testland]', '[]'));
    expect(load(root).library.campaigns.find(({ id }) => id === 'test-campaign')?.facts.contacts).toEqual([
      'test-hotline',
    ]);
    write(root, facts, text.replace('[testland]', '[otherland]').replace(/contacts: .*|guides: .*/g, ''));
    expect(load(root).library.campaigns.map(({ id }) => id)).toEqual(['world-day-2024']);
  });

  test('shows its countries in the order of the settings', () => {
    const root = makeSite();
    copySite(root, 'another-site');
    write(root, 'src/site.yaml', 'countries: [otherland, testland]\n');
    expect(load(root).library.countries.map(({ id }) => id)).toEqual(['otherland', 'testland']);
  });

  test('is the whole site where nothing is left out', () => {
    expect(baseSite().library.elsewhere).toBeUndefined();
    expect(baseSite().locales).toHaveLength(16);
  });
});
