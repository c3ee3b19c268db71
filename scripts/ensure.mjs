// Runs before every command: what Salama needs is installed once, or one plain sentence says what is missing.
// Plain JavaScript on purpose: on a fresh clone there is no TypeScript runner yet, and Node may be too old.
// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(
    `Salama needs Node 20.19 or newer; this is Node ${process.versions.node}. ` +
      'Install the current LTS version of Node, open a new terminal and run the same command again.',
  );
}

// Imported only now, so that an old Node gets the sentence above and not a syntax error.
const { installOnce } = await import('./install.mjs');
try {
  await installOnce({
    folder: root,
    stamp: join(root, 'node_modules', '.salama-lock'),
    lockFile: join(root, '.cache', 'installing-tools'),
    label: "Salama's tools",
  });
} catch (error) {
  fail(`${messageOf(error)}\nCheck the internet connection and run the same command again.`);
}

// Under CI the browser tests always run, so there the variable changes nothing.
const isBrowserRefused = process.env.SALAMA_NO_BROWSER === '1' && !process.env.CI;
if (process.argv.includes('--browser') && !isBrowserRefused) {
  const { findChromium, NO_CHROMIUM } = await import('./chromium.mjs');
  // Not fatal here: the tests count a missing browser as a failure, and still run everything that needs none.
  try {
    if ((await findChromium()) === null) console.warn(NO_CHROMIUM);
  } catch (error) {
    console.warn(messageOf(error));
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
