import { existsSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { AssetAddresses } from '../../../src/components/assets.ts';
import { originPage } from '../../../src/components/origin-page.tsx';
import { originPrint } from '../../../src/components/origin-print.ts';
import { stampOf } from '../../../src/components/poster-words.ts';
import { mainView } from '../../../src/components/view.ts';
import type { Route } from '../../../src/locale/routes.ts';
import type { Site } from '../../../src/locale/site.ts';
import { filesToMake, readMade, writeMade } from '../../../src/publish/kit/made-files.ts';
import type { PlannedFile } from '../../../src/publish/kit/planned-files.ts';
import { copyLeaflets } from '../../../src/publish/leaflets/copy-leaflets.ts';
import { arrangements } from '../../../src/publish/leaflets/in-the-page/fit-leaflet.ts';
import {
  leafletRoutes,
  type PrintCode,
  plannedLeaflets,
  printCode,
} from '../../../src/publish/leaflets/planned-leaflets.ts';
import { loadKitSite } from '../../fixtures/kit-site.ts';
import { edit, makeSite, project, write } from '../../fixtures/site.ts';

const origin = 'src/content/origins/np.yaml';
const contacts = 'src/content/testland/contacts.yaml';

/** A site with a nationality whose workers read Arabic, and a language that the site does not have. */
function makeOriginSite(): string {
  const root = makeSite();
  edit(root, origin, 'languages: [ne]', 'languages: [ar, xx]');
  return root;
}

let usual: Site | undefined;

/** The same site read once, for tests that change nothing. */
function usualSite(): Site {
  usual ??= loadKitSite(makeOriginSite());
  return usual;
}

let code: PrintCode | undefined;

async function planOf(site: Site): Promise<PlannedFile[]> {
  code ??= await printCode(project, site);
  const known = code;
  return (await Promise.all(leafletRoutes(site).map((route) => plannedLeaflets(site, route, known)))).flat();
}

/** A folder in which everything that was planned lies, as the command leaves it. */
function makeAll(root: string, planned: readonly PlannedFile[], day: string): string {
  const folder = `${root}/kits/for`;
  for (const { name } of planned) write(root, `kits/for/${name}`, name);
  writeMade(folder, Object.fromEntries(planned.map(({ name, hash }) => [name, { hash, day, version: 'abcdef' }])));
  return folder;
}

const routeOf = (site: Site, tag: string): Route =>
  site.routes.find(({ path }) => path === `/${tag}/testland/for/np/`) ?? expect.fail(`no page in ${tag}`);

function printOf(site: Site) {
  return originPrint(mainView(site, routeOf(site, 'en')), stampOf(site));
}

const namesOf = (files: readonly { name: string }[]) => files.map(({ name }) => name);

describe('leaflets and posters of a nationality', { timeout: 30_000 }, () => {
  test('are four files in each of its languages that the site has, and in English', async () => {
    const files = ['leaflet-a4.pdf', 'leaflet-a5.pdf', 'poster-a4.pdf', 'poster-a5.pdf'];
    const planned = await planOf(usualSite());
    expect(namesOf(planned).sort()).toEqual(
      ['ar', 'en'].flatMap((tag) => files.map((file) => `testland/np/${tag}/${file}`)),
    );
  });

  test('are not in a language in which their page is English', () => {
    const site = loadKitSite(makeSite());
    expect(leafletRoutes(site).map(({ locale }) => locale)).toEqual(['en']);
  });

  test('can be had of one country, one nationality or one language', () => {
    const site = usualSite();
    const count = (wanted: Parameters<typeof leafletRoutes>[1]) => leafletRoutes(site, wanted).length;
    expect([{ languages: ['ar'] }, { origin: 'np' }, { country: 'testland' }, { origin: 'in' }].map(count)).toEqual([
      1, 2, 2, 0,
    ]);
  });

  test('carry the day, the version and the direction of their language, and need nothing from anywhere', async () => {
    for (const { name, content, locale } of await planOf(usualSite())) {
      expect([name, /(?<!\d)18(?!\d).*2024/s.test(content) && content.includes('abcdef')]).toEqual([name, true]);
      expect(content).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
      expect(content.replaceAll(/<a [^>]*>/g, '')).not.toMatch(/(?:src|href)="(?!data:)|url\(|@import/);
    }
  });

  test('say nothing else on another day or in another version, and all of them when a number is corrected', async () => {
    const root = makeOriginSite();
    const folder = makeAll(root, await planOf(usualSite()), '2024-06-18');
    const later = await planOf({ ...usualSite(), today: '2024-06-25', buildId: '999999999999' });
    expect(later.filter(({ name, hash }) => readMade(folder)[name]?.hash !== hash)).toEqual([]);
    edit(root, contacts, '+96522215150', '+96522215158');
    const corrected = await planOf(loadKitSite(root));
    expect(filesToMake(folder, corrected, readMade(folder), '2024-06-18')).toHaveLength(8);
  });
});

describe('a poster', { timeout: 30_000 }, () => {
  const shown = (site: Site) => printOf(site).numbers.map(({ number, country }) => [number, country]);

  test('leaves out an embassy without a number, which the leaflet shows with what there is', () => {
    expect(shown(usualSite())).toEqual([
      ['112', 'Unknown Region'],
      ['+965 2221 5150', 'Unknown Region'],
      ['+977 1 4000001', 'Nepal'],
    ]);
    expect(printOf(usualSite()).groups.map((group) => group.contacts.map(({ id }) => id))).toEqual([
      ['test-embassy'],
      ['np-test-line'],
      ['test-emergency', 'test-hotline'],
    ]);
  });

  test('has the number of an embassy that is published, and never one that is held back or closed', () => {
    const withNumber = (more = '') => {
      const root = makeOriginSite();
      edit(
        root,
        contacts,
        'address: help@embassy.example}',
        "address: help@embassy.example}\n    - {type: phone, number: '+96522215155'}",
      );
      if (more !== '')
        edit(
          root,
          contacts,
          '- id: test-embassy\n  kind: embassy\n  use: candidate',
          `- id: test-embassy\n  kind: embassy\n${more}`,
        );
      return shown(loadKitSite(root)).map(([number]) => number);
    };
    expect(withNumber()).toContain('+965 2221 5155');
    expect(withNumber('  use: hold')).not.toContain('+965 2221 5155');
    expect(withNumber('  use: candidate\n  status: closed')).not.toContain('+965 2221 5155');
  });

  test('has no number of the home country that works only there, and says when a number is for WhatsApp', () => {
    const line = "- {type: phone, number: '+97714000001', role: hotline}";
    const short = "- {type: short-code, number: '1989', role: inside-country}";
    const withWays = (...ways: string[]) => {
      const root = makeOriginSite();
      edit(root, origin, line, ways.join('\n      '));
      return shown(loadKitSite(root)).filter(([, country]) => country?.startsWith('Nepal'));
    };
    expect(withWays(short, line)).toEqual([['+977 1 4000001', 'Nepal']]);
    expect(withWays(short, "- {type: whatsapp, number: '+97714000002'}")).toEqual([
      ['+977 1 4000002', 'Nepal · WhatsApp'],
    ]);
    expect(withWays(short)).toEqual([]);
  });

  test('says of each number where it is from or who has called it', () => {
    const root = makeOriginSite();
    const confirmed = "  confirmed: {on: '2024-06-01', by: A person, how: called}\n";
    edit(root, contacts, '- id: test-hotline\n', `- id: test-hotline\n${confirmed}`);
    const [emergency, hotline] = printOf(loadKitSite(root)).numbers.map(({ state }) =>
      state.replaceAll(/[\u2066-\u2069]/g, ''),
    );
    expect(emergency).toBe('From Example News, 2 May 2024. Nobody has called to check it yet.');
    expect(hotline).toMatch(/^We called it on 1 June 2024\./);
  });
});

describe('a leaflet', { timeout: 30_000 }, () => {
  test('has the first steps of the guides of the nationality as they are written, each with its short link', () => {
    const [guide, ...others] = printOf(usualSite()).guides;
    expect(others).toEqual([]);
    expect(guide).toMatchObject({
      id: 'passport-kept',
      locale: 'en',
      link: 'https://salama.example/go/zz-passport-kept/',
    });
    expect(guide?.steps).toHaveLength(2);
  });

  test('has every step that one of those it shows leads to', () => {
    const root = makeOriginSite();
    const guide = 'src/content/testland/guides/passport-kept/en.md';
    const steps = (count: number) => Array.from({ length: count }, (_, at) => `${at + 3}. Wait.\n`).join('');
    edit(root, guide, '1. Ask for your passport.', '1. Not safe to ask? Go to step 4.');
    edit(root, guide, '{contact:test-hotline}.\n', `{contact:test-hotline}.\n${steps(5)}`);
    const [shown] = printOf(loadKitSite(root)).guides;
    expect([shown?.steps.length, shown?.leastSteps]).toEqual([4, 4]);
  });

  test('says as the page does that no number is known', () => {
    const root = makeOriginSite();
    edit(
      root,
      contacts,
      '- id: test-embassy\n  kind: embassy\n  use: candidate',
      '- id: test-embassy\n  kind: embassy\n  use: hold',
    );
    const [embassy] = printOf(loadKitSite(root)).groups;
    expect(embassy?.contacts).toEqual([]);
    expect(embassy?.nobody).toMatch(/^We have no checked number/);
  });

  test('loses guides before steps when there is no room, and never the last of either', () => {
    expect(arrangements(4, 2, 3)).toEqual([
      { guides: 4, steps: 3 },
      { guides: 3, steps: 3 },
      { guides: 2, steps: 3 },
      { guides: 2, steps: 2 },
      { guides: 2, steps: 1 },
    ]);
    expect(arrangements(3, 4, 1)).toEqual([{ guides: 3, steps: 1 }]);
  });
});

describe('a build', { timeout: 30_000 }, () => {
  const listOf = (site: Site, kits: AssetAddresses['kits'], tag: string) => {
    const { content } = originPage(mainView(site, routeOf(site, tag)), { kits } as AssetAddresses);
    return /<details>[\s\S]*<\/details>/.exec(render(<main>{content}</main>))?.[0] ?? '';
  };

  test('publishes what is right, on any later day, and lists it on the page of the nationality in every language', async () => {
    const root = makeOriginSite();
    makeAll(root, await planOf(usualSite()), '2024-06-18');
    const site = { ...usualSite(), today: '2024-06-25' };
    const listed = await copyLeaflets({ project, root, site, out: `${root}/dist` });
    expect(listed['/hi/testland/for/np/']).toHaveLength(8);
    for (const { address } of listed['/hi/testland/for/np/'] ?? [])
      expect(existsSync(`${root}/dist${address}`)).toBe(true);
    expect(listOf(site, listed, 'en')).toContain('<a href="/kit/for/testland/np/ar/leaflet-a4.pdf" download>');
    expect(listOf(site, listed, 'en')).toContain('<bdi lang="ar" dir="rtl">العربية</bdi> (1 kB)');
  });

  test('leaves out every file with a number that was corrected since', async () => {
    const root = makeOriginSite();
    makeAll(root, await planOf(usualSite()), '2024-06-18');
    edit(root, contacts, '+96522215150', '+96522215158');
    expect(await copyLeaflets({ project, root, site: loadKitSite(root), out: `${root}/dist` })).toEqual({});
    expect(existsSync(`${root}/dist/kit`)).toBe(false);
  });

  test('publishes nothing where nothing was made, and the page has no empty list', async () => {
    const root = makeOriginSite();
    const site = usualSite();
    const listed = await copyLeaflets({ project, root, site, out: `${root}/dist` });
    expect(listed).toEqual({});
    expect(listOf(site, listed, 'en')).toBe('');
  });
});
