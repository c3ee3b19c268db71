import { describe, expect, test } from 'vitest';
import { shortLinks } from '../../../src/locale/short-links.ts';
import { edit, load, makeSite, printed, write } from '../../fixtures/site.ts';

/** @returns a redirect as staff write it, one line of YAML flow each */
function written(...redirects: string[]): string {
  return redirects.map((fields) => `- {${fields}, on: 2024-05-02, why: A test.}\n`).join('');
}

function siteWith(files: Record<string, string>) {
  const root = makeSite();
  for (const [path, text] of Object.entries(files)) write(root, path, text);
  return root;
}

describe('an address that leads on', () => {
  const site = () =>
    load(
      siteWith({
        'src/redirects.yaml': written(
          'from: /testland/guides/first/, to: /testland/guides/second/',
          'from: /testland/guides/second/, to: /testland/guides/passport-kept/',
          'from: /testland/guides/third/, to: /testland/contacts/old/',
          'from: /testland/contacts/old/, gone: true, instead: /testland/guides/first/',
        ),
      }),
    );

  test('leads to the end of a chain at once, also when the end is a page that says that it is withdrawn', () => {
    expect(site().redirects).toEqual([
      { from: '/testland/guides/first/', to: '/testland/guides/passport-kept/', gone: false },
      { from: '/testland/guides/second/', to: '/testland/guides/passport-kept/', gone: false },
      { from: '/testland/guides/third/', to: '/testland/contacts/old/', gone: false },
      { from: '/testland/contacts/old/', to: '/testland/guides/passport-kept/', gone: true },
    ]);
  });

  test('is a page in every language that no search engine lists', () => {
    const { routesByKey, locales } = site();
    const routes = routesByKey.get('/testland/guides/first/') ?? [];
    expect(routes.map(({ locale }) => locale)).toEqual(locales.map(({ tag }) => tag));
    for (const route of routes) expect(route).toMatchObject({ kind: 'moved', country: 'testland', indexed: false });
  });

  test('keeps its short codes, which open the new page or the one that says what became of it', () => {
    const links = new Map(shortLinks(site()).map(({ code, key }) => [code, key]));
    expect(links.get('zz-first')).toBe('/testland/guides/passport-kept/');
    expect(links.get('zz-passport-kept')).toBe('/testland/guides/passport-kept/');
    expect([...links.values()].filter((key) => key === '/testland/contacts/old/')).toHaveLength(3);
    expect([...links.values()].filter((key) => key === '/testland/guides/first/')).toEqual([]);
  });
});

test('a site that has lost no address needs no list of redirects', () => {
  expect(load(siteWith({ 'src/redirects.yaml': '# Nothing yet.\n[]\n' })).redirects).toEqual([]);
});

