// The full sweep: every fault of networks, from every request on, in three languages. `npm test` tries a part of it.
import { describe, expect, test } from 'vitest';
import { faults, newPhone, open, startFaultServer } from '../browser/offline/fault-server.ts';
import { lastPosition, positions, saveWhole, startOf, tryFault } from '../browser/offline/sweep.ts';

/** So many phones at the same time: most of them wait for a network that is bad. */
const lanes = 3;

describe.each(['ar', 'hi', 'en'])('%s', (locale) => {
  test('a good first visit asks for no more than the positions that are tried', async () => {
    const server = await startFaultServer();
    const page = await open(await newPhone(), startOf(server, locale));
    expect(await saveWhole(page)).toEqual(['saved', true]);
    expect(server.asked.length, server.asked.join('\n')).toBeLessThanOrEqual(lastPosition);
  });

  test.each(Object.keys(faults))('%s, from whatever request on, does no harm', async (fault) => {
    const left = [...positions];
    const failures: string[] = [];
    const runLane = async () => {
      // A server of its own: it counts the requests of one phone at a time.
      const server = await startFaultServer();
      for (let position = left.shift(); position !== undefined; position = left.shift()) {
        const phone = await newPhone();
        // One position that fails does not hide the others.
        await tryFault(server, phone, locale, fault, position).catch((error: unknown) => failures.push(String(error)));
        await phone.close();
      }
    };
    await Promise.all(Array.from({ length: lanes }, runLane));
    expect(failures).toEqual([]);
  });
});
