import { z } from 'zod';
import type { ReleaseFile } from './release-files.ts';

/** Files of a release that are about the others, and so stand in no list. */
export const manifestFile = 'release.json';
export const signatureFile = 'release.json.sig';
export const publicKeyFile = 'publisher.pem';
/** The same hashes once more, for those who have `sha256sum` and no Node. */
export const checksumsFile = 'SHA256SUMS';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const file = z.strictObject({
  // A name that leads out of the folder would have somebody check, or overwrite, files that are none of the release.
  path: z.string().refine((path) => !/^\/|\\|(?:^|\/)\.{1,2}(?:\/|$)|[\n\r]/.test(path), 'leads out of the folder'),
  bytes: z.int().min(0),
  sha256: hash,
});

const manifest = z.strictObject({
  /** Of this description; another number may mean other fields. */
  format: z.literal(1),
  name: z.string(),
  /** Build id, as every page says it in `<meta name="build">`. */
  build: z.string().regex(/^[0-9a-f]{12}$/),
  /** Of the sources, as Git names it. */
  commit: z.string().regex(/^[0-9a-f]{40,64}$/),
  /** Day of the commit, and the day that the site speaks for. */
  committedOn: z.iso.date(),
  day: z.iso.date(),
  /** Versions of Node that the sources may be built with. */
  node: z.string(),
  /** What the build was told by its environment: without the same, it gives another site. */
  settings: z.record(z.string(), z.string()),
  /** Files that staff made (posters, leaflets) and that are in no commit. */
  madeByStaff: z.int().min(0),
  files: z.array(file),
});

export type ReleaseManifest = z.infer<typeof manifest>;

/**
 * @param about everything but the files
 * @returns JSON with a line a file, so that two releases can be compared with `diff`; the same for the same release
 */
export function renderManifest(
  about: Omit<ReleaseManifest, 'format' | 'files'>,
  files: readonly ReleaseFile[],
): string {
  const { name, build, commit, committedOn, day, node, settings, madeByStaff } = about;
  const head = { format: 1, name, build, commit, committedOn, day, node, settings: sorted(settings), madeByStaff };
  const lines = files.map(({ path, bytes, sha256 }) => `    ${JSON.stringify({ path, bytes, sha256 })}`);
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function sorted(settings: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * @param text of `release.json`
 * @throws Error when it is not one
 */
export function readManifest(text: string): ReleaseManifest {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error(`${manifestFile} is no JSON`);
  }
  const result = manifest.safeParse(data);
  if (!result.success) {
    const { path, message } = result.error.issues[0] ?? { path: [], message: '' };
    throw new Error(`${manifestFile}: ${path.join('.')}: ${message}`);
  }
  return result.data;
}
