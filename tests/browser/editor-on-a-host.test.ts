import { describe, expect, test } from 'vitest';
import { GitHost } from '../fixtures/git-host.ts';
import {
  changedLines,
  expectMainUntouched,
  expectNothingWrong,
  guide,
  openEditor,
  openGuide,
  openSignIn,
  signIn,
} from './editor-host-page.ts';
import { field, save, show, someContent, type } from './editor-page.ts';

// The rest of the way, from a new campaign to its publication: tests/sweep.
describe('the editor on a published site', { timeout: 120_000 }, () => {
  test('says in words that the host refuses a token', async () => {
    const host = new GitHost(someContent());
    const page = await openSignIn(host);
    await signIn(page, 'github_pat_that_has_ended');
    const message = page.getByRole('alert').filter({ hasText: 'token' });
    await message.waitFor();
    expect((await message.innerText()).split('\n').at(-1)).toBe(
      'The provided token is invalid. Please check and try again.',
    );
    expect(host.unanswered).toEqual([]);
  });

  test('makes one pull request of a change of one text, with the one line that changed', async () => {
    const host = new GitHost(someContent());
    const page = await openEditor(host);
    await openGuide(page);
    await show(page, 'danger');
    await type(page, field(page, 'danger', 'ar'), ' كلمة.');
    await save(page, 'Later');

    const branch = 'cms/kuwait-guides-words/passport-kept';
    expect(host.pulls).toMatchObject([{ branch, isDraft: true, labels: ['sveltia-cms/draft'], state: 'OPEN' }]);
    expect(host.changesOf(branch)).toEqual([{ path: `${guide}/ar.md`, changeType: 'CHANGED' }]);
    expect(changedLines(host, branch, `${guide}/ar.md`)).toEqual([expect.stringMatching(/ كلمة\.$/)]);
    expectMainUntouched(host);
    expectNothingWrong(page, host);
  });
});
