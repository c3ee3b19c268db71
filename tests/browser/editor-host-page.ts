import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { repositoryOf } from '../../src/editor/repository.ts';
import { loadSite } from '../../src/locale/load-site.ts';
import { headersFor } from '../../src/publish/headers.ts';
import { type GitHost, memberToken } from '../fixtures/git-host.ts';
import { project } from '../fixtures/site.ts';
import { collection, field, realContentWith, someContent } from './editor-page.ts';
import { openPage, problemsOf } from './fixtures.ts';

export const setting = 'github:ngo/salama';
export const guide = 'src/content/kuwait/guides/passport-kept';

/** Opens the editor of a site that is linked to a repository, before anybody has signed in. */
export async function openSignIn(host: GitHost): Promise<Page> {
  const page = await openPage('/robots.txt', { width: 1280, height: 900, more: { serviceWorkers: 'block' } });
  await page.route('https://api.github.com/**', (route) => answer(route, host));
  await page.route('https://avatars.githubusercontent.com/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  );
  // The site that is tested belongs to no repository: here it gets the settings and the policy of one that does.
  await page.route(/\/admin\/config-en\.json$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: { ...(await response.json()), backend: repositoryOf(setting) } });
  });
  await page.route(/\/admin\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      body: await response.body(),
      headers: { ...headersFor('/admin/', setting), 'Content-Type': 'text/html; charset=utf-8' },
    });
  });
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Open the editor' }).click();
  return page;
}

export async function openEditor(host: GitHost): Promise<Page> {
  const page = await openSignIn(host);
  await signIn(page, memberToken);
  await collection(page, 'Campaigns: texts').waitFor({ timeout: 30_000 });
  return page;
}

export async function signIn(page: Page, token: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
  await page.getByRole('textbox', { name: 'Personal Access Token' }).fill(token);
  await page.locator('dialog[open]').getByRole('button', { name: 'Sign In', exact: true }).click();
}

async function answer(route: Route, host: GitHost): Promise<void> {
  const request = route.request();
  const { status, json } = host.answer({
    method: request.method(),
    url: request.url(),
    token: (request.headers().authorization ?? '').replace(/^token /, ''),
    body: request.postDataJSON() ?? undefined,
  });
  // https://docs.github.com/en/rest/using-the-rest-api/using-cors-and-jsonp-to-make-cross-origin-requests
  const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json; charset=utf-8' };
  await route.fulfill({ status, headers, body: json === undefined ? '' : JSON.stringify(json) });
}

export async function openGuide(page: Page): Promise<void> {
  await collection(page, 'Kuwait · Guides: texts').click();
  await page.getByText('(passport-kept)').first().click();
  await field(page, 'title').waitFor();
}

/** @returns the new campaign, when these files are added to the content */
export function campaignIn(files: Record<string, number[]>) {
  const { library } = loadSite({ root: realContentWith(files), messagesRoot: project, preview: true });
  return library.campaigns.find(({ id }) => id === 'summer-heat-2027');
}

/** @returns the lines of a file on a branch that are not as they were, which has as many lines as before */
export function changedLines(host: GitHost, branch: string, path: string): string[] {
  const before = (host.textOf('main', path) ?? '').split('\n');
  const after = (host.textOf(branch, path) ?? '').split('\n');
  expect(after).toHaveLength(before.length);
  return after.filter((line, index) => line !== before[index]);
}

export function expectMainUntouched(host: GitHost): void {
  for (const [path, text] of Object.entries(someContent())) expect(host.textOf('main', path)).toBe(text);
}

/** Nothing went wrong in the page, the host could answer everything, and nobody else was asked. */
export function expectNothingWrong(page: Page, host: GitHost, besides: readonly string[] = []): void {
  expect(host.unanswered).toEqual([]);
  const allowed = /^request to another site: https:\/\/(?:api\.github\.com\/|avatars\.githubusercontent\.com\/u\/7\?)/;
  expect(problemsOf(page).filter((problem) => !allowed.test(problem))).toEqual(besides);
}
