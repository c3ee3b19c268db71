import { defineConfig } from 'vitest/config';

// A hostile time zone: it is a day ahead of nearly everyone, so a date that is computed with the machine's zone and not
// with Kuwait's or Qatar's comes out wrong here, before it does on a phone.
process.env.TZ = 'Pacific/Apia';

const projects = [
  { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] },
  { name: 'content', include: ['tests/content/**/*.test.ts'] },
  { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 },
  // Real nginx and Caddy beside the built-in server, on a few files of the built site.
  { name: 'hosts', include: ['tests/hosts/**/*.test.ts'], hookTimeout: 180_000 },
  {
    name: 'browser',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
  // Half an hour long, so a command of its own: `npm run sweep`. `npm test` leaves it out (scripts/test.ts).
  {
    name: 'sweep',
    include: ['tests/sweep/**/*.test.ts'],
    globalSetup: ['tests/browser/setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
];

export default defineConfig({
  // The build writes it into the browser's code (src/offline/base.ts): tests are about a site that has its host to itself.
  define: { BASE: '""' },
  // Written here as well: Vitest compiles TSX itself and does not read it from tsconfig.json.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    // Files share a process, so that what they all import is read once and not a hundred times. A test that changes what it
    // shares with others, such as the environment, puts it back: the two settings below do so for mocks and variables.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    projects: projects.map((test) => ({ extends: true, test })),
  },
});
