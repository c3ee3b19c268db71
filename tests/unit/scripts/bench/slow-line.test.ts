import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { noLine, type SlowLine, slowLine } from '../../../../scripts/bench/slow-line.ts';
import { takePort } from '../../../../scripts/bench/take-port.ts';

const open: (SlowLine | Server)[] = [];

afterEach(() => {
  for (const one of open.splice(0)) void one.close();
});

async function lineTo(body: Buffer) {
  const server = createServer((_, response) => response.end(body));
  const way = await slowLine(await takePort(server), noLine);
  open.push(way, server);
  return way;
}

test('what a server sends arrives whole, and is counted with its headers', async () => {
  const body = Buffer.from('0123456789'.repeat(20_000));
  const way = await lineTo(body);
  const answers = await Promise.all(
    ['/a', '/b'].map(async (path) =>
      Buffer.from(await (await fetch(`http://127.0.0.1:${way.port}${path}`)).arrayBuffer()),
    ),
  );
  for (const answer of answers) expect(answer.equals(body)).toBe(true);
  expect(way.counted.requests).toBe(2);
  expect(way.counted.bytes).toBeGreaterThan(2 * body.length);
  expect(way.counted.bytes).toBeLessThan(2 * body.length + 1_000);
});

test('nobody answers at a line that is closed', async () => {
  const way = await lineTo(Buffer.from('text'));
  await way.close();
  await expect(fetch(`http://127.0.0.1:${way.port}/`)).rejects.toThrow();
});
