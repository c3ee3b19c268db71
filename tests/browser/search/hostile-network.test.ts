import { expect, test } from 'vitest';
import {
  type Fault,
  faults,
  newPhone,
  open,
  save,
  startFaultServer,
  until,
  workerIsReady,
} from '../offline/fault-server.ts';
import { found, state, type } from './search-page.ts';

/** Files of the search by their addresses. The script of the page is not among them: without it the page is a list. */
const files = {
  'the words of chats': /\/assets\/words-/,
  'the script of the full text': /\/assets\/full-text-.*\.js/,
  'the program of the full text': /\/assets\/full-text-.*\.wasm/,
  'the index of the full text': /\/search\/kuwait-\w+-/,
};

/** What a network most often does, and for the index everything else that it may do. */
const cases = [
  ...Object.keys(files).map((file) => [file, 'a login page with 200'] as const),
  ...['a 404', 'a cut line', 'an empty 200', 'a redirect to a login page'].map(
    (fault) => ['the index of the full text', fault] as const,
  ),
];

test.each(cases)(
  '%s answered by %s is never taken for nothing found, and a second try without reloading finds',
  async (file, name) => {
    const server = await startFaultServer();
    const phone = await newPhone({ serviceWorkers: 'block' });
    const fault: Fault = (request, response) => {
      if (!files[file as keyof typeof files].test(request.url ?? '')) return false;
      faults[name]?.(response);
      return true;
    };
    server.fault = fault;
    const page = await open(phone, `${server.url}/hi/kuwait/search/`);
    await type(page, 'qqqq zzzz');
    expect(await until(async () => (await state(page)) === 'failed')).toBe(true);
    expect(await page.locator('[data-when="failed"]').isVisible()).toBe(true);
    expect(await page.locator('[data-entry] a').count()).toBeGreaterThan(60);
    // What is there is searched all the same, and the reader is told that it is not all.
    await type(page, 'पासपोर्ट');
    expect((await found(page))[0]).toBe('passport-kept');
    expect(await until(async () => page.locator('[data-when="part"]').isVisible())).toBe(true);
    server.fault = undefined;
    await page.click('[data-part="again"] button');
    expect(await until(async () => !(await page.locator('[data-when="part"]').isVisible()))).toBe(true);
    expect(await state(page)).toBe('results');
    await type(page, 'qqqq zzzz');
    expect(await until(async () => (await state(page)) === 'none')).toBe(true);
  },
);

test('a saved country is searched without asking the network for the index', async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  const saving = await open(phone, `${server.url}/en/kuwait/offline/`);
  expect(await save(saving)).toBe('saved');
  await workerIsReady(saving);
  const page = await phone.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${server.url}/en/kuwait/search/`);
  await type(page, 'qqqq zzzz');
  expect(await until(async () => (await state(page)) === 'none')).toBe(true);
  expect(asked.filter((path) => /full-text|\.index$/.test(path))).toEqual([]);
});

test.each(['ar', 'hi', 'en'])(
  'a saved country in %s is searched with the server gone, its full text too',
  async (locale) => {
    const server = await startFaultServer();
    const phone = await newPhone();
    const saving = await open(phone, `${server.url}/${locale}/kuwait/offline/`);
    expect(await save(saving)).toBe('saved');
    await workerIsReady(saving);
    await server.stop();
    const page = await open(phone, `${server.url}/${locale}/kuwait/search/`);
    await type(page, 'passport');
    expect((await found(page))[0]).toBe('passport-kept');
    expect(await until(async () => !(await page.locator('[data-part="again"]').isVisible()))).toBe(true);
    // Stands in the text of a page that the search page does not list.
    await type(page, 'MIT');
    const license = page.locator(`#search-results a[href="/${locale}/about/"]`);
    expect(await until(async () => license.isVisible())).toBe(true);
    await type(page, 'qqqq zzzz');
    expect(await until(async () => (await state(page)) === 'none')).toBe(true);
  },
);
