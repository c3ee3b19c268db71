import { describe, expect, test } from 'vitest';
import { loadSite } from '../../../src/locale/load-site.ts';
import { addressOfCode, codeOfAddress } from '../../../src/locale/short-codes.ts';
import { shortLinks } from '../../../src/locale/short-links.ts';
import { realSite } from '../../content/real-content.ts';
import { makeSite, project } from '../../fixtures/site.ts';

const countries = [
  { id: 'kuwait', region: 'kw' },
  { id: 'qatar', region: 'qa' },
];

describe('the code of a short link', () => {
  test.each([
    ['kw', '/kuwait/'],
    ['qa-help', '/qatar/help/'],
    ['kw-save', '/kuwait/offline/'],
    ['kw-np', '/kuwait/for/np/'],
    ['kw-passport-kept', '/kuwait/guides/passport-kept/'],
    ['wd', '/world-day/'],
    ['wd-2026', '/world-day/2026/'],
    ['c-know-your-contract', '/campaigns/know-your-contract/'],
    ['c-kw', '/campaigns/kw/'],
  ])('%s means %s, and the other way round', (code, address) => {
    expect(addressOfCode(code, countries)).toBe(address);
    expect(codeOfAddress(address, countries)).toBe(code);
  });

  test.each(['', 'abc', 'sa-help', 'KW', 'c', '../etc'])(
    '%j that is none means no page, or none that exists',
    (code) => {
      expect([undefined, '/campaigns//']).toContain(addressOfCode(code, countries));
    },
  );

  test.each(['/', '/about/', '/campaigns/', '/kuwait/contacts/kw-emergency-112/', '/oman/help/', '/kuwait/notices/x/'])(
    'the page %s has none',
    (address) => {
      expect(codeOfAddress(address, countries)).toBeUndefined();
    },
  );
});

test('every country, guide, nationality, campaign and World Day of the site has one of its own', {
  timeout: 30_000,
}, () => {
  const site = realSite();
  const links = shortLinks(site);
  const codes = links.map(({ code }) => code);
  const { countries: states, guides, origins, campaigns } = site.library;
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThanOrEqual(
    states.length * (1 + 5 + origins.length) + guides.length + campaigns.length,
  );
  expect(links.find(({ code }) => code === 'kw-np')?.languages).toContain('ne');
});

test('a guide with the name of a page of its country stops the build, for two pages would share one poster', () => {
  const root = makeSite();
  const site = loadSite({ root, messagesRoot: project, today: '2026-11-25', buildId: 'x', pseudo: false });
  const [guide] = site.routes.filter(({ kind, locale }) => kind === 'guide' && locale === site.source.tag);
  if (!guide) throw new Error('The base has no guide');
  const [country] = site.library.countries;
  guide.key = `/${country?.id}/guides/help/`;
  expect(() => shortLinks(site)).toThrow(/rename the folder/);
});
