import { expect, test } from 'vitest';
import { embedScript, urls } from '../../../src/locale/urls.ts';

test('the addresses on posters are what they always were', () => {
  expect([
    urls.languages(),
    urls.countries('ur'),
    urls.country('ur', 'kuwait'),
    urls.help('ur', 'kuwait'),
    urls.contacts('ur', 'kuwait'),
    urls.contact('ur', 'kuwait', 'kw-emergency-112'),
    urls.guide('ur', 'qatar', 'wages-unpaid'),
    urls.next('ur', 'kuwait'),
    urls.notice('ur', 'kuwait', 'kw-amnesty-2024'),
    urls.progress('ur', 'kuwait'),
    urls.origin('ur', 'kuwait', 'pk'),
    urls.campaigns('ur'),
    urls.campaign('ur', 'safe-summer'),
    urls.worldDay('ur'),
    urls.worldDayYear('ur', 2024),
    urls.page('ur', 'privacy'),
    urls.offlineFallback('ur'),
    urls.embeds('ur'),
    urls.frame('/ur/kuwait/guides/passport-kept/'),
    urls.frame('/ur/kuwait/contacts/', 'embassy'),
    urls.oembed('/ur/kuwait/help/'),
    embedScript,
    urls.notFound('ur'),
  ]).toEqual([
    '/',
    '/ur/',
    '/ur/kuwait/',
    '/ur/kuwait/help/',
    '/ur/kuwait/contacts/',
    '/ur/kuwait/contacts/kw-emergency-112/',
    '/ur/qatar/guides/wages-unpaid/',
    '/ur/kuwait/next/',
    '/ur/kuwait/notices/kw-amnesty-2024/',
    '/ur/kuwait/progress/',
    '/ur/kuwait/for/pk/',
    '/ur/campaigns/',
    '/ur/campaigns/safe-summer/',
    '/ur/world-day/',
    '/ur/world-day/2024/',
    '/ur/privacy/',
    '/ur/offline-fallback/',
    '/ur/partners/embed/',
    '/embed/ur/kuwait/guides/passport-kept/',
    '/embed/ur/kuwait/contacts/embassy/',
    '/embed/oembed/ur/kuwait/help.json',
    '/embed/embed.js',
    '/ur/404.html',
  ]);
});

test('every address is of plain characters, and ends with a slash unless it is a file', () => {
  const { recording, kitFile, feed, jsonFeed, calendar, picture, api, changeFeed, frame, oembed, ...pages } = urls;
  expect([feed('ur'), jsonFeed('ur'), calendar('ur')]).toEqual([
    '/ur/campaigns/feed.xml',
    '/ur/campaigns/feed.json',
    '/ur/campaigns/calendar.ics',
  ]);
  expect([changeFeed('ur'), api('ur/changes.atom')]).toEqual(Array(2).fill('/api/v1/ur/changes.atom'));
  const made = Object.values(pages).map((url) => (url as (...parts: string[]) => string)('ur', 'kuwait', 'x'));
  const read = { locale: 'ur', extension: 'opus', bytes: 1, hash: '0a1b2c3d4e', file: 'ur.opus' } as const;
  expect(recording('kuwait', 'passport-kept', read)).toBe('/audio/kuwait-passport-kept-ur-0a1b2c3d4e.opus');
  expect(picture('safe-summer', { file: 'a.webp', width: 1, height: 1, bytes: 1, hash: '0a1b2c3d4e' })).toBe(
    '/pictures/safe-summer-0a1b2c3d4e.webp',
  );
  expect(kitFile('safe-summer/ur/card.pdf')).toBe('/kit/safe-summer/ur/card.pdf');
  for (const address of made) expect(address).toMatch(/^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.html)?$/);
});
