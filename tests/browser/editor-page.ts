import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { copyFolder } from '../../src/desk/copy-folder.ts';
import { project } from '../fixtures/site.ts';

/** A few of the real items: the forms offer the real contacts, so the content has to be real too. */
const folders = ['campaigns/never-pay-for-a-job', 'src/content/kuwait/guides/passport-kept'];
const lists = ['src/content/kuwait/contacts.yaml'];

/** @returns the texts of a campaign, a guide and the contacts of Kuwait, by path */
export function someContent(): Record<string, string> {
  const paths = [
    ...folders.flatMap((folder) => readdirSync(join(project, folder)).map((name) => `${folder}/${name}`)),
    ...lists,
  ];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(project, path), 'utf8')]));
}

/** @returns what opens a collection, by its label */
export const collection = (page: Page, label: string): Locator =>
  page
    .getByRole('option', { name: label })
    .or(page.getByRole('link', { name: label }))
    .or(page.getByText(label, { exact: true }))
    .first();

/** @returns a field of the form, in one of its two panes */
export const field = (page: Page, path: string, pane: 'en' | 'ar' = 'en'): Locator =>
  page.locator(`section[data-key-path="${path}"]`).nth(pane === 'en' ? 0 : 1);

/** Scrolls until a field is there: the editor makes a field only when it comes into view. */
export async function show(page: Page, path: string): Promise<void> {
  await page.mouse.move(400, 500);
  await expect
    .poll(
      async () => {
        if ((await field(page, path).count()) > 0) return true;
        await page.mouse.wheel(0, 500);
        return false;
      },
      { timeout: 15_000, interval: 100 },
    )
    .toBe(true);
  await field(page, path).scrollIntoViewIfNeeded();
}

/** Types at the end of a text. */
export async function type(page: Page, text: Locator, words: string): Promise<void> {
  await text.scrollIntoViewIfNeeded();
  await text.locator('[contenteditable=true]').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(words);
}

/** Opens the form of a new item of the list that is shown. */
export async function startNew(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New' }).last().click();
  // The form of the last item goes away a moment after its list has come back.
  await page.getByText(/^Creating /).waitFor();
  const slug = page.getByRole('textbox', { name: 'Short name' });
  await expect
    .poll(async () => {
      await slug.fill(name);
      await page.waitForTimeout(300);
      return slug.inputValue();
    })
    .toBe(name);
}

/**
 * Saves, and waits until everything is written: then it goes back to the list.
 * @param then what is answered to the question that a published site asks after a saving
 */
export async function save(page: Page, then?: 'Later' | 'Send for Review'): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  if (then) await page.getByRole('button', { name: then, exact: true }).click();
  await page.getByRole('button', { name: /^(?:Save|Saving…)$/ }).waitFor({ state: 'detached' });
}

/** Fills in what the facts of a campaign in summer begin with. */
export async function fillDates(page: Page): Promise<void> {
  await field(page, 'kind').getByText('Campaign', { exact: true }).click();
  await field(page, 'start').getByRole('textbox').fill('2027-06-01');
  await field(page, 'end').getByRole('textbox').fill('2027-08-31');
  await show(page, 'contacts');
  await field(page, 'countries').getByText('Kuwait').click();
}

export async function fillSource(page: Page): Promise<void> {
  await show(page, 'source.confidence');
  await field(page, 'source.url').getByRole('textbox').fill('https://news.example/heat');
  await field(page, 'source.publisher').getByRole('textbox').fill('Arab Times');
  await field(page, 'source.date').getByRole('textbox').fill('2027-05-30');
  await field(page, 'source.confidence').getByRole('radio').first().click();
}

/** Fills in title and summary of the campaign, in both languages. */
export async function fillTitles(page: Page): Promise<void> {
  await field(page, 'title').getByRole('textbox').fill('Heat in summer');
  await field(page, 'title', 'ar').getByRole('textbox').fill('حر الصيف');
  await field(page, 'summary').getByRole('textbox').fill('No work outside\nat noon.');
  await field(page, 'summary', 'ar').getByRole('textbox').fill('لا عمل في الخارج وقت الظهر.');
}

/** @returns a folder with the real content and more files, which goes when the test ends */
export function realContentWith(files: Record<string, number[]>): string {
  const root = mkdtempSync(join(tmpdir(), 'edited-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['campaigns', 'src/content']) copyFolder(join(project, folder), join(root, folder));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), Buffer.from(bytes));
  }
  return root;
}
