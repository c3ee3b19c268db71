import { describe, expect, test } from 'vitest';
import {
  campaignData,
  contactData,
  guideData,
  noticeData,
  originData,
  type StructuredData,
  scriptText,
} from '../../../src/components/structured-data.ts';
import { mainView, type View } from '../../../src/components/view.ts';
import { getItem } from '../../../src/model/library.ts';
import { deskSite as site } from '../desk/desk-site.ts';

const { library } = site;

function viewOf(path: string): View {
  const route = site.routes.find((candidate) => candidate.path === path);
  return mainView(site, route ?? expect.fail(`no page ${path}`));
}

const contact = (id: string, tag = 'en') =>
  contactData(getItem(library, 'contact', id), viewOf(`/${tag}/testland/contacts/${id}/`));

describe('what search engines are told', () => {
  test('of a hotline is each number that is called, when, and in the languages that a source names', () => {
    expect(contact('test-hotline')).toMatchObject({
      '@type': 'Organization',
      name: 'Hotline against trafficking',
      contactPoint: [
        {
          telephone: '+96522215150',
          areaServed: getItem(library, 'country', 'testland').facts.region,
          availableLanguage: ['ar', 'en'],
          hoursAvailable: [{ dayOfWeek: ['Sunday', 'Monday'], opens: '08:00', closes: '14:00' }],
        },
      ],
    });
  });

  test('of a short number is the number as it is, at all hours', () => {
    expect(contact('test-emergency')).toMatchObject({
      '@type': 'EmergencyService',
      contactPoint: [{ telephone: '112', hoursAvailable: [{ opens: '00:00', closes: '23:59' }] }],
    });
    expect(scriptText(contact('test-emergency'))).not.toContain('availableLanguage');
  });

  test('of a shelter is never where it is', () => {
    const text = scriptText(contact('test-shelter'));
    const [, area] = [...library.places].map(({ words }) => words.get('en')?.fields.name);
    expect(area).toBeTruthy();
    expect(text).not.toMatch(/address|geo|location/i);
    for (const { words } of library.places) expect(text).not.toContain(words.get('en')?.fields.name);
  });

  test('of a contact that cannot be called holds no number, and of a closed one neither', () => {
    expect(contact('test-embassy')).not.toHaveProperty('contactPoint');
    const hotline = getItem(library, 'contact', 'test-hotline');
    const closed = { ...hotline, facts: { ...hotline.facts, status: 'closed' as const } };
    const view = viewOf('/en/testland/contacts/test-hotline/');
    expect(contactData(closed, view)).not.toHaveProperty('contactPoint');
  });

  test('is in the language of the page', () => {
    expect(contact('test-hotline', 'ar')).toMatchObject({ name: 'خط مكافحة الاتجار' });
  });

  test('of a notice is from when it holds, and its last day with every extension', () => {
    const notice = getItem(library, 'notice', 'test-amnesty');
    const view = viewOf('/en/testland/notices/test-amnesty/');
    expect(noticeData(notice, view)).toMatchObject({ datePosted: '2024-03-17', expires: '2024-06-30' });
    const yearly = { ...notice, facts: { ...notice.facts, yearly: true } };
    expect(noticeData(yearly, view)).not.toHaveProperty('expires');
  });

  test('of a campaign is an event only when its days are known', () => {
    const campaign = getItem(library, 'campaign', 'test-campaign');
    const view = viewOf('/en/campaigns/test-campaign/');
    expect(campaignData(campaign, 'x', view)).toMatchObject({ '@type': 'Event', startDate: '2024-07-01' });
    const vague = { ...campaign, facts: { ...campaign.facts, start: '2024-07', end: '2024-07' } };
    expect(campaignData(vague, 'x', view)).toMatchObject({ '@type': 'CreativeWork' });
    expect(campaignData(vague, 'x', view)).not.toHaveProperty('startDate');
  });

  test('of a guide is the day of its review and each source of its laws once', () => {
    const guide = getItem(library, 'guide', 'passport-kept', 'testland');
    const law = getItem(library, 'law', 'test-passport-law');
    expect(guideData(guide, [law, law], 'x', viewOf('/en/testland/guides/passport-kept/'))).toMatchObject({
      headline: 'x',
      dateModified: '2024-05-02',
      isBasedOn: ['https://source.example/page'],
    });
  });

  test('of a nationality without an embassy is the page alone', () => {
    const data = originData(undefined, 'x', viewOf('/en/testland/for/np/'));
    expect(data).toMatchObject({ '@type': 'WebPage', name: 'x' });
    expect(data).not.toHaveProperty('mainEntity');
  });

  test('cannot end the element that it stands in', () => {
    const text = scriptText({ '@type': 'Thing', name: '</script><!-- <script>' } as unknown as StructuredData);
    expect(text).not.toContain('<');
    expect(JSON.parse(text).name).toBe('</script><!-- <script>');
  });
});
