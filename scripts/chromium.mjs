// Finds a Chromium for the tests and for everything that is printed (posters), or gets one.
// Plain JavaScript: scripts/ensure.mjs uses it before TypeScript can run.
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { folder, installPackages, unpackBrowser } from './chromium/bundled.mjs';
import { writeFontConfig } from './chromium/fonts.mjs';

/**
 * @typedef {object} Chromium
 * @property {string} executablePath
 * @property {string[]} args launch flags that every use needs
 * @property {'CHROME_PATH' | 'system' | 'npm' | 'apt'} source where it comes from, for messages
 * @property {Record<string, string>} env what has to be added to the environment: libraries and fonts
 */

/** What a person is told when there is no browser and none can be had. */
export const NO_CHROMIUM = [
  'No Chromium was found and none could be installed, so the browser tests cannot run.',
  'Install Chromium or Google Chrome, or set CHROME_PATH to the program.',
  'To run the other tests without it, set SALAMA_NO_BROWSER=1 (not accepted under CI).',
].join('\n');

/**
 * Quiet and local: no sandbox (containers have no user namespaces), and none of Chromium's own calls to its makers,
 * which only cost time and noise on a machine without internet.
 */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const USUAL_PLACES = /** @type {Partial<Record<NodeJS.Platform, string[]>>} */ ({
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`),
  darwin: ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((base) =>
    base === undefined ? [] : [`${base}\\Google\\Chrome\\Application\\chrome.exe`],
  ),
});

/**
 * Finds a Chromium, installing one when the machine has none: first from npm (Linux on x64), then from the platform's
 * package manager. On Linux the test fonts come with it, so that pages look the same on every machine.
 * @returns {Promise<Chromium | null>} null when there is none and none can be had
 * @throws {Error} when CHROME_PATH names a program that does not run, since a set choice must not be passed over
 */
export async function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!runs(chosen)) throw new Error(`CHROME_PATH is "${chosen}", and that program does not run.`);
    return withFonts({ executablePath: chosen, source: 'CHROME_PATH' });
  }
  const installed = findSystem();
  if (installed !== undefined) return withFonts({ executablePath: installed, source: 'system' });
  return (await fromNpm()) ?? (await fromApt());
}

/**
 * Starts Chromium. The caller closes it.
 * @param {import('playwright-core').LaunchOptions} [options] Playwright's own; `args` and `env` are added to ours
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws {Error} when there is no Chromium, saying what to do
 */
export async function launchChromium(options = {}) {
  const { chromium } = await import('playwright-core');
  return chromium.launch(await launchOptions(options));
}

/**
 * Starts a Chromium that several processes can connect to, as the test workers do. The caller closes it.
 * @param {import('playwright-core').LaunchOptions} [options] as for `launchChromium`
 * @returns {Promise<import('playwright-core').BrowserServer>}
 * @throws {Error} when there is no Chromium, saying what to do
 */
export async function launchChromiumServer(options = {}) {
  const { chromium } = await import('playwright-core');
  return chromium.launchServer(await launchOptions(options));
}

/** @param {import('playwright-core').LaunchOptions} options */
async function launchOptions(options) {
  const found = await findChromium();
  if (found === null) throw new Error(NO_CHROMIUM);
  return {
    headless: true,
    ...options,
    executablePath: found.executablePath,
    args: [...found.args, ...(options.args ?? [])],
    env: { .../** @type {Record<string, string>} */ (process.env), ...found.env, ...options.env },
  };
}

function findSystem() {
  return USUAL_PLACES[process.platform]?.find((path) => existsSync(path) && runs(path));
}

/**
 * Whether the program starts at all: Ubuntu's /usr/bin/chromium-browser may be a note that points to another shop.
 * @param {string} path
 * @param {Record<string, string>} [env]
 */
function runs(path, env = {}) {
  if (process.platform === 'win32') return existsSync(path); // there --version opens a window
  const { status } = spawnSync(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 });
  return status === 0;
}

/**
 * @param {{ executablePath: string, source: Chromium['source'], env?: Record<string, string> }} browser
 * @returns {Promise<Chromium>}
 */
async function withFonts({ executablePath, source, env = {} }) {
  if (process.platform !== 'linux') return { executablePath, args: ARGS, source, env };
  await installPackages({ browser: source === 'npm' });
  return { executablePath, args: ARGS, source, env: { ...env, FONTCONFIG_FILE: writeFontConfig(folder) } };
}

/** @returns {Promise<Chromium | null>} */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    await installPackages({ browser: true });
    const { executablePath, env } = await unpackBrowser();
    return runs(executablePath, env) ? withFonts({ executablePath, source: 'npm', env }) : null;
  } catch (error) {
    console.warn(`The browser from npm could not be used: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

/** @returns {Promise<Chromium | null>} */
async function fromApt() {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return null;
  console.log('Installing Chromium with apt-get, once …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '--yes', '-qq', '--no-install-recommends', 'chromium'];
  for (const parameters of [['update', '-qq'], install]) {
    const { status, stderr } = spawnSync('apt-get', parameters, { env, encoding: 'utf8' });
    if (status !== 0) console.warn(`apt-get ${parameters.join(' ')} failed:\n${stderr}`);
  }
  const executablePath = findSystem();
  return executablePath === undefined ? null : withFonts({ executablePath, source: 'apt' });
}
