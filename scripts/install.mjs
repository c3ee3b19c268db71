// Installs a folder's packages from its committed lock file: once, quietly, and never twice at the same time.
// Plain JavaScript without dependencies: it runs before anything is installed, on any Node >= 18.
// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * @typedef {object} Installation
 * @property {string} folder where package.json and package-lock.json are
 * @property {string} stamp the file that records what was installed; written last, so half an install never counts
 * @property {string} lockFile held while npm works, so that two terminals do not delete each other's node_modules
 * @property {string} label what the person at the terminal is told is being installed
 * @property {boolean} [development] false leaves the devDependencies out; they are wanted unless it is said
 */

// Install scripts are where a poisoned package runs first, and nothing we use needs one.
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * What an installation depends on: the lock file, Node's major version and the platform.
 * @param {Pick<Installation, 'folder'>} installation
 * @returns {string} a short text, equal exactly when nothing has to be installed again
 */
export function fingerprint({ folder }) {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const major = process.versions.node.split('.')[0];
  return [lock, `node${major}`, `${process.platform}-${process.arch}`].join(' ');
}

/**
 * Installs what `folder` lacks. Costs one hash when nothing is missing.
 * @param {Installation} installation
 * @returns {Promise<void>}
 * @throws {Error} with npm's own output when both `npm ci` and `npm install` fail
 */
export async function installOnce(installation) {
  if (isInstalled(installation)) return;
  await whileLocked(installation.lockFile, () => {
    if (isInstalled(installation)) return; // another process did it while this one waited
    if (!matchesLock(installation)) runNpm(installation);
    writeFileSync(installation.stamp, `${fingerprint(installation)}\n`);
  });
}

/** @param {Installation} installation */
function isInstalled(installation) {
  return (
    existsSync(installation.stamp) && readFileSync(installation.stamp, 'utf8').trim() === fingerprint(installation)
  );
}

/**
 * Whether node_modules already is what the lock file says, as after `npm install -D x`: then there is nothing to do.
 * npm keeps a list of what it put there in node_modules/.package-lock.json and writes it last.
 * @param {Installation} installation
 */
function matchesLock({ folder, development = true }) {
  const list = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const wanted = Object.entries(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages);
  const found = JSON.parse(readFileSync(list, 'utf8')).packages;
  return wanted.every(([path, entry]) => {
    const here = found[path];
    if (here !== undefined) return here.version === entry.version && here.integrity === entry.integrity;
    if (path === '' || (entry.dev && !development)) return true;
    return entry.optional === true && !isForThisMachine(entry);
  });
}

/**
 * Whether a package is a binary for just this kind of machine. What belongs to other kinds is rightly absent.
 * @param {{ os?: string[], cpu?: string[], libc?: string[] }} entry a package's entry in a lock file
 */
function isForThisMachine({ os, cpu, libc }) {
  if (os === undefined && cpu === undefined) return false;
  if (os?.includes(process.platform) === false || cpu?.includes(process.arch) === false) return false;
  return libc === undefined || libc.includes(libcHere());
}

/** Linux has two C libraries, with binaries of their own; npm tells them apart in the same way. */
function libcHere() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header.glibcVersionRuntime ? 'glibc' : 'musl';
}

/** @param {Installation} installation */
function runNpm({ folder, label, development = true }) {
  console.log(`Installing ${label}, once …`);
  // Said outright, since NODE_ENV=production would otherwise leave out the very tools that build the site.
  const flags = [...QUIET, development ? '--include=dev' : '--omit=dev'];
  const exact = npm(folder, ['ci', ...flags]);
  if (exact.ok) return;
  console.warn(`\`npm ci\` failed in ${folder}:\n${exact.output}\nTrying \`npm install --no-save\` instead.`);
  const loose = npm(folder, ['install', '--no-save', ...flags]);
  if (loose.ok) return;
  throw new Error(`npm could not install ${label}:\n${loose.output}`);
}

/**
 * @param {string} folder
 * @param {string[]} parameters
 */
function npm(folder, parameters) {
  const result = spawnNpm(folder, parameters);
  const output = result.error ? result.error.message : `${result.stdout}${result.stderr}`.trim();
  return { ok: result.status === 0, output };
}

/**
 * @param {string} folder in which npm is started
 * @param {string[]} parameters
 * @returns what Node's `spawnSync` returns
 */
export function spawnNpm(folder, parameters) {
  // Inside `npm run …` npm says where it is itself; that is the npm the person chose, and it needs no shell on Windows.
  const script = process.env.npm_execpath;
  const isNpm = script !== undefined && /^npm(-cli)?\.c?js$/.test(basename(script));
  const options = { cwd: folder, encoding: /** @type {const} */ ('utf8'), maxBuffer: 64 * 1024 * 1024 };
  return isNpm
    ? spawnSync(process.execPath, [script, ...parameters], options)
    : spawnSync('npm', parameters, { ...options, shell: process.platform === 'win32' });
}

/**
 * Runs `work` while holding a lock file, waiting for as long as the process that holds it is alive.
 * @param {string} lockFile
 * @param {() => void | Promise<void>} work
 */
export async function whileLocked(lockFile, work) {
  mkdirSync(dirname(lockFile), { recursive: true });
  for (let tries = 0; !tryLock(lockFile); tries += 1) {
    if (holderIsGone(lockFile)) rmSync(lockFile, { force: true });
    else if (tries === 5) console.log(`Waiting for another command that is installing (it holds ${lockFile}) …`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** @param {string} lockFile */
function tryLock(lockFile) {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} lockFile */
function holderIsGone(lockFile) {
  try {
    process.kill(Number(readFileSync(lockFile, 'utf8')), 0); // signal 0 only asks whether the process exists
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}
