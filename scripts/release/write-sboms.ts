import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { licenceOf } from '../../src/publish/release/licence-of.ts';
import { cleanSbom, type Sbom, withAddresses } from '../../src/publish/release/sbom.ts';
import { shippedPackages } from '../../src/publish/release/shipped-packages.ts';
import { stop } from '../command/stop.ts';
import { spawnNpm } from '../install.mjs';

/** Folders with packages of their own, and what their SBOM is called. The first makes the site, the others only test and measure it. */
const folders = [
  { folder: '.', file: 'site.cdx.json' },
  { folder: 'scripts/chromium', file: 'test-browser.cdx.json' },
  { folder: 'scripts/bench/tools', file: 'bench-tools.cdx.json' },
];

/**
 * Writes an SBOM (CycloneDX) a lock file, as npm itself makes it, without what differs from machine to machine.
 * @param project folder of the code
 * @param out folder for them
 * @throws Stop when npm cannot make one
 */
export function writeSboms(project: string, out: string): void {
  mkdirSync(out, { recursive: true });
  const shipped = new Set(
    shippedPackages
      .map(({ place, text }) => licenceOf(project, place, text))
      .map(({ name, version }) => `${name}@${version}`),
  );
  for (const { folder, file } of folders)
    writeFileSync(join(out, file), sbomOf(join(project, folder), folder === '.' ? shipped : new Set()));
}

/** In a folder of its own: npm must read the lock file, and neither write to the project nor look at what is installed. */
function sbomOf(folder: string, shipped: ReadonlySet<string>): string {
  const copy = mkdtempSync(join(tmpdir(), 'salama-sbom-'));
  try {
    // npm wants a version of what is never published too.
    const description = { version: '0.0.0', ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) };
    const lock = withAddresses(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')));
    const root = { version: description.version, ...lock.packages[''] };
    writeFileSync(join(copy, 'package.json'), JSON.stringify(description));
    writeFileSync(
      join(copy, 'package-lock.json'),
      JSON.stringify({ ...lock, packages: { ...lock.packages, '': root } }),
    );
    const { status, stdout, stderr, error } = spawnNpm(copy, [
      'sbom',
      '--sbom-format=cyclonedx',
      '--package-lock-only',
      '--offline',
      '--no-update-notifier',
    ]);
    if (status !== 0) stop(`npm sbom failed for ${folder}:\n${error?.message ?? stderr}`);
    return cleanSbom(JSON.parse(stdout) as Sbom, description.name, shipped);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
