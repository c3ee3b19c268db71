import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { showDesk } from '../../../scripts/desk.ts';
import type { AssetAddresses } from '../../../src/components/assets.ts';
import { DeskPage } from '../../../src/components/desk-page.tsx';
import type { LinkResult } from '../../../src/desk/link-results.ts';
import { linksNotAsked, linkTasks } from '../../../src/desk/link-tasks.ts';
import { readLinkResults } from '../../../src/desk/read-link-results.ts';
import { groupTasks, tasksOf } from '../../../src/desk/tasks.ts';
import { makeProject, runIn } from '../../fixtures/command-site.ts';
import { makeSite, write } from '../../fixtures/site.ts';
import { deskSite as site } from './desk-site.ts';

const source = 'https://source.example/page';
const dead: LinkResult = {
  address: source,
  status: 404,
  checkedOn: '2024-05-20',
  deadSince: '2024-04-01',
  usedIn: ['any: thing'],
};

describe('an outside link', () => {
  test('that is dead is overdue since the day it was found so, with the items that name it and what to do', () => {
    expect(linkTasks(site, [dead])).toMatchObject([
      {
        kind: 'link',
        id: source,
        due: '2024-04-01',
        overdue: true,
        text: expect.stringMatching(
          /^https:\/\/source\.example\/page is dead since 1 April 2024 or longer: the answer is 404\. .*test-hotline/,
        ),
        howTo: expect.stringContaining('Look for the same fact elsewhere'),
      },
    ]);
  });

  test('stands in the file and on the line of the first item that names it', () => {
    const [task] = linkTasks(site, [dead]);
    expect([task?.file, task?.line]).toEqual(['campaigns/test-campaign/campaign.yaml', 1]);
  });

  test('whose website is gone is told in words', () => {
    expect(linkTasks(site, [{ ...dead, status: 'no-such-host' }])[0]?.text).toContain('there is no such website');
  });

  test('that answers, that only gives no clear answer, or that no item names any more is no task', () => {
    const others: LinkResult[] = [
      { ...dead, status: 200 },
      { ...dead, status: 403 },
      { ...dead, address: 'https://replaced.example/' },
    ];
    expect(linkTasks(site, others)).toEqual([]);
  });

  test('without the day of its death counts from the day it was asked', () => {
    const { deadSince: _since, ...older } = dead;
    expect(linkTasks(site, [older])[0]?.due).toBe('2024-05-20');
  });

  test('stands among the other tasks, between guides and translations, and nothing is said of links when none is asked', () => {
    const kinds = groupTasks(tasksOf(site, '2030-01-01', [dead])).map(({ kind }) => kind);
    expect(kinds.slice(kinds.indexOf('guide'), kinds.indexOf('translation') + 1)).toEqual([
      'guide',
      'link',
      'translation',
    ]);
    expect(tasksOf(site, '2030-01-01').filter(({ kind }) => kind === 'link')).toEqual([]);
  });
});

describe('the file of the answers', () => {
  test('that is not there is no mistake; one that is broken says how to make it again', () => {
    const root = makeSite();
    expect(readLinkResults(root)).toBeUndefined();
    write(root, 'docs/links.json', JSON.stringify([dead]));
    expect(readLinkResults(root)).toEqual([dead]);
    write(root, 'docs/links.json', '[{');
    expect(() => readLinkResults(root)).toThrow('docs/links.json cannot be read.');
  });
});

const noStyle = { reading: '', tools: '', frame: '' };

test('the page of the desk lists dead links, and says when nobody has asked', { timeout: 30_000 }, () => {
  const page = (links: LinkResult[] | undefined) =>
    render(DeskPage({ site, assets: { styles: noStyle } as AssetAddresses, links }));
  expect(page([dead])).toContain('<section id="link">');
  expect(page([dead])).not.toContain(linksNotAsked);
  expect(page(undefined)).toContain(linksNotAsked);
  expect(page(undefined)).not.toContain('<section id="link">');
});

test('npm run desk lists dead links, and says when nobody has asked', { timeout: 60_000 }, async () => {
  const root = makeProject();
  expect((await runIn(root, showDesk, '--day', '2024-06-01')).stdout).toMatch(new RegExp(`\n\n${linksNotAsked}\n$`));
  write(root, 'docs/links.json', JSON.stringify([dead]));
  const { stdout } = await runIn(root, showDesk, '--day', '2024-06-01');
  expect(stdout).toContain(`Outside links that are dead (1, overdue: 1)\n  ! ${source} is dead since 1 April 2024`);
  expect(stdout).not.toContain(linksNotAsked);
});
