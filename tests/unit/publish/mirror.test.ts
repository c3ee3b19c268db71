import { execFileSync, spawn } from 'node:child_process';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKeyPair, signChecksums, writeChecksums } from '../../../src/publish/mirror/checksums.ts';
import { renderGuideText } from '../../../src/publish/mirror/guide.ts';
import { startForUnix, startForWindows } from '../../../src/publish/mirror/start-files.ts';
import { zipMirror } from '../../../src/publish/mirror/zip-mirror.ts';
import { makeTinyMirror, movedGuide, type TinyMirror } from '../../fixtures/mirror.ts';
import { fileOfAddress, namedAddresses } from '../../fixtures/named-addresses.ts';
import { project } from '../../fixtures/site.ts';

const base = '/help/salama/';
const key = newKeyPair();
let mirror: TinyMirror;

beforeAll(async () => {
  mirror = await makeTinyMirror(base, key.privateKey);
}, 240_000);

afterAll(() => mirror.remove());

const text = (name: string) => new TextDecoder().decode(mirror.files.get(name));
const names = () => [...mirror.files.keys()];

describe('a mirror below a path', () => {
  test('has every file that one of its own pages, scripts, manifests, packs and indexes names', () => {
    const named = namedAddresses(join(mirror.folder, 'site'));
    const kinds = new Set(named.map(({ file }) => file.replace(/.*\./, '')));
    expect([...kinds].sort()).toEqual(['html', 'index', 'js', 'json', 'pack', 'webmanifest']);
    expect(named.length).toBeGreaterThan(5_000);
    const missing = named.filter(({ address }) => {
      const file = fileOfAddress(address, base);
      return file === undefined || !mirror.files.has(`site/${file}`);
    });
    expect(missing.slice(0, 10)).toEqual([]);
  });

  test('leads from its pages to no page of the site it is a mirror of, but names it as the first', () => {
    const page = text('site/en/testland/help/index.html');
    expect(page).toContain('<link rel="canonical" href="https://salama.example/en/testland/help/">');
    expect(page.replace(/<link[^>]*>/g, '')).not.toMatch(/href="https:\/\/salama\.example/);
    expect(text('site/handout/testland-en.html')).toContain('href="https://salama.example/en/testland/"');
    expect(text('site/handout/testland-en.html')).not.toContain(base);
  });

  test('has no part for staff and no settings for another host', () => {
    expect(names().filter((name) => /^site\/(?:admin|_)/.test(name))).toEqual([]);
  });

  test('installs a worker and an app below the path, whose numbers and packs lie there as well', () => {
    const manifest = JSON.parse(text('site/ar/manifest.webmanifest'));
    expect(manifest).toMatchObject({ id: `${base}ar/`, start_url: `${base}ar/`, scope: base });
    for (const { src } of manifest.icons) expect(names()).toContain(`site/${fileOfAddress(src, base)}`);
    const { url } = JSON.parse(text('site/offline/testland/ar.json'));
    expect(names()).toContain(`site/${fileOfAddress(url, base)}`);
    expect(text('site/sw.js')).toContain(`"${base}ar/testland/help/"`);
  });
});

describe('the list of hashes', () => {
  test('names every file but itself and its signature, sorted, as sha256sum reads it', () => {
    const lines = text('SHA256SUMS').trimEnd().split('\n');
    const listed = lines.map((line) => /^[0-9a-f]{64} {2}(\S.*)$/.exec(line)?.[1] ?? '');
    expect(listed).toEqual([...listed].sort());
    const besides = ['SHA256SUMS', 'SHA256SUMS.sig', 'publisher.pem'];
    expect(new Set([...listed, ...besides])).toEqual(new Set(names()));
    for (const [at, name] of listed.entries()) {
      const hash = createHash('sha256')
        .update(mirror.files.get(name) ?? '')
        .digest('hex');
      expect(lines[at]).toBe(`${hash}  ${name}`);
    }
  });

  test('is signed by the key of the publisher, and by nobody when a byte of it has changed', () => {
    const list = mirror.files.get('SHA256SUMS') ?? new Uint8Array();
    const signature = mirror.files.get('SHA256SUMS.sig') ?? new Uint8Array();
    const check = (bytes: Uint8Array, pem: string) => verify(null, bytes, createPublicKey(pem), signature);
    expect(text('publisher.pem')).toBe(key.publicKey);
    expect(check(list, key.publicKey)).toBe(true);
    const changed = Uint8Array.from(list);
    changed[0] = changed[0] === 0x30 ? 0x31 : 0x30;
    expect(check(changed, key.publicKey)).toBe(false);
    expect(check(list, newKeyPair().publicKey)).toBe(false);
  });

  test('is checked by the command that the guide names', () => {
    const command = /^ +(openssl .*)$/m.exec(text('READ-ME-FIRST.txt'))?.[1] ?? '';
    const [program = '', ...parameters] = command.split(' ');
    const named = parameters[parameters.indexOf('-inkey') + 1] ?? '';
    // Beside the folder, so that nobody takes the key that came with the files.
    expect(named).toMatch(/^\.\.\/[^/]+$/);
    writeFileSync(join(mirror.folder, named), key.publicKey);
    const printed = () => execFileSync(program, parameters, { cwd: mirror.folder, encoding: 'utf8', stdio: 'pipe' });
    try {
      expect(printed()).toContain('Verified Successfully');
    } catch (error) {
      // A machine may have no OpenSSL, or an old one; the test above says the same with Node.
      if (!/ENOENT|[Uu]nknown option|Unrecognized flag/.test(String(error))) throw error;
    }
  });

  test('refuses a name that would be read in another way, and a key of another kind', () => {
    expect(() => writeChecksums(new Map([['site/a\nb', new Uint8Array()]]))).toThrow('cannot stand in a list');
    expect(() => signChecksums('', 'no key')).toThrow();
  });
});

describe('the archive', () => {
  test('is the same to the byte for the same files and day, whatever the order', () => {
    const some = [...mirror.files].filter(
      ([name]) => !name.startsWith('site/') || name.startsWith('site/en/testland/'),
    );
    const zipped = zipMirror(new Map(some), '2024-06-18');
    expect(some.length).toBeGreaterThan(20);
    expect(Buffer.compare(zipMirror(new Map([...some].reverse()), '2024-06-18'), zipped)).toBe(0);
    expect(Buffer.compare(zipMirror(new Map(some), '2024-06-19'), zipped)).not.toBe(0);
  });
});

describe('the files that start it', () => {
  test('name Python only where it can serve the address', () => {
    expect([startForUnix('/'), startForWindows('/')].every((file) => file.includes('http.server'))).toBe(true);
    expect([startForUnix(base), startForWindows(base)].some((file) => file.includes('http.server'))).toBe(false);
  });

  test('are read by the shell without a mistake, and by Windows with its own line breaks', () => {
    for (const path of ['/', base]) {
      execFileSync('sh', ['-n'], { input: startForUnix(path) });
      expect(startForWindows(path).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });
});

describe('the guide', () => {
  test.each(['READ-ME-FIRST.txt', 'READ-ME-FIRST.html'])('%s says in two languages of which day it is', (name) => {
    expect(text(name)).toContain('18 June 2024');
    expect(text(name)).toContain('يونيو');
    expect(text(name)).toContain(base);
    expect(text(name)).toContain('SHA256SUMS.sig');
  });

  const halves = (isSigned: boolean) => {
    const day = { en: '18 June 2024', ar: '18 يونيو 2024' };
    const about = { name: 'Salama', origin: 'https://salama.example', day, build: '0a1b', base: '/' };
    return renderGuideText(about, isSigned).split('Salama: نسخة لخادمكم');
  };

  test.each(['docs/partners/mirror.md', 'CONTRIBUTING.md'])('has old files kept where %s says so, in both', (file) => {
    const document = readFileSync(join(project, file), 'utf8');
    const said = /(?:Keep the files|Only the old files)[\s\S]*?30 days/.exec(document)?.[0] ?? '';
    const folders = [...said.matchAll(/`(?:site\/)?([a-z]+)\/?[^`]*`/g)].map(([, folder]) => folder);
    expect(folders).toEqual(['assets', 'search', 'offline', 'pictures', 'audio', 'embed']);
    const halvesOfIt = halves(true);
    expect(halvesOfIt).toHaveLength(2);
    for (const half of halvesOfIt) for (const name of [...folders, 'frame-*']) expect(half).toContain(`"${name}"`);
  });

  test.each([true, false])('says in both how the hashes are checked on a Mac (signed: %s)', (isSigned) => {
    for (const half of halves(isSigned)) expect(half).toContain('shasum -a 256 -c SHA256SUMS');
  });

  test('names the document that lies beside it, and no other of the project', () => {
    expect(text('mirror.md')).toBe(readFileSync(join(project, 'docs/partners/mirror.md'), 'utf8'));
    for (const half of halves(true)) {
      expect(half).toContain('mirror.md');
      expect(half).not.toContain('docs/');
    }
  });

  test('and the document name the same command for the signature', () => {
    const command = /^ +(openssl .*)$/m.exec(text('READ-ME-FIRST.txt'))?.[1];
    expect(text('mirror.md').split('\n')).toContain(command);
  });
});

describe('an address that has moved', () => {
  const [from, to] = [`${base}ar${movedGuide.from}`, `${base}ar${movedGuide.to}`];

  test('leads on below the path with nginx and Caddy', () => {
    expect(text('nginx.conf')).toContain(`"~^${from}$" "${to}";`);
    expect(text('Caddyfile')).toContain(`redir /ar${movedGuide.from} ${to} permanent`);
  });

  test('leads on with the small server, although a page lies there', async () => {
    expect(names()).toContain(`site/ar${movedGuide.from}index.html`);
    const server = spawn(process.execPath, ['serve.mjs', '--port', '0'], { cwd: mirror.folder });
    try {
      const [printed] = await once(server.stdout, 'data');
      const port = /localhost:(\d+)/.exec(String(printed))?.[1];
      const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
      const old = await ask(from);
      expect([old.status, old.headers.get('location')]).toEqual([301, to]);
      expect((await ask(to)).status).toBe(200);
    } finally {
      server.kill();
    }
  });
});