describe('what was public and is held back', () => {
  const ledger = {
    'ledger/addresses.txt': [
      '/campaigns/test-campaign/',
      '/campaigns/test-campaign/kit/',
      '/testland/contacts/test-hotline/',
      '/testland/contacts/test-old-office/',
      '/testland/guides/passport-kept/',
      '/testland/notices/test-amnesty/',
      '/world-day/2024/',
      '',
    ].join('\n'),
  };

  test('says so by itself, so that a wrong number can be taken away without a redirect', () => {
    const root = siteWith(ledger);
    write(root, 'ledger/addresses.txt', '/testland/contacts/test-old-office/\n');
    const { redirects, routesByKey } = load(root);
    expect(redirects).toEqual([{ from: '/testland/contacts/test-old-office/', to: '/testland/contacts/', gone: true }]);
    expect(routesByKey.get('/testland/contacts/test-old-office/')?.[0]).toMatchObject({ kind: 'moved' });
  });

  test('needs no line whether it is a guide, a notice or a campaign: each leads its reader to where others of its kind are', () => {
    const root = siteWith(ledger);
    edit(root, 'src/content/origins/np.yaml', 'guides: [passport-kept]', 'guides: []');
    edit(root, 'src/content/testland/guides/passport-kept/guide.yaml', 'group:', 'draft: true\ngroup:');
    edit(root, 'src/content/testland/notices/test-amnesty/notice.yaml', 'kind:', 'draft: true\nkind:');
    edit(root, 'campaigns/test-campaign/campaign.yaml', 'kind:', 'draft: true\nkind:');
    edit(root, 'campaigns/world-day-2024/campaign.yaml', 'kind:', 'draft: true\nkind:');
    expect(load(root).redirects.map(({ from, to }) => [from, to])).toEqual([
      ['/campaigns/test-campaign/', '/campaigns/'],
      ['/campaigns/test-campaign/kit/', '/campaigns/'],
      ['/testland/contacts/test-old-office/', '/testland/contacts/'],
      ['/testland/guides/passport-kept/', '/testland/'],
      ['/testland/notices/test-amnesty/', '/testland/'],
      ['/world-day/2024/', '/world-day/'],
    ]);
  });

  test('leads where staff have written that it leads', () => {
    const root = siteWith({
      'ledger/addresses.txt': '/testland/contacts/test-old-office/\n',
      'src/redirects.yaml': written('from: /testland/contacts/test-old-office/, to: /testland/contacts/test-hotline/'),
    });
    expect(load(root).redirects).toEqual([
      { from: '/testland/contacts/test-old-office/', to: '/testland/contacts/test-hotline/', gone: false },
    ]);
  });

  test('that was never public has no address', () => {
    expect(load(makeSite()).redirects).toEqual([]);
  });
});

describe('a promise', () => {
  test('is kept when a page moves: its address, its code and its id may stay in the ledger', () => {
    const root = siteWith({
      'ledger/addresses.txt': '/testland/guides/old-topic/\n/testland/help/\n',
      'ledger/codes.txt': 'zz-help /testland/help/\nzz-old-topic /testland/guides/old-topic/\n',
      'ledger/ids.txt': 'guide old-topic testland -\n',
      'ledger/languages.txt': 'ar\nen\n',
      'src/redirects.yaml': written('from: /testland/guides/old-topic/, to: /testland/guides/passport-kept/'),
    });
    expect(printed(root)).toBe('');
  });

  test('is broken when the page goes, and the line to write is told', () => {
    const root = siteWith({ 'ledger/addresses.txt': '/testland/guides/passport-held/\n' });
    expect(printed(root)).toMatch(
      /^src\/redirects\.yaml:1 - \/testland\/guides\/passport-held\/ - .*"- from: \/testland\/guides\/passport-held\/".*did you mean \/testland\/guides\/passport-kept\/\?$/,
    );
  });

  test('is broken when a code of an address that moved is taken by another page', () => {
    const root = siteWith({
      'ledger/codes.txt': 'zz-help /testland/guides/old-topic/\n',
      'ledger/addresses.txt': '/testland/guides/old-topic/\n',
      'src/redirects.yaml': written('from: /testland/guides/old-topic/, to: /testland/guides/passport-kept/'),
    });
    expect(printed(root)).toContain(
      '/go/zz-help/ - opened /testland/guides/old-topic/ and would now open /testland/help/',
    );
  });

  test('speaks of nothing that is new', () => {
    expect(printed(siteWith({ 'ledger/addresses.txt': '/testland/help/\n', 'ledger/ids.txt': '' }))).toBe('');
  });

  test('does not forbid one id for a contact and a notice at the same time, nor a topic in two countries', () => {
    const ids = ['contact test-hotline testland trafficking-hotline', 'guide passport-kept otherland -'];
    expect(printed(siteWith({ 'ledger/ids.txt': `${ids.join('\n')}\n` }))).toBe('');
  });

  test('is broken when the id of a contact comes back as that of a notice', () => {
    const root = siteWith({ 'ledger/ids.txt': 'contact test-amnesty testland embassy\n' });
    expect(printed(root)).toContain(
      'test-amnesty - the id stood for something else before: contact, testland, embassy',
    );
  });
});
