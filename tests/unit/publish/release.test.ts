import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { release } from '../../../scripts/release.ts';
import { verify } from '../../../scripts/verify-release.ts';
import { newKeyPair, signChecksums } from '../../../src/publish/mirror/checksums.ts';
import { compareFolders } from '../../../src/publish/release/compare-folders.ts';
import { renderLicenceTable, tableBegins, withLicenceTable } from '../../../src/publish/release/licence-table.ts';
import { checksumList, releaseFiles } from '../../../src/publish/release/release-files.ts';
import { readManifest, renderManifest } from '../../../src/publish/release/release-manifest.ts';
import { cleanSbom, type Sbom, withAddresses } from '../../../src/publish/release/sbom.ts';
import { runIn } from '../../fixtures/command-site.ts';
import { project } from '../../fixtures/site.ts';

const key = newKeyPair();
const about = {
  name: 'Testhelp',
  build: '0a1b2c3d4e5f',
  commit: 'ab'.repeat(20),
  committedOn: '2024-06-17',
  day: '2024-06-18',
  node: '>=20.19',
  settings: { SITE_ORIGIN: 'https://help.example', SITE_BASE: '/' },
  madeByStaff: 0,
};

/** A folder that goes when the test ends, with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) put(folder, name, content);
  return folder;
}

function put(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const site = {
  'site/index.html': '<h1>1</h1>',
  'site/ar/é.html': '<h1>2</h1>',
  'site/.well-known/security.txt': 'Contact:',
};

/** A signed release of three files. */
function makeRelease(): string {
  const folder = folderWith(site);
  put(folder, 'SHA256SUMS', checksumList(releaseFiles(folder)));
  const text = renderManifest(about, releaseFiles(folder));
  put(folder, 'release.json', text);
  const { signature, publicKey } = signChecksums(text, key.privateKey);
  put(folder, 'release.json.sig', signature);
  put(folder, 'publisher.pem', publicKey);
  return folder;
}

let keyFile = '';
beforeEach(() => {
  keyFile = join(folderWith({ 'known.pem': key.publicKey }), 'known.pem');
});

const verified = (folder: string, with_ = keyFile) => runIn(project, verify, folder, '--key', with_);

describe('the manifest of a release', () => {
  test('has a line for each file, in the order of the bytes of their names, whatever the order they were found in', () => {
    const files = releaseFiles(folderWith(site));
    expect(files.map(({ path }) => path)).toEqual([
      'site/.well-known/security.txt',
      'site/ar/é.html',
      'site/index.html',
    ]);
    const text = renderManifest(about, files);
    expect(text.split('\n').filter((line) => line.includes('sha256'))).toHaveLength(3);
    expect(readManifest(text)).toEqual({ format: 1, ...about, files });
    // The order in which the environment is read is nobody's business.
    expect(renderManifest({ ...about, settings: { SITE_BASE: '/', SITE_ORIGIN: 'https://help.example' } }, files)).toBe(
      text,
    );
  });

  test.each(['../outside', '/etc/passwd', 'site/../../x', 'a\\b', '.'])('is refused with the name %s in it', (path) => {
    const files = [{ path, bytes: 1, sha256: 'a'.repeat(64) }];
    expect(() => readManifest(renderManifest(about, files))).toThrow('leads out of the folder');
  });

  test('is refused when it is another kind of list', () => {
    expect(() => readManifest('{"format": 2}')).toThrow('release.json: format');
    expect(() => readManifest('<html>')).toThrow('release.json is no JSON');
  });
});

