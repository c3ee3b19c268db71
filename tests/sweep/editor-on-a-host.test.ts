import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../src/locale/load-site.ts';
import {
  campaignIn,
  changedLines,
  expectMainUntouched,
  expectNothingWrong,
  guide,
  openEditor,
  openGuide,
  openSignIn,
  signIn,
} from '../browser/editor-host-page.ts';
import {
  collection,
  field,
  fillDates,
  fillSource,
  fillTitles,
  realContentWith,
  save,
  show,
  someContent,
  startNew,
  type,
} from '../browser/editor-page.ts';
import { GitHost, guestToken } from '../fixtures/git-host.ts';
import { project } from '../fixtures/site.ts';

describe('the editor on a published site', { timeout: 120_000 }, () => {
  test('signs in with a token, and shows what is in the repository', async () => {
    const host = new GitHost(someContent());
    const page = await openEditor(host);
    await collection(page, 'Campaigns: dates and contacts').click();
    await page.getByText('never-pay-for-a-job').first().waitFor();
    expectNothingWrong(page, host);
  });

  test('says in a translation which source it follows when both change, and keeps the rest of both files', async () => {
    const host = new GitHost(someContent());
    const page = await openEditor(host);
    await openGuide(page);
    await show(page, 'danger');
    await type(page, field(page, 'danger'), ' A word.');
    await type(page, field(page, 'danger', 'ar'), ' كلمة.');
    await save(page, 'Later');

    const branch = 'cms/kuwait-guides-words/passport-kept';
    expect(host.changesOf(branch).map(({ path }) => path)).toEqual([`${guide}/ar.md`, `${guide}/en.md`]);
    expect(changedLines(host, branch, `${guide}/en.md`)).toEqual([expect.stringMatching(/ A word\.$/)]);
    expect(changedLines(host, branch, `${guide}/ar.md`)).toEqual([
      expect.stringMatching(/^from: '[0-9a-f]{10}'$/),
      expect.stringMatching(/ كلمة\.$/),
    ]);
    const { library } = loadSite({ root: realContentWith(host.filesOf(branch, guide)), messagesRoot: project });
    const words = library.guides.find(({ id, country }) => id === 'passport-kept' && country === 'kuwait')?.words;
    expect(words?.get('ar')?.from).toBe(words?.get('en')?.revision);
  });

  test('reads a draft again after the page was closed, and adds to its pull request', async () => {
    const host = new GitHost(someContent());
    const page = await openEditor(host);
    await openGuide(page);
    await show(page, 'danger');
    await type(page, field(page, 'danger', 'ar'), ' كلمة.');
    // The browser keeps what was typed, for a computer that breaks down; here it shall have nothing to keep.
    await page.waitForTimeout(1000);
    await save(page, 'Later');

    await page.reload();
    await openGuide(page);
    await field(page, 'title', 'ar').getByRole('textbox').fill('جوازي عندهم');
    await save(page, 'Later');
    const [pull, ...others] = host.pulls;
    expect(others).toEqual([]);
    expect(host.changesOf(pull?.branch ?? '').map(({ path }) => path)).toEqual([`${guide}/ar.md`]);
    expect(changedLines(host, pull?.branch ?? '', `${guide}/ar.md`)).toEqual([
      'title: جوازي عندهم',
      expect.stringMatching(/ كلمة\.$/),
    ]);
    expectMainUntouched(host);
    expectNothingWrong(page, host);
  });

  test('keeps what was being written when the page was closed, and saves it as if nothing had happened', async () => {
    const host = new GitHost(someContent());
    const page = await openEditor(host);
    await openGuide(page);
    await show(page, 'danger');
    await type(page, field(page, 'danger', 'ar'), ' كلمة.');
    // The browser keeps it half a second after the last letter.
    await page.waitForTimeout(2000);
    await page.reload();
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await save(page, 'Later');

    const [pull] = host.pulls;
    expect(host.changesOf(pull?.branch ?? '')).toEqual([{ path: `${guide}/ar.md`, changeType: 'CHANGED' }]);
    expect(changedLines(host, pull?.branch ?? '', `${guide}/ar.md`)).toEqual([expect.stringMatching(/ كلمة\.$/)]);
    expectNothingWrong(page, host);
  });

  test('makes two pull requests of a new campaign, and the content is in order after each', async () => {
    const host = new GitHost(someContent());
    const page = await openEditor(host);
    await collection(page, 'Campaigns: dates and contacts').click();
    await startNew(page, 'summer-heat-2027');
    // Each of the two is checked alone; a draft may have no text yet.
    await field(page, 'draft').getByRole('switch').click();
    await fillDates(page);
    await fillSource(page);
    await save(page);

    await collection(page, 'Campaigns: texts').click();
    await startNew(page, 'summer-heat-2027');
    await fillTitles(page);
    await show(page, 'body');
    await type(page, field(page, 'body'), 'Drink water.');
    await type(page, field(page, 'body', 'ar'), 'اشرب ماء.');
    await save(page);

    const folder = 'campaigns/summer-heat-2027';
    expect(host.pulls.map(({ branch }) => host.changesOf(branch))).toEqual([
      [{ path: `${folder}/campaign.yaml`, changeType: 'ADDED' }],
      [
        { path: `${folder}/ar.md`, changeType: 'ADDED' },
        { path: `${folder}/en.md`, changeType: 'ADDED' },
      ],
    ]);
    expectMainUntouched(host);
    const [facts = {}, texts = {}] = host.pulls.map(({ branch }) => host.filesOf(branch, folder));
    expect(campaignIn(facts)).toBeUndefined();
    const words = campaignIn({ ...facts, ...texts })?.words;
    expect(words?.get('ar')?.from).toBe(words?.get('en')?.revision);
    expectNothingWrong(page, host);
  });

  test('sends a change to review, and publishes it from the board', async () => {
    const host = new GitHost(someContent());
    const page = await openEditor(host);
    await openGuide(page);
    await show(page, 'danger');
    await type(page, field(page, 'danger', 'ar'), ' كلمة.');
    await save(page, 'Send for Review');
    expect(host.pulls).toMatchObject([{ isDraft: false, labels: ['sveltia-cms/pending_review'], state: 'OPEN' }]);

    // Whoever publishes it is somebody else, and sees it on a computer of their own.
    await page.goto('/admin/#/workflow');
    await page.reload();
    const card = page.getByRole('listitem').filter({ hasText: 'My boss has my passport' });
    await card.waitFor();
    await card.dragTo(page.getByRole('list', { name: 'Ready' }));
    await card.getByRole('button', { name: 'Publish Entry' }).click();
    await page.locator('dialog[open]').getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Entry published.').first().waitFor();

    expect(host.pulls).toMatchObject([{ labels: ['sveltia-cms/pending_publish'], state: 'MERGED' }]);
    const text = readFileSync(join(project, `${guide}/ar.md`), 'utf8').split('\n');
    const published = (host.textOf('main', `${guide}/ar.md`) ?? '').split('\n');
    expect(published.filter((line, index) => line !== text[index])).toEqual([expect.stringMatching(/ كلمة\.$/)]);
    expectNothingWrong(page, host);
  });

  test('lets an embassy that is no member propose a change from a copy of its own', async () => {
    const host = new GitHost(someContent());
    const page = await openSignIn(host);
    await signIn(page, guestToken);
    // A copy on somebody's account is not made behind their back.
    await page.getByRole('button', { name: 'Fork', exact: true }).click();
    await openGuide(page);
    await show(page, 'danger');
    await type(page, field(page, 'danger', 'ar'), ' كلمة.');
    await save(page, 'Send for Review');

    const branch = 'embassy:cms/embassy/salama/kuwait-guides-words/passport-kept';
    expect(host.pulls).toMatchObject([{ branch, isDraft: false, labels: [], state: 'OPEN' }]);
    expect(host.changesOf(branch)).toEqual([{ path: `${guide}/ar.md`, changeType: 'CHANGED' }]);
    expect(changedLines(host, branch, `${guide}/ar.md`)).toEqual([expect.stringMatching(/ كلمة\.$/)]);
    expectMainUntouched(host);
    // There is no copy before it is made.
    expectNothingWrong(page, host, [
      'console: Failed to load resource: the server responded with a status of 404 (Not Found)',
    ]);
  });
});
