import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../src/locale/load-site.ts';
import { project } from '../fixtures/site.ts';
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
} from './editor-page.ts';
import { openPage, problemsOf } from './fixtures.ts';

describe('the editor', { timeout: 90_000 }, () => {
  test('writes a campaign in two languages, with a picture and contacts chosen by name, as if by hand', async () => {
    const page = await openEditor();
    await collection(page, 'Campaigns: dates and contacts').click();
    await startNew(page, 'summer-heat-2027');
    await fillDates(page);
    await field(page, 'contacts').getByRole('combobox').click();
    await page.getByRole('option', { name: /kw-pam-worksite-violations/ }).click();
    await show(page, 'picture');
    await addPicture(page);
    await fillSource(page);
    await save(page);

    await collection(page, 'Campaigns: texts').click();
    await startNew(page, 'summer-heat-2027');
    await fillTitles(page);
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
  await page.evaluate(fill, someContent());
  await page.goto('/admin/');
  await page.getByRole('button', { name: button }).click();
  // The first button of the editor is the one for a folder on the same computer.
  await page.locator('button.sui').first().click();
  await page.getByText(new RegExp(heading)).first().waitFor({ timeout: 30_000 });
  return page;
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
