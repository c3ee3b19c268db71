import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadSite } from '../../src/locale/load-site.ts';
import { project } from '../fixtures/site.ts';
import { openPage, problemsOf } from './fixtures.ts';

/** A few of the real items: the forms offer the real contacts, so the content has to be real too. */
const folders = ['campaigns/never-pay-for-a-job', 'src/content/kuwait/guides/passport-kept'];
const lists = ['src/content/kuwait/contacts.yaml'];

describe('the editor', { timeout: 90_000 }, () => {
  test('writes a campaign in two languages, with a picture and contacts chosen by name, as if by hand', async () => {
    const page = await openEditor();
    await collection(page, 'Campaigns: dates and contacts').click();
    await startNew(page, 'summer-heat-2027');
    await field(page, 'kind').getByText('Campaign', { exact: true }).click();
    await field(page, 'start').getByRole('textbox').fill('2027-06-01');
    await field(page, 'end').getByRole('textbox').fill('2027-08-31');
    await show(page, 'contacts');
    await field(page, 'countries').getByText('Kuwait').click();
    await field(page, 'contacts').getByRole('combobox').click();
    await page.getByRole('option', { name: /kw-pam-worksite-violations/ }).click();
    await show(page, 'picture');
    await addPicture(page);
    await show(page, 'source.confidence');
    await field(page, 'source.url').getByRole('textbox').fill('https://news.example/heat');
    await field(page, 'source.publisher').getByRole('textbox').fill('Arab Times');
    await field(page, 'source.date').getByRole('textbox').fill('2027-05-30');
    await field(page, 'source.confidence').getByRole('radio').first().click();
    await save(page);

    await collection(page, 'Campaigns: texts').click();
    await startNew(page, 'summer-heat-2027');
    await field(page, 'title').getByRole('textbox').fill('Heat in summer');
    await field(page, 'title', 'ar').getByRole('textbox').fill('حر الصيف');
    await field(page, 'summary').getByRole('textbox').fill('No work outside\nat noon.');
    await field(page, 'summary', 'ar').getByRole('textbox').fill('لا عمل في الخارج وقت الظهر.');
    await show(page, 'pictureText');
    await field(page, 'pictureText').getByRole('textbox').fill('A worker drinks water in the shade.');
    await field(page, 'pictureText', 'ar').getByRole('textbox').fill('عامل يشرب ماء في الظل.');
    await type(page, field(page, 'body'), 'Call {phone:kw-pam-worksite-violations}.');
    await type(page, field(page, 'body', 'ar'), 'اتصل {phone:kw-pam-worksite-violations}.');
    await save(page);

    await expect
      .poll(() => textOf(page, 'campaigns/summer-heat-2027/campaign.yaml'))
      .toBe(
        `kind: campaign
start: '2027-06-01'
end: '2027-08-31'
countries: [kuwait]
contacts: [kw-pam-worksite-violations]
picture: worker.webp
source:
  url: https://news.example/heat
  publisher: Arab Times
  date: '2027-05-30'
  confidence: high
`,
      );
    const arabic = async () =>
      (await textOf(page, 'campaigns/summer-heat-2027/ar.md')).replace(/^from: '[0-9a-f]{10}'$/m, "from: 'xxxxxxxxxx'");
    await expect.poll(arabic).toBe(
      `---
from: 'xxxxxxxxxx'
title: حر الصيف
summary: لا عمل في الخارج وقت الظهر.
pictureText: عامل يشرب ماء في الظل.
---

اتصل {phone:kw-pam-worksite-violations}.
`,
    );

    // What the editor has written is checked with all the rest: nothing may be wrong, missing or out of date.
    const root = realContentWith(await filesOf(page, 'campaigns/summer-heat-2027'));
    const campaign = loadSite({ root, messagesRoot: project }).library.campaigns.find(
      ({ id }) => id === 'summer-heat-2027',
    );
    expect(campaign?.words.get('ar')?.from).toBe(campaign?.words.get('en')?.revision);
    expect(campaign?.words.get('en')?.fields.summary).toBe('No work outside at noon.');
    expect(campaign?.picture).toMatchObject({ width: 800, height: 400 });
    expect(problemsOf(page)).toEqual([]);
  });

  test('changes the lines that somebody changed, and no other, in all languages', async () => {
    const page = await openEditor();
    await collection(page, 'Kuwait · Guides: texts').click();
    await page.getByText('(passport-kept)').first().click();
    await show(page, 'danger');
    await type(page, field(page, 'danger', 'ar'), ' كلمة.');
    await save(page);
    await expect.poll(() => textOf(page, 'src/content/kuwait/guides/passport-kept/ar.md')).toMatch(/ كلمة\.$/m);
    for (const tag of ['en', 'ar', 'am', 'hi']) {
      const path = `src/content/kuwait/guides/passport-kept/${tag}.md`;
      const before = readFileSync(join(project, path), 'utf8').split('\n');
      const after = (await textOf(page, path)).split('\n');
      expect(after).toHaveLength(before.length);
      const changed = after.filter((line, index) => line !== before[index]);
      expect(changed.map((line) => line.endsWith(' كلمة.'))).toEqual(tag === 'ar' ? [true] : []);
    }
  });

  test('says in words what is wrong, and writes nothing until it is mended', async () => {
    const page = await openEditor();
    await collection(page, 'Campaigns: dates and contacts').click();
    await page.getByText('never-pay-for-a-job').first().click();
    await show(page, 'source.date');
    await field(page, 'source.date').getByRole('textbox').fill('11/06/2025');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const message = page.locator('dialog[open] .error');
    await message.waitFor();
    expect(await message.innerText()).toBe(
      '• Source › Date of the page: is not a date. Write: Date of the page: 2025-06-11, 2025-06, 2025, or undated.',
    );
    const path = 'campaigns/never-pay-for-a-job/campaign.yaml';
    expect(await textOf(page, path)).toBe(readFileSync(join(project, path), 'utf8'));
  });

  test('changes a number only with the names of two people', async () => {
    const page = await openEditor();
    await collection(page, 'Kuwait · contacts and lists').click();
    await page.getByText('Contacts: numbers and hours').first().click();
    await page.getByRole('button', { name: 'Expand' }).first().click();
    await show(page, 'records.0.channels.0.number');
    await field(page, 'records.0.channels.0.number').getByRole('textbox').fill('113');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const message = page.locator('dialog[open] .error');
    await message.waitFor();
    expect(await message.innerText()).toMatch(/^• kw-emergency-112 › .*: has another number than 112\. Two people/);
    expect(await textOf(page, 'src/content/kuwait/contacts.yaml')).toContain("number: '112'");
  });

  test('speaks Arabic, from the right, to whoever wants it', async () => {
    const page = await openEditor('افتح المحرر', 'الحملات');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await collection(page, 'الحملات: التواريخ وجهات الاتصال').click();
    await page.getByText('never-pay-for-a-job').first().click();
    await field(page, 'draft').waitFor();
    expect(await field(page, 'draft').innerText()).toContain('مسودة');
    expect(problemsOf(page)).toEqual([]);
  });
});

