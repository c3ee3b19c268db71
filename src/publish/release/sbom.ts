import { createHash } from 'node:crypto';

/** The part of a lock file (version 3) that is used here. */
export interface LockFile {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string }>;
}

/** The part of a CycloneDX 1.5 document, as npm writes it, that is changed here. */
export interface Sbom {
  serialNumber?: string;
  metadata: {
    timestamp?: string;
    tools?: { vendor?: string; name: string; version?: string }[];
    component: { name: string };
    [field: string]: unknown;
  };
  components: { 'bom-ref': string; properties?: Property[]; [field: string]: unknown }[];
  dependencies: { ref: string; dependsOn: string[] }[];
  [field: string]: unknown;
}

interface Property {
  name: string;
  value: string;
}

/** Says of a package that its code is in the published site. All others only build or test it. */
export const shippedProperty: Property = { name: 'salama:in-the-published-site', value: 'true' };

/**
 * The lock files say nothing of where a package comes from, so that a mirror of the registry may be used; `npm sbom` takes a package
 * without an address for a wrong one when another asks for `latest`. So it is given a copy with the public addresses.
 * @returns a copy; hashes stay as they are
 */
export function withAddresses(lock: LockFile): LockFile {
  const packages = Object.entries(lock.packages).map(([place, entry]): [string, LockFile['packages'][string]] => {
    const name = place.split('node_modules/').at(-1);
    if (!name || entry.resolved !== undefined) return [place, entry];
    const file = `${name.replace(/^@[^/]+\//, '')}-${entry.version}.tgz`;
    return [place, { ...entry, resolved: `https://registry.npmjs.org/${name}/-/${file}` }];
  });
  return { ...lock, packages: Object.fromEntries(packages) };
}

/**
 * Takes out of an SBOM what differs from machine to machine: the time, the version of npm, the name of the folder, and a random number;
 * that becomes one that follows from the content.
 * @param sbom as npm has written it
 * @param name of the project
 * @param shipped `name@version` of the packages whose code is in the published site
 * @returns the text, the same for the same lock file
 */
export function cleanSbom(sbom: Sbom, name: string, shipped: ReadonlySet<string>): string {
  const { timestamp: _, ...metadata } = sbom.metadata;
  const clean: Sbom = {
    ...sbom,
    metadata: {
      ...metadata,
      tools: (sbom.metadata.tools ?? []).map(({ vendor, name: tool }) => ({ ...(vendor && { vendor }), name: tool })),
      component: { ...sbom.metadata.component, name },
    },
    components: [...sbom.components]
      .sort((a, b) => compare(a['bom-ref'], b['bom-ref']))
      .map((component) => (shipped.has(component['bom-ref']) ? marked(component) : component)),
    dependencies: sbom.dependencies
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: [...dependsOn].sort(compare) }))
      .sort((a, b) => compare(a.ref, b.ref)),
  };
  delete clean.serialNumber;
  const { $schema, bomFormat, specVersion, ...rest } = clean;
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(clean))}`;
  return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber, ...rest }, null, 1)}\n`;
}

function marked<Component extends Sbom['components'][number]>(component: Component): Component {
  return { ...component, properties: [...(component.properties ?? []), shippedProperty] };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** RFC 9562, version 8: bits of our own, here those of a hash. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