describe('a release', () => {
  test('that is as it was signed is said to be so', async () => {
    const { status, stdout } = await verified(makeRelease());
    expect([status, stdout]).toEqual([0, expect.stringContaining('all 4 files are as they were signed')]);
    expect(stdout).toContain(about.commit);
  });

  test.each<[string, (folder: string) => void, string]>([
    ['a changed file', (folder) => put(folder, 'site/index.html', '<h1>9</h1>'), 'site/index.html has another content'],
    ['a longer file', (folder) => put(folder, 'site/index.html', 'longer than it was'), '18 bytes instead of 10'],
    ['a file too few', (folder) => rmSync(join(folder, 'site/index.html')), 'site/index.html is missing'],
    ['a file too many', (folder) => put(folder, 'site/x.js', 'x'), 'site/x.js does not belong to the release'],
    [
      'a link in the place of a file',
      (folder) => {
        rmSync(join(folder, 'site/index.html'));
        symlinkSync(join(project, 'package.json'), join(folder, 'site/index.html'));
      },
      'site/index.html is no file',
    ],
  ])('with %s is refused', async (_, change, words) => {
    const folder = makeRelease();
    change(folder);
    const { status, stderr } = await verified(folder);
    expect([status, stderr]).toEqual([1, expect.stringContaining(words)]);
    expect(stderr).toContain('Do not publish this folder');
  });

  test('whose list was changed, or signed by somebody else, is refused before any file is looked at', async () => {
    const folder = makeRelease();
    const text = readFileSync(join(folder, 'release.json'), 'utf8');
    put(folder, 'release.json', text.replace('0a1b2c3d4e5f', '0a1b2c3d4e50'));
    expect(await verified(folder)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('not signed with this key'),
    });
    const stranger = signChecksums(text, newKeyPair().privateKey);
    put(folder, 'release.json', text);
    put(folder, 'release.json.sig', stranger.signature);
    put(folder, 'publisher.pem', stranger.publicKey);
    expect(await verified(folder)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('not signed with this key'),
    });
    rmSync(join(folder, 'release.json.sig'));
    expect(await verified(folder)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('the release is not signed'),
    });
  });

  test('is not checked with the key that came along with it', async () => {
    const folder = makeRelease();
    const { status, stderr } = await verified(folder, join(folder, 'publisher.pem'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('it proves nothing')]);
  });

  test('can be checked with openssl and sha256sum alone', () => {
    const folder = makeRelease();
    const run = (program: string, ...typed: string[]) =>
      execFileSync(program, typed, { cwd: folder, encoding: 'utf8' });
    const signature = ['-rawin', '-in', 'release.json', '-sigfile', 'release.json.sig'];
    expect(run('openssl', 'pkeyutl', '-verify', '-pubin', '-inkey', keyFile, ...signature)).toContain(
      'Verified Successfully',
    );
    const [sums = ''] = run('openssl', 'dgst', '-sha256', '-r', 'SHA256SUMS').split(' ');
    expect(readFileSync(join(folder, 'release.json'), 'utf8')).toMatch(new RegExp(`"path":"SHA256SUMS".*"${sums}"`));
    expect(run('sha256sum', '-c', '--quiet', 'SHA256SUMS')).toBe('');
  });
});

describe('npm run release', () => {
  /** A project of Git that is no site: whatever is refused here is refused before anything is built. */
  function repository(): string {
    const root = folderWith({ 'package.json': '{"engines": {"node": ">=20.19"}}' });
    const git = (...typed: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...typed], { cwd: root });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'x');
    return root;
  }

  test('makes nothing of files that are in no commit', async () => {
    const root = repository();
    put(root, 'new.txt', 'x');
    const { status, stderr } = await runIn(root, release);
    expect([status, stderr]).toEqual([1, expect.stringContaining('?? new.txt')]);
    expect(existsSync(join(root, '.build'))).toBe(false);
  });

  test('finds out before it builds that a key cannot sign', async () => {
    const root = repository();
    vi.stubEnv('RELEASE_KEY_FILE', join(root, 'none.pem'));
    expect((await runIn(root, release)).stderr).toContain('none.pem is not there');
    vi.stubEnv('RELEASE_KEY_FILE', keyFile);
    expect((await runIn(root, release)).stderr).toMatch(/^RELEASE_KEY_FILE: /);
    expect(existsSync(join(root, '.build'))).toBe(false);
  });
});

