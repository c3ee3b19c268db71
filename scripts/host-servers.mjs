// Finds the servers nginx and Caddy for the tests, or gets them: from this machine, else on Debian and Ubuntu from the system's own
// packages, unpacked into .cache/host-servers. Nothing is installed, nothing of the system is changed, and no right is needed.
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} HostServer
 * @property {string} program its path
 * @property {string} version as it names it itself
 * @property {string | undefined} brotli nginx only: the module that sends files which are compressed with Brotli already
 */

const folder = fileURLToPath(new URL('../.cache/host-servers', import.meta.url));
const unpacked = join(folder, 'unpacked');

/** Servers lie where only the administrator's shell looks. */
const PLACES = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/local/bin'];
const MODULES = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/share/nginx/modules'];
const BROTLI = 'ngx_http_brotli_static_module.so';

/** What is fetched when the machine has no server: without the module nginx is tried with gzip only. */
const PACKAGES = { nginx: ['nginx', 'libnginx-mod-http-brotli-static'], caddy: ['caddy'] };
/** Libraries that nginx needs and that the smallest systems lack. */
const LIBRARIES = ['libpcre2-8-0', 'libssl3', 'libcrypt1', 'zlib1g'];

/**
 * @param {'nginx' | 'caddy'} name
 * @returns {string} what a person is told when there is none and none can be had
 */
export function noHostServer(name) {
  return (
    `There is no ${name} on this machine and none could be fetched, so the settings for it were not tried. ` +
    `Install ${name} (on Debian and Ubuntu it is fetched by itself), and run the tests again.`
  );
}

/**
 * @param {'nginx' | 'caddy'} name
 * @returns {HostServer | null} null when there is none and none can be had
 */
export function findHostServer(name) {
  return findIn(PLACES, MODULES, name) ?? findUnpacked(name) ?? fetchServer(name);
}

/**
 * @param {'nginx' | 'caddy'} name
 * @returns {HostServer | null}
 */
function findUnpacked(name) {
  const places = ['usr/sbin', 'usr/bin'].map((place) => join(unpacked, place));
  return findIn(places, [join(unpacked, 'usr/lib/nginx/modules')], name);
}

/**
 * @param {string[]} places
 * @param {string[]} modules
 * @param {'nginx' | 'caddy'} name
 * @returns {HostServer | null}
 */
function findIn(places, modules, name) {
  for (const place of places) {
    const program = join(place, name);
    const version = existsSync(program) ? versionOf(program, name) : undefined;
    if (version === undefined) continue;
    const brotli =
      name === 'nginx' ? modules.map((at) => join(at, BROTLI)).find((file) => existsSync(file)) : undefined;
    return { program, version, brotli };
  }
  return null;
}

/**
 * @param {string} program
 * @param {'nginx' | 'caddy'} name
 * @returns {string | undefined} nothing when it does not run
 */
function versionOf(program, name) {
  const asked = spawnSync(program, [name === 'nginx' ? '-v' : 'version'], {
    encoding: 'utf8',
    timeout: 20_000,
    env: hostServerEnv(),
  });
  return asked.status === 0 ? /\d+\.\d+\.\d+/.exec(asked.stdout + asked.stderr)?.[0] : undefined;
}

/** @returns {Record<string, string>} the environment in which the servers run: libraries that were fetched are found */
export function hostServerEnv() {
  const env = /** @type {Record<string, string>} */ ({ ...process.env });
  // Debian keeps libraries in a folder a kind of processor: `usr/lib/x86_64-linux-gnu`.
  const libraries = ['lib', 'usr/lib'].flatMap((place) => {
    const names = existsSync(join(unpacked, place)) ? readdirSync(join(unpacked, place)) : [];
    return names.filter((name) => name.includes('-linux-')).map((name) => join(unpacked, place, name));
  });
  return libraries.length === 0 ? env : { ...env, LD_LIBRARY_PATH: libraries.join(delimiter) };
}

/**
 * @param {'nginx' | 'caddy'} name
 * @returns {HostServer | null}
 */
function fetchServer(name) {
  const isDebian = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && existsSync('/usr/bin/dpkg-deb');
  if (!isDebian) return null;
  console.log(`Fetching ${name} for the tests, once …`);
  const [wanted, ...others] = PACKAGES[name];
  if (wanted === undefined || !unpack([wanted], unpacked)) return null;
  for (const other of others) unpack([other], unpacked);
  const found = findUnpacked(name);
  if (found !== null) return found;
  unpack(LIBRARIES, unpacked);
  return findUnpacked(name);
}

/**
 * Fetches packages, whose signatures apt checks, and unpacks them without running anything that is in them.
 * @param {string[]} packages
 * @param {string} into
 * @returns {boolean} whether all are there
 */
function unpack(packages, into) {
  const archives = join(folder, 'archives');
  rmSync(archives, { recursive: true, force: true });
  mkdirSync(archives, { recursive: true });
  mkdirSync(into, { recursive: true });
  // apt gives its rights away to a user that may not write here; a download needs none.
  const asUs = ['-qq', '-o', 'APT::Sandbox::User=root'];
  if (!apt([...asUs, 'download', ...packages], archives)) {
    // This machine has no list of packages: one of our own.
    const own = [...asUs, ...listsOfOurOwn()];
    if (!apt([...own, 'update'], archives) || !apt([...own, 'download', ...packages], archives)) return false;
  }
  const files = readdirSync(archives).filter((file) => file.endsWith('.deb'));
  const isUnpacked = files.every((file) => spawnSync('dpkg-deb', ['-x', join(archives, file), into]).status === 0);
  rmSync(archives, { recursive: true, force: true });
  return isUnpacked && files.length === packages.length;
}

function listsOfOurOwn() {
  const [lists, cache] = [join(folder, 'apt/lists'), join(folder, 'apt/cache')];
  for (const path of [`${lists}/partial`, `${cache}/archives/partial`]) mkdirSync(path, { recursive: true });
  return ['-o', `Dir::State::Lists=${lists}`, '-o', `Dir::Cache=${cache}`];
}

/**
 * @param {string[]} parameters
 * @param {string} cwd
 */
function apt(parameters, cwd) {
  return spawnSync('apt-get', parameters, { cwd, stdio: 'ignore', timeout: 120_000 }).status === 0;
}
