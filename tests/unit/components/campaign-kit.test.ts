import { describe, expect, test } from 'vitest';
import { type CampaignKit, campaignKit, hashtag } from '../../../src/components/campaign-kit.ts';
import { stampOf } from '../../../src/components/poster-words.ts';
import { mainView } from '../../../src/components/view.ts';
import type { Site } from '../../../src/locale/site.ts';
import { loadKitSite, makeKitSite } from '../../fixtures/kit-site.ts';
import { edit, write } from '../../fixtures/site.ts';

const contacts = 'src/content/testland/contacts.yaml';

/** @returns the kit of the campaign in a language */
function kitOf(site: Site, tag: string): CampaignKit {
  const route = site.routes.find(({ path }) => path === `/${tag}/campaigns/test-campaign/kit/`);
  if (!route) throw new Error(`No kit in ${tag}`);
  return campaignKit(mainView(site, route), stampOf(site));
}

const numbersOf = (kit: CampaignKit) => kit.numbers.map(({ number }) => number);

describe('the numbers of a kit', { timeout: 20_000 }, () => {
  test('are those of the campaign that can be called, with name, country and that nobody has called', () => {
    const root = makeKitSite();
    edit(root, 'campaigns/test-campaign/campaign.yaml', '[test-hotline]', '[test-embassy, test-hotline]');
    expect(kitOf(loadKitSite(root), 'en').numbers).toEqual([
      {
        contact: 'test-hotline',
        country: 'Unknown Region', // the fixture's ZZ
        name: { text: 'Hotline against trafficking', locale: 'en' },
        number: '+965 2221 5150',
        state: expect.stringMatching(/^Nobody has called to check it yet\./),
        isConfirmed: false,
      },
    ]);
  });

  test('are three at most, in the order of the campaign', () => {
    const root = makeKitSite();
    const five = '[test-shelter, test-emergency, test-hotline, np-test-line]';
    edit(root, 'campaigns/test-campaign/campaign.yaml', '[test-hotline]', five);
    expect(numbersOf(kitOf(loadKitSite(root), 'en'))).toEqual(['+965 2221 5152', '112', '+965 2221 5150']);
  });

  test('leave out a contact that is closed', () => {
    const root = makeKitSite();
    edit(root, contacts, '- id: test-hotline\n', '- id: test-hotline\n  status: temporarily-closed\n');
    expect(numbersOf(kitOf(loadKitSite(root), 'en'))).toEqual([]);
  });

  test('say when somebody has called, and then no sentence says that nobody has', () => {
    const root = makeKitSite();
    const confirmed = "  confirmed: {on: '2024-06-01', by: A person, how: called}\n";
    edit(root, contacts, '- id: test-hotline\n', `- id: test-hotline\n${confirmed}`);
    const kit = kitOf(loadKitSite(root), 'en');
    expect(kit.numbers[0]?.state).toMatch(/^We called it on 1 June 2024\./);
    expect(kit.numbersNote).toEqual([]);
    expect(kit.whatsapp).toContain('+965 2221 5150: We called it on 1 June 2024.');
    expect(kit.whatsapp).not.toContain('Nobody has called');
  });
});

describe('the texts of a kit', { timeout: 20_000 }, () => {
  let made: Record<'english' | 'arabic', CampaignKit> | undefined;
  const kits = () => {
    const site = made ? undefined : loadKitSite(makeKitSite());
    if (site) made = { english: kitOf(site, 'en'), arabic: kitOf(site, 'ar') };
    return made as NonNullable<typeof made>;
  };

  test('have slogan, message with the number written out, link, day and version', () => {
    expect(kits().english.whatsapp).toBe(
      [
        '*Rest in the shade.*',
        'Too hot? Stop. Ask: +965 2221 5150.',
        'https://salama.example/go/c-test-campaign/',
        'Numbers of 18 June 2024. Version abcdef.\nNobody has called these numbers yet to check them.',
      ].join('\n\n'),
    );
  });

  test('have hashtags of the title, the country and the site under a picture', () => {
    expect(kits().english.caption).toContain('\n\n#ASafeSummer #UnknownRegion #Salama\n\n');
  });

  test('keep a number in order where the line runs from right to left', () => {
    expect(kits().arabic.whatsapp).toContain('\u2066+965 2221 5150\u2069');
    expect(kits().english.whatsapp).not.toMatch(/[\u2066-\u2069]/);
  });

  test('own up to a translation that nobody has read or that is older than the English', () => {
    const { english, arabic } = kits();
    expect(english.translationNote).toEqual([]);
    expect(arabic.translationNote).toHaveLength(1);
    expect(arabic.whatsapp).toContain(arabic.translationNote[0]);
  });
});

