import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints } from '../../src/model/letter.ts';
import { openPage, problemsOf, textOfDownload } from './fixtures.ts';
import { newPhone, open, save, startFaultServer, workerIsReady } from './offline/fault-server.ts';

const letter = (page: Page, language: string) => page.locator(`.letter[lang="${language}"]`);

/** A letter of a domestic worker with two complaints. */
async function write(page: Page): Promise<void> {
  await page.check('input[value="domestic"]');
  await page.check('input[value="wages-unpaid"]');
  await page.check('input[value="passport-kept"]');
  await page.fill('#letter-name', 'Sunita Thapa');
  await page.fill('#letter-phone', '+965 5551 2345');
  await page.fill('#letter-employer', 'Fahad Example');
  await page.fill('#letter-months', 'July, August');
  await page.fill('#letter-amount', '240 KD');
  await page.check('input[value="paper-contract"]');
}

describe.each(['ar', 'ur', 'hi', 'am', 'en'])('in %s', (language) => {
  test('a letter is written in Arabic and English side by side, and in the language of the page to read', async () => {
    const page = await openPage(`/${language}/kuwait/letter/`);
    await write(page);
    for (const tag of new Set(['ar', 'en', language])) {
      const text = await letter(page, tag).innerText();
      for (const typed of ['Sunita Thapa', 'Fahad Example', 'July, August', '240 KD']) expect(text).toContain(typed);
      expect(await letter(page, tag).locator('[x-when="hours-rest"]:visible').count()).toBe(0);
      expect(await letter(page, tag).locator('[x-when="passport-kept"]:visible').count()).toBe(2);
      expect(await letter(page, tag).locator('[x-when="paper-contract"]:visible').count()).toBe(1);
      expect(text).not.toMatch(/[{}<>]/);
    }
    expect(await letter(page, 'ar').getAttribute('dir')).toBe('rtl');
    expect(await letter(page, 'ar').innerText()).toContain('الهيئة العامة للقوى العاملة');
    expect(await page.locator('.letter').count()).toBe(['ar', 'en'].includes(language) ? 2 : 3);
    expect(problemsOf(page)).toEqual([]);
  });

  test('without a script it is a letter to copy and fill in by hand, with everything that can be in it', async () => {
    const page = await openPage(`/${language}/qatar/letter/`, { javaScriptEnabled: false });
    expect(await page.locator('main input:visible, main button:visible').count()).toBe(0);
    for (const complaint of complaints)
      expect(await letter(page, 'ar').locator(`[x-when="${complaint}"]:visible`).count()).toBe(2);
    expect(await letter(page, 'ar').innerText()).toContain('وزارة العمل');
    expect(await page.locator('.letter-office a[href="tel:16008"]').isVisible()).toBe(true);
  });
});

test.each(complaints)('a letter about %s says what happened and asks for one thing and a number', async (complaint) => {
  const page = await openPage('/en/kuwait/letter/');
  await page.check(`input[value="${complaint}"]`);
  for (const tag of ['ar', 'en']) {
    expect(await letter(page, tag).locator(`p[x-when="${complaint}"]:visible`).count()).toBe(1);
    expect(await letter(page, tag).locator('ul').first().locator('li:visible').count()).toBe(2);
  }
  // Only the blanks of this complaint are asked for.
  const asked = await page.locator('.field[x-when]:visible').count();
  expect(asked).toBe(await page.locator(`.field[x-when="${complaint}"]`).count());
});

test('a name is in the letter whatever else was left out, and blanks that were left out are dots', async () => {
  const page = await openPage('/en/kuwait/letter/');
  await page.fill('#letter-employer', 'Al Noor');
  const text = await letter(page, 'en').innerText();
  expect(text).toContain('Al Noor');
  expect(text).toMatch(/Name: \.{10}/);
  await page.fill('#letter-more', '   ');
  expect(await letter(page, 'en').locator('[x-filled="more"]').isVisible()).toBe(false);
});