describe('the list of what the site is made with (SBOM)', () => {
  const sbom = (): Sbom => ({
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: 'urn:uuid:11111111-1111-4111-8111-111111111111',
    version: 1,
    metadata: {
      timestamp: '2024-06-18T10:00:00Z',
      tools: [{ vendor: 'npm', name: 'cli', version: '10.8.2' }],
      component: { name: 'some-folder' },
    },
    components: [{ 'bom-ref': 'b@1.0.0' }, { 'bom-ref': 'a@1.0.0', properties: [] }],
    dependencies: [
      { ref: 'b@1.0.0', dependsOn: [] },
      { ref: 'a@1.0.0', dependsOn: ['c@1.0.0', 'b@1.0.0'] },
    ],
  });

  test('is the same for the same packages, on another day, in another folder and with another npm', () => {
    const other = sbom();
    other.serialNumber = 'urn:uuid:22222222-2222-4222-8222-222222222222';
    other.metadata.timestamp = '2025-01-01T00:00:00Z';
    other.metadata.tools = [{ vendor: 'npm', name: 'cli', version: '11.0.0' }];
    other.metadata.component.name = 'another-folder';
    other.components.reverse();
    other.dependencies.reverse();
    const text = cleanSbom(sbom(), 'salama', new Set(['a@1.0.0']));
    expect(cleanSbom(other, 'salama', new Set(['a@1.0.0']))).toBe(text);
    expect(text).not.toMatch(/folder|timestamp|10\.8\.2/);
  });

  test('has a number of its own for other packages, as RFC 9562 writes it', () => {
    const other = sbom();
    other.components.push({ 'bom-ref': 'c@1.0.0' });
    const numbers = [sbom(), other].map((each) => JSON.parse(cleanSbom(each, 'salama', new Set())).serialNumber);
    expect(new Set(numbers).size).toBe(2);
    for (const number of numbers)
      expect(number).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('says which packages have code in the published site', () => {
    const { components } = JSON.parse(cleanSbom(sbom(), 'salama', new Set(['a@1.0.0'])));
    expect(components.map(({ properties }: { properties?: unknown[] }) => properties?.length ?? 0)).toEqual([1, 0]);
  });

  test('names the public address of each package, whichever mirror the lock file was made with', () => {
    const integrity = 'sha512-x';
    const packages = {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.2.3', integrity },
      'node_modules/a/node_modules/@scope/b': { version: '2.0.0', integrity },
    };
    expect(withAddresses({ packages }).packages).toEqual({
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.2.3', integrity, resolved: 'https://registry.npmjs.org/a/-/a-1.2.3.tgz' },
      'node_modules/a/node_modules/@scope/b': {
        version: '2.0.0',
        integrity,
        resolved: 'https://registry.npmjs.org/@scope/b/-/b-2.0.0.tgz',
      },
    });
  });
});

describe('two builds', () => {
  test('are the same when all bytes are, whatever the rights and times of the files', () => {
    expect(compareFolders(folderWith(site), folderWith(site))).toEqual([]);
  });

  test('differ in what is said: the files that only one has, and the place where the bytes part', () => {
    const [first, second] = [folderWith(site), folderWith(site)];
    put(first, 'only.txt', 'x');
    put(second, 'site/new/page.html', 'x');
    put(second, 'site/index.html', '<h1>3</h1>');
    expect(compareFolders(first, second)).toEqual([
      { path: 'only.txt', how: 'only in the first' },
      { path: 'site/index.html', how: 'from byte 4 on (10 and 10 bytes): "<h1>1</h1>" and "<h1>3</h1>"' },
      { path: 'site/new/page.html', how: 'only in the second' },
    ]);
  });
});

describe('the table of licences', () => {
  test('in the document for those who publish is the one of today', () => {
    const document = readFileSync(join(project, 'docs/deployers/supply-chain.md'), 'utf8');
    expect(withLicenceTable(document, renderLicenceTable(project)), 'npm run release -- --table').toBe(document);
    expect(() => withLicenceTable(`no ${tableBegins}`, '')).toThrow('has no');
  });
});
