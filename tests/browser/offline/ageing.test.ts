import { expect, test } from 'vitest';
import { newPhone, save, startFaultServer, until, workerIsReady } from './fault-server.ts';

test('a saved copy admits its age: every number says so from the day on which it is due for a check, by the clock of the phone', async () => {
  const server = await startFaultServer();
  const phone = await newPhone({ timezoneId: 'Asia/Kuwait' });
  const page = await phone.newPage();
  await page.goto(`${server.url}/en/kuwait/offline/`);
  expect(await save(page)).toBe('saved');
  await workerIsReady(page);
  await server.stop();
  const notes: number[] = [];
  for (const year of [2019, 2021, 2024, 2026, 2036]) {
    const later = await phone.newPage();
    await later.clock.setFixedTime(new Date(`${year}-01-01T09:00:00Z`));
    await later.goto(`${server.url}/en/kuwait/contacts/`);
    const due = later.locator('main [data-contact] [data-from]');
    const shown = async () =>
      await due.evaluateAll((all) => all.filter((note) => !(note as HTMLElement).hidden).length);
    await until(async () => (await shown()) >= (notes.at(-1) ?? 0), 3_000);
    notes.push(await shown());
    if (year === 2036) expect(notes.at(-1)).toBe(await due.count());
    await later.close();
  }
  expect(notes).toEqual([...notes].sort((a, b) => a - b));
  expect(notes.at(-1)).toBeGreaterThan(notes[0] ?? 0);
});

test('a copy that is older than a month says of which day it is, on every page', async () => {
  const server = await startFaultServer();
  const phone = await newPhone({ timezoneId: 'Asia/Kuwait' });
  const page = await phone.newPage();
  await page.goto(`${server.url}/ar/kuwait/offline/`);
  await save(page);
  await workerIsReady(page);
  await server.stop();
  const made = await page.locator('.old-copy').getAttribute('data-from');
  const due = Date.parse(`${made}T09:00:00+03:00`);
  for (const [days, isOld] of [
    [-1, false],
    [0, true],
    [150, true],
    [370, true],
  ] as const) {
    const tab = await phone.newPage();
    await tab.clock.setFixedTime(due + days * 86_400_000);
    await tab.goto(`${server.url}/ar/kuwait/guides/passport-kept/`);
    expect([days, await until(async () => (await tab.locator('.old-copy').isVisible()) === isOld, 3_000)]).toEqual([
      days,
      true,
    ]);
    await tab.close();
  }
});

test('a rule of the summer that is saved in winter shows and closes by the day on the phone', async () => {
  const server = await startFaultServer();
  const phone = await newPhone({ timezoneId: 'Asia/Kuwait' });
  const page = await phone.newPage();
  await page.goto(`${server.url}/en/kuwait/offline/`);
  await save(page);
  await workerIsReady(page);
  await server.stop();
  const visible = async (date: string) => {
    const tab = await phone.newPage();
    await tab.clock.setFixedTime(new Date(`${date}T09:00:00Z`));
    await tab.goto(`${server.url}/en/kuwait/notices/kw-midday-ban/`);
    await tab.waitForLoadState('load');
    const texts = await tab
      .locator('main [data-from], main [data-until]')
      .evaluateAll((all) => all.filter((part) => !(part as HTMLElement).hidden).map((part) => part.textContent));
    await tab.close();
    return texts.join('|');
  };
  expect(await visible('2027-07-15')).not.toBe(await visible('2027-12-15'));
});

test('a number that is due for a check sinks below those that are not, in a saved copy too; the emergency number stays first', async () => {
  const server = await startFaultServer();
  const phone = await newPhone({ timezoneId: 'Asia/Kuwait' });
  const page = await phone.newPage();
  await page.goto(`${server.url}/en/kuwait/offline/`);
  expect(await save(page)).toBe('saved');
  await workerIsReady(page);
  await server.stop();
  const cardsOn = async (day: string, path: string) => {
    const tab = await phone.newPage();
    await tab.clock.setFixedTime(new Date(`${day}T09:00:00Z`));
    await tab.goto(server.url + path);
    await tab.waitForLoadState('load');
    const cards = await tab.locator('main [data-contact]').evaluateAll((all) =>
      all.map((card) => ({
        id: (card as HTMLElement).dataset.contact ?? '',
        due: card.querySelector<HTMLElement>('.overdue')?.dataset.from ?? '',
        group: card.parentElement?.id ?? '',
      })),
    );
    await tab.close();
    return cards;
  };
  const guide = '/en/kuwait/guides/before-you-leave/';
  const usual = await cardsOn('2010-01-01', guide);
  // Two of one list that fall due on different days: between them only the first is late.
  const pair = usual.flatMap((first, at) => {
    const later = usual.slice(at + 1).find(({ group, due }) => group === first.group && due > first.due);
    return later ? [{ first, later }] : [];
  })[0];
  if (!pair) throw new Error('No two contacts of one list fall due on different days');
  const between = (await cardsOn(pair.first.due, guide)).map(({ id }) => id);
  expect(between.indexOf(pair.first.id)).toBeGreaterThan(between.indexOf(pair.later.id));
  expect([...between].sort()).toEqual(usual.map(({ id }) => id).sort());
  for (const day of ['2010-01-01', '2025-01-01', '2036-01-01'])
    expect((await cardsOn(day, '/en/kuwait/contacts/'))[0]?.id).toBe('kw-emergency-112');
});