test('the file has both letters, and is made on the phone', async () => {
  const page = await openPage('/hi/kuwait/letter/', { more: { acceptDownloads: true } });
  await write(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[x-on\\:click="save"]')]);
  expect(download.suggestedFilename()).toBe('letter.txt');
  const text = await textOfDownload(download);
  expect(text.match(/Sunita Thapa/g)?.length).toBeGreaterThanOrEqual(4);
  expect(text).toContain('شكوى');
  expect(text).toContain('Subject: complaint of a worker');
  expect(text).not.toMatch(/[\u0900-\u097f]/);
  // The numbers are asked for on every page, whatever is on it.
  expect(asked.filter((url) => /^https?:/.test(url) && !url.includes('/offline/'))).toEqual([]);
});

test('WhatsApp, SMS and e-mail are opened with the letter only when their button is tapped', async () => {
  const page = await openPage('/en/kuwait/letter/');
  await write(page);
  await page.evaluate(() => {
    const opened: string[] = [];
    Object.assign(window, { opened });
    HTMLAnchorElement.prototype.click = function () {
      opened.push(this.href);
    };
  });
  const opened = () => page.evaluate(() => (window as unknown as { opened: string[] }).opened);
  expect(await opened()).toEqual([]);
  for (const action of ['whatsapp', 'sms', 'mail']) await page.click(`[x-on\\:click="${action}"]`);
  const addresses = await opened();
  expect(addresses.map((address) => address.slice(0, 21))).toEqual([
    'https://wa.me/?text=%',
    'sms:?body=%D8%A7%D9%8',
    'mailto:?body=%D8%A7%D',
  ]);
  for (const address of addresses) expect(decodeURIComponent(address)).toContain('Sunita Thapa');
});

test('only the letter is printed, Arabic and English beside each other', async () => {
  const page = await openPage('/hi/kuwait/letter/', { width: 800 });
  await write(page);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['#exit', '.danger-strip', '#letter-name', '.letter-to-read', '.letter-office', '.footer'])
    expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
  const [arabic, english] = await Promise.all(['ar', 'en'].map((tag) => letter(page, tag).boundingBox()));
  expect(arabic?.y).toBe(english?.y);
  expect(await letter(page, 'ar').isVisible()).toBe(true);
});

test('nothing of the letter is kept: not in the address, the storage, a request, or for who presses Back', async () => {
  const page = await openPage('/en/kuwait/letter/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  const before = await page.evaluate(() => [location.href, document.title, history.length]);
  await write(page);
  await page.fill('#letter-more', 'Zanzibar secret');
  expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
  const stored = await page.evaluate(async () => {
    const names = await caches.keys();
    const databases = await indexedDB.databases();
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      history.state,
      names,
      databases,
    ]);
  });
  expect(stored).not.toMatch(/Sunita|Fahad|Zanzibar/);
  expect(asked.join()).not.toMatch(/Sunita|Fahad|Zanzibar/);
  await page.goto('/en/kuwait/help/');
  await page.goBack();
  expect(await page.locator('#letter-name').inputValue()).toBe('');
  expect(await page.locator('main').innerText()).not.toMatch(/Sunita|Fahad|Zanzibar/);
  expect(await page.locator('input:checked').count()).toBe(0);
});

test('what is typed can bring no markup, and an attribute can bring no code', async () => {
  const page = await openPage('/en/kuwait/letter/');
  await page.fill('#letter-employer', '<img src=x onerror=alert(1)>');
  expect(await letter(page, 'en').locator('img').count()).toBe(0);
  expect(await letter(page, 'en').innerText()).toContain('<img src=x onerror=alert(1)>');
  const ran = await page.evaluate(async () => {
    const element = document.createElement('p');
    element.setAttribute('x-text', 'globalThis.ran = true');
    document.querySelector('[x-data]')?.append(element);
    await new Promise((done) => setTimeout(done, 200));
    return 'ran' in globalThis;
  });
  expect(ran).toBe(false);
});

test('a screen reader hears what each field is for', async () => {
  const page = await openPage('/en/kuwait/letter/');
  for (const name of ['Your name, as in your passport', 'A safe phone number', 'Name of your boss or company'])
    expect(await page.getByRole('textbox', { name }).count()).toBe(1);
  expect(await page.getByRole('group', { name: 'What is wrong?' }).getByRole('checkbox').count()).toBe(5);
  expect(await page.getByRole('group', { name: 'What is your work?' }).getByRole('radio').count()).toBe(2);
});

test('on a phone that has the country saved it is written with the server gone', async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  const saving = await open(phone, `${server.url}/hi/kuwait/offline/`);
  expect(await save(saving)).toBe('saved');
  await workerIsReady(saving);
  await server.stop();
  const page = await open(phone, `${server.url}/hi/kuwait/letter/`);
  await write(page);
  expect(await letter(page, 'ar').innerText()).toContain('Sunita Thapa');
});