/** Opens the editor on a folder of this computer. A browser without a screen cannot ask which; its own file system stands in. */
async function openEditor(button = 'Open the editor', heading = 'Campaigns'): Promise<Page> {
  const page = await openPage('/robots.txt', {
    width: 1280,
    height: 900,
    more: { serviceWorkers: 'block' },
  });
  await page.addInitScript('window.showDirectoryPicker = () => navigator.storage.getDirectory()');
  await page.evaluate(
    fill,
    Object.fromEntries(someContent().map((path) => [path, readFileSync(join(project, path), 'utf8')])),
  );
  await page.goto('/admin/');
  await page.getByRole('button', { name: button }).click();
  // The first button of the editor is the one for a folder on the same computer.
  await page.locator('button.sui').first().click();
  await page.getByText(new RegExp(heading)).first().waitFor({ timeout: 30_000 });
  return page;
}

function someContent(): string[] {
  return [
    ...folders.flatMap((folder) => readdirSync(join(project, folder)).map((name) => `${folder}/${name}`)),
    ...lists,
  ];
}

async function fill(files: Record<string, string>): Promise<void> {
  const root = await navigator.storage.getDirectory();
  // The editor asks for the folder of a repository.
  await root.getDirectoryHandle('.git', { create: true });
  for (const [path, text] of Object.entries(files)) {
    const names = path.split('/');
    let folder = root;
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
    const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
}

const collection = (page: Page, label: string): Locator =>
  page
    .getByRole('option', { name: label })
    .or(page.getByRole('link', { name: label }))
    .or(page.getByText(label, { exact: true }))
    .first();

const field = (page: Page, path: string, pane: 'en' | 'ar' = 'en'): Locator =>
  page.locator(`section[data-key-path="${path}"]`).nth(pane === 'en' ? 0 : 1);

/** The editor makes a field only when it comes into view. */
async function show(page: Page, path: string): Promise<void> {
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
async function type(page: Page, text: Locator, words: string): Promise<void> {
  await text.scrollIntoViewIfNeeded();
  await text.locator('[contenteditable=true]').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(words);
}

async function startNew(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New' }).last().click();
  // The form of the last item goes away a moment after its list has come back.
  await page.getByText(/^Creating /).waitFor();
  const slug = page.getByRole('textbox', { name: 'Slug' });
  await expect
    .poll(async () => {
      await slug.fill(name);
      await page.waitForTimeout(300);
      return slug.inputValue();
    })
    .toBe(name);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // It goes back to the list when everything is written.
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor({ state: 'detached' });
}

async function addPicture(page: Page): Promise<void> {
  await field(page, 'picture').getByRole('button', { name: 'Browse' }).click();
  const photo = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1600, 800);
    canvas.getContext('2d')?.fillRect(100, 100, 400, 400);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
    return [...bytes];
  });
  await page
    .locator('dialog input[type=file]')
    .last()
    .setInputFiles({ name: 'worker.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(photo) });
  await page.getByRole('button', { name: 'Insert' }).click();
  await field(page, 'picture').getByText('worker.webp').waitFor();
}

/** @returns the text of a file; empty while it is being written */
async function textOf(page: Page, path: string): Promise<string> {
  const bytes = (await filesOf(page, dirname(path)).catch(() => ({}) as Record<string, number[]>))[path];
  return Buffer.from(bytes ?? []).toString('utf8');
}

/** @returns the bytes of every file below a folder of the browser's file system */
function filesOf(page: Page, folder: string): Promise<Record<string, number[]>> {
  return page.evaluate(async (folder) => {
    let at = await navigator.storage.getDirectory();
    for (const name of folder.split('/')) at = await at.getDirectoryHandle(name);
    const found: Record<string, number[]> = {};
    const rest: [string, FileSystemDirectoryHandle][] = [[folder, at]];
    for (let next = rest.pop(); next; next = rest.pop()) {
      const [path, handle] = next;
      const entries = handle as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> };
      for await (const [name, entry] of entries.entries()) {
        if (entry.kind === 'directory') rest.push([`${path}/${name}`, entry as FileSystemDirectoryHandle]);
        else
          found[`${path}/${name}`] = [
            ...new Uint8Array(await (await (entry as FileSystemFileHandle).getFile()).arrayBuffer()),
          ];
      }
    }
    return found;
  }, folder);
}

/** @returns a folder with the real content and more files, which goes when the test ends */
function realContentWith(files: Record<string, number[]>): string {
  const root = mkdtempSync(join(tmpdir(), 'edited-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['campaigns', 'src/content'])
    cpSync(join(project, folder), join(root, folder), { recursive: true });
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), Buffer.from(bytes));
  }
  return root;
}
