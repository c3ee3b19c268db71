import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';

/**
 * Makes a folder beside the last one and puts it in its place only when it is whole. When making it fails, the last one stays as it was.
 * @param out folder that the new one takes the place of
 * @param make fills the folder that it is given
 */
export async function makeBeside(out: string, make: (next: string) => Promise<void>): Promise<void> {
  const next = `${out}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  try {
    await make(next);
    replace(next, out);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Puts the new folder where the last one was. The moment in which there is none is two renames long. */
function replace(next: string, out: string): void {
  const last = `${out}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, last);
  renameSync(next, out);
  rmSync(last, { recursive: true, force: true });
}
