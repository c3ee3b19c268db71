import { expect, test } from 'vitest';
import { newPhone, save, startFaultServer, until, workerIsReady } from './fault-server.ts';

const day = 86_400_000;

test('a saved copy admits its age: with the clock moved on, every number that is due for a check says so', async () => {
  const server = await startFaultServer();
  const phone = await newPhone({ timezoneId: 'Asia/Kuwait' });
  const page = await phone.newPage();
  await page.goto(`${server.url}/en/kuwait/offline/`);
  expect(await save(page)).toBe('saved');
  await workerIsReady(page);
  await server.stop();
  const saved = Date.now();
  const notes: number[] = [];
  for (const days of [0, 30, 180, 400, 4000]) {
    const later = await phone.newPage();
    await later.clock.setFixedTime(saved + days * day);
    await later.goto(`${server.url}/en/kuwait/contacts/`);
    const due = later.locator('main [data-contact] [data-from]');
    const shown = async () =>
      await due.evaluateAll((all) => all.filter((note) => !(note as HTMLElement).hidden).length);
    await until(async () => (await shown()) >= (notes.at(-1) ?? 0), 3_000);
    notes.push(await shown());
    if (days === 4000) expect(notes.at(-1)).toBe(await due.count());
    await later.close();
  }
  expect(notes).toEqual([...notes].sort((a, b) => a - b));
  expect(notes.at(-1)).toBeGreaterThan(notes[0] ?? 0);
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