test('a campaign without slogan and message has no kit, and the short link leads to the campaign', () => {
  const site = loadKitSite(makeKitSite());
  const kits = site.routes.filter(({ kind, locale }) => kind === 'kit' && locale === 'en').map(({ path }) => path);
  expect(kits).toEqual(['/en/campaigns/test-campaign/kit/']);
  expect(kitOf(site, 'en').code).toBe('c-test-campaign');
});

test('the kit of a World Day has the short link of its year', () => {
  const root = makeKitSite();
  const words = "slogan: Look after children.\nmessage: 'Call {phone:test-emergency}.'\n";
  edit(root, 'campaigns/world-day-2024/en.md', 'summary:', `${words}summary:`);
  const site = loadKitSite(root);
  const route = site.routes.find(({ path }) => path === '/en/campaigns/world-day-2024/kit/');
  expect(route && campaignKit(mainView(site, route), stampOf(site)).link).toBe('https://salama.example/go/wd-2024/');
});

test.each([
  ['Your passport is yours', '#YourPassportIsYours'],
  ['C’est à vous !', '#CEstÀVous'],
  ['گذرنامه مال شماست', '#گذرنامه_مال_شماست'],
  ['നിങ്ങളുടെ പാസ്പോർട്ട്', '#നിങ്ങളുടെ_പാസ്പോർട്ട്'],
  ['World Day 2027', '#WorldDay2027'],
])('%s becomes %s', (text, expected) => {
  expect(hashtag(text)).toBe(expected);
});

test('a World Day is named with its date, in the language of the kit; other campaigns are not', {
  timeout: 20_000,
}, () => {
  const root = makeKitSite();
  edit(
    root,
    'campaigns/world-day-2024/en.md',
    'summary:',
    "slogan: Nobody is for sale.\nmessage: 'Call {phone:test-emergency}.'\nsummary:",
  );
  // Made from an older English text: how old it is says nothing about the day.
  const arabic = "slogan: لا أحد للبيع.\nmessage: 'اتصل: {phone:test-emergency}.'";
  write(
    root,
    'campaigns/world-day-2024/ar.md',
    `---\nfrom: '0123abcdef'\ntitle: لا أحد\ntheme: لا أحد\nsummary: عن الأطفال.\n${arabic}\n---\n\nاتصل.\n`,
  );
  const site = loadKitSite(root);
  const ofTheDay = (tag: string) => {
    const route = site.routes.find(
      ({ kind, item, locale }) => kind === 'kit' && item === 'world-day-2024' && locale === tag,
    );
    return campaignKit(mainView(site, route ?? expect.fail(`no kit in ${tag}`)), stampOf(site));
  };
  const english = 'World Day against Trafficking · 30 July 2024';
  expect(ofTheDay('en').occasion).toEqual([{ text: english, locale: 'en' }]);
  expect(ofTheDay('ar').occasion).toEqual([{ text: expect.stringMatching(/30\P{L}+يوليو\P{L}+2024/u), locale: 'ar' }]);
  expect(ofTheDay('en').whatsapp).toContain(`*Nobody is for sale.*\n\n${english}\n\n`);
  expect(ofTheDay('en').caption).toContain(english);
  expect(kitOf(site, 'en').occasion).toEqual([]);
});
