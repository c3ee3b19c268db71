import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';

/** What is edited: a sentence of a guide, a contact, a text of the interface. */
const edits = {
  guide: { file: 'src/content/kuwait/guides/passport-kept/en.md', from: /\n\n(\w)/, to: '\n\nNow. $1' },
  contact: { file: 'src/content/kuwait/contacts/en.yaml', from: /( name: )/, to: '$1New ' },
  interface: { file: 'i18n/en.json', from: /("country\.get-help": ")/, to: '$1Now ' },
};

/**
 * Starts `npm run dev` with a copy of the content and measures from the writing of a file to the event that reloads the page.
 * @param root copy of the content, which is changed
 * @returns milliseconds, the middle of three, by what was edited
 */
export async function measureEdits(root: string): Promise<Record<string, number>> {
  const port = await freePort();
  const dev = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts', '--root', root], {
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  });
  try {
    const events = await listen(`http://127.0.0.1:${port}/dev-changes`, dev);
    const times: Record<string, number> = {};
    for (const [name, { file, from, to }] of Object.entries(edits)) {
      const taken: number[] = [];
      for (let turn = 0; turn < 3; turn++) taken.push(await editOnce(events, `${root}/${file}`, from, to));
      times[name] = Math.round(taken.sort((a, b) => a - b)[1] ?? 0);
    }
    await events.cancel();
    return times;
  } finally {
    dev.kill();
  }
}

type Events = ReadableStreamDefaultReader<Uint8Array>;

async function editOnce(events: Events, path: string, from: RegExp, to: string): Promise<number> {
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${path} has nothing to edit`);
  const started = performance.now();
  writeFileSync(path, edited);
  await events.read();
  return performance.now() - started;
}

/** Waits until the server answers, which it does when it has read everything. */
async function listen(address: string, dev: ChildProcess): Promise<Events> {
  while (dev.exitCode === null) {
    const answer = await fetch(address).catch(() => undefined);
    const events = answer?.body?.getReader();
    if (events) return events;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('npm run dev has ended before it answered');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
