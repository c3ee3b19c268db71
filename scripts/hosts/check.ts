import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentType } from '../../src/publish/content-types.ts';
import { matchingHeaders } from '../../src/publish/header-rules.ts';
import { readHeaderRules, readLanguages, readMoved } from '../../src/publish/hosts/read-dist.ts';
import { stop } from '../command/stop.ts';

/** An address that is asked for, and what it has to be answered with. */
interface Expected {
  path: string;
  status: readonly number[];
  headers: Readonly<Record<string, string>>;
  /** Whether it has to travel compressed. */
  compressed?: true;
}

/**
 * Asks a published site for one address of each kind, and compares what it says with the rules of a finished site on this computer.
 * @param address of the published site, with its path when it has one: `https://salama.example/`
 * @param folder of the finished site
 * @throws Stop with a list of what is not as it should be, or when the address is none
 */
export async function checkHost(address: string, folder: string): Promise<void> {
  if (!URL.canParse(address)) stop(`--check ${address}: this is no address. It begins with https://`);
  const site = address.endsWith('/') ? address : `${address}/`;
  const expected = expectedOf(folder);
  const wrong: string[] = [];
  for (const one of expected) {
    const found = await mistakesOf(site, one);
    console.log(`${found.length === 0 ? 'ok  ' : 'FAIL'} ${one.path}`);
    for (const mistake of found) console.log(`       ${mistake}`);
    wrong.push(...found);
  }
  if (wrong.length > 0)
    stop(`\n${wrong.length} answers of ${site} are not as they should be. See docs/deployers/README.md`);
  console.log(`\nAll ${expected.length} addresses of ${site} answer as they should.`);
}

/** @returns one address of each kind: what every site has, and the first of what has a hash in its name */
export function expectedOf(folder: string): Expected[] {
  const rules = readHeaderRules(folder);
  const [language = 'en'] = readLanguages(folder);
  const [moved] = readMoved(folder);
  const hashed = ['assets', 'offline', 'search'].flatMap((place) => firstFile(folder, place));
  const found = ['/', `/${language}/`, '/sw.js', '/admin/', '/embed/embed.js', '/api/v1/index.json', '/robots.txt']
    .concat(`/${language}/manifest.webmanifest`, hashed, firstFile(folder, 'handout'), firstFile(folder, 'card'))
    .filter((path) => existsSync(join(folder, path.endsWith('/') ? `${path}index.html` : path)));
  return [
    ...found.map((path): Expected => {
      const type = contentType(path.endsWith('/') ? 'index.html' : path);
      const headers = { ...matchingHeaders(rules, path), 'Content-Type': type };
      return { path, status: [200], headers, ...(path === '/sw.js' ? { compressed: true } : {}) };
    }),
    { path: `/${language}/nothing-lies-here/`, status: [404], headers: matchingHeaders(rules, `/${language}/`) },
    { path: '/_headers.json', status: [404], headers: {} },
    { path: '/.git/config', status: [404, 403], headers: {} },
    { path: `/${language}`, status: [301, 302, 307, 308], headers: {} },
    ...(moved === undefined ? [] : [{ path: moved.from, status: [301, 308], headers: {} }]),
  ];
}

function firstFile(folder: string, place: string): string[] {
  if (!existsSync(join(folder, place))) return [];
  const entries = readdirSync(join(folder, place), { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
  return names
    .filter((name) => !/\.(?:br|gz)$/.test(name))
    .sort()
    .slice(0, 1);
}

async function mistakesOf(site: string, { path, status, headers, compressed }: Expected): Promise<string[]> {
  let answer: Response;
  try {
    const asked = {
      redirect: 'manual' as const,
      headers: { 'Accept-Encoding': 'br, gzip' },
      signal: AbortSignal.timeout(20_000),
    };
    answer = await fetch(new URL(path.slice(1), site), asked);
    await answer.arrayBuffer();
  } catch (error) {
    return [`no answer: ${(error as Error).message}`];
  }
  const wrong = Object.entries(headers).flatMap(([name, value]) => {
    const said = answer.headers.get(name);
    return isAlike(said, value) ? [] : `${name} is ${said === null ? 'missing' : `"${said}"`} and should be "${value}"`;
  });
  if (!status.includes(answer.status))
    wrong.unshift(`the status is ${answer.status} and should be ${status.join(' or ')}`);
  if (compressed && answer.headers.get('content-encoding') === null) wrong.push('it travels without being compressed');
  return wrong;
}

/** Hosts write types in their own way: `text/javascript;charset=UTF-8`. */
function isAlike(said: string | null, wanted: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(' ', '');
  return said !== null && plain(said) === plain(wanted);
}
