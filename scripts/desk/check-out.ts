import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The files of another state of the project, in a folder of their own. */
export interface Checkout {
  folder: string;
  /** Removes the folder, and what Git knows of it. */
  remove(): void;
}

/**
 * Writes the files of a commit, branch or tag into a temporary folder. The tools are those of this project.
 * @param project folder of the project
 * @param ref a commit, branch or tag: `main`, `HEAD~1`
 * @throws when Git does not know it
 */
export function checkOut(project: string, ref: string): Checkout {
  const git = (...parameters: string[]) =>
    execFileSync('git', parameters, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  // A name that begins with a hyphen would be an option of Git.
  const commit = git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`).toString().trim();
  const parent = mkdtempSync(join(tmpdir(), 'salama-diff-'));
  const folder = join(parent, 'before');
  const remove = () => {
    if (existsSync(folder)) git('worktree', 'remove', '--force', folder);
    rmSync(parent, { recursive: true, force: true });
  };
  try {
    git('worktree', 'add', '--detach', '--quiet', folder, commit);
    symlinkSync(resolve(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}
