import { describe, expect, test } from 'vitest';
import { isDead, isDoubtful, type LinkResult, linkText, mergeResults } from '../../../src/desk/link-results.ts';
import { outsideAddresses } from '../../../src/desk/outside-addresses.ts';
import { baseSite } from '../../fixtures/site.ts';

const old: LinkResult[] = [
  { address: 'https://a.example/', status: 200, checkedOn: '2024-05-01', usedIn: ['old: use'] },
  { address: 'https://b.example/', status: 404, checkedOn: '2024-05-01', usedIn: ['file: b'] },
  { address: 'https://gone.example/', status: 200, checkedOn: '2024-05-01', usedIn: ['file: gone'] },
];
const uses = new Map([
  ['https://b.example/', ['file: b']],
  ['https://a.example/', ['file: a']],
  ['https://new.example/', ['file: new']],
]);

describe('results of addresses', () => {
  test('are those of the new answers, in order, without addresses that nothing uses any more', () => {
    const answers = new Map<string, LinkResult['status']>([
      ['https://a.example/', 404],
      ['https://b.example/', 'timeout'],
      ['https://new.example/', 200],
    ]);
    expect(mergeResults(old, uses, answers, '2024-06-01')).toEqual([
      {
        address: 'https://a.example/',
        status: 404,
        checkedOn: '2024-06-01',
        deadSince: '2024-06-01',
        usedIn: ['file: a'],
      },
      { address: 'https://b.example/', status: 'timeout', checkedOn: '2024-06-01', usedIn: ['file: b'] },
      { address: 'https://new.example/', status: 200, checkedOn: '2024-06-01', usedIn: ['file: new'] },
    ]);
  });

  test('stay as they were, with their day, when no address answered: then there was no network', () => {
    const answers = new Map([...uses.keys()].map((address) => [address, 'no-such-host'] as const));
    expect(mergeResults(old, uses, answers, '2024-06-01')).toEqual([
      { address: 'https://a.example/', status: 200, checkedOn: '2024-05-01', usedIn: ['file: a'] },
      { address: 'https://b.example/', status: 404, checkedOn: '2024-05-01', usedIn: ['file: b'] },
    ]);
  });

  test('keep the day on which an address was first found dead, until it answers again', () => {
    const gone = new Map<string, LinkResult['status']>([
      ['https://b.example/', 410],
      ['https://a.example/', 200],
    ]);
    const first = mergeResults(old, uses, gone, '2024-06-01');
    const second = mergeResults(first, uses, gone, '2024-07-01');
    expect(second.map(({ deadSince, checkedOn }) => [deadSince, checkedOn])).toEqual([
      [undefined, '2024-07-01'],
      ['2024-05-01', '2024-07-01'],
    ]);
    const back = mergeResults(second, uses, new Map([['https://b.example/', 200]]), '2024-08-01');
    expect(back.map(({ deadSince }) => deadSince)).toEqual([undefined, undefined]);
  });

  test('stay for the addresses that were asked when the network had gone', () => {
    const answers = new Map<string, LinkResult['status']>([
      ['https://a.example/', 'offline'],
      ['https://b.example/', 200],
    ]);
    expect(mergeResults(old, uses, answers, '2024-06-01').map(({ status, checkedOn }) => [status, checkedOn])).toEqual([
      [200, '2024-05-01'],
      [200, '2024-06-01'],
    ]);
  });
});

test.each<[LinkResult['status'], boolean, boolean]>([
  [200, false, false],
  [404, true, false],
  [410, true, false],
  ['no-such-host', true, false],
  [403, false, true],
  [503, false, true],
  ['timeout', false, true],
  ['certificate', false, true],
])('an answer of %s: dead %s, to be looked at by hand %s', (status, dead, doubtful) => {
  expect([isDead({ status }), isDoubtful({ status })]).toEqual([dead, doubtful]);
});

test('the report says what has died since the last time, what is still dead, and who uses it', () => {
  const now: LinkResult[] = [
    { address: 'https://a.example/', status: 410, checkedOn: '2024-06-01', usedIn: ['file: a'] },
    { address: 'https://b.example/', status: 404, checkedOn: '2024-06-01', usedIn: ['file: b'] },
    { address: 'https://c.example/', status: 403, checkedOn: '2024-06-01', usedIn: ['file: c'] },
  ];
  const text = linkText(old, now);
  expect(text).toMatch(/^3 outside addresses: 0 answer, 2 are dead\./);
  expect(text).toMatch(
    /Dead since the last time \(1\):\n {2}https:\/\/a\.example\/\n {4}410, asked on 2024-06-01\n {4}file: a/,
  );
  expect(text).toMatch(/Still dead \(1\):\n {2}https:\/\/b\.example\//);
  expect(text).toMatch(/with a browser \(1\):\n {2}https:\/\/c\.example\//);
});

describe('the addresses of the content', () => {
  const found = outsideAddresses(baseSite().library);

  test('are those of sources and of web channels, each with the items that use it', () => {
    expect(found.get('https://un.example/help')).toEqual(['src/content/international/contacts.yaml: test-un']);
    expect(found.get('https://source.example/page')).toContain('campaigns/test-campaign/campaign.yaml: test-campaign');
    expect(found.get('https://source.example/page')).toContain('src/content/testland/contacts.yaml: test-hotline');
  });

  test('are not those of contacts that are held back', () => {
    expect([...found.values()].flat().filter((use) => use.endsWith('test-old-office'))).toEqual([]);
  });

  test('are in order, each once', () => {
    expect([...found.keys()]).toEqual([...found.keys()].sort());
    for (const items of found.values()) expect(new Set(items).size).toBe(items.length);
  });
});
