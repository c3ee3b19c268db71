import { copyFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a folder with everything in it. Node's own `cpSync` looks at every file several times: in Node 20 it takes ten times as long.
 * @param isWanted is asked for each file and folder by its path; all are when left out
 */
export function copyFolder(from: string, to: string, isWanted: (path: string) => boolean = () => true): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!isWanted(source)) continue;
    if (entry.isDirectory()) copyFolder(source, target, isWanted);
    else if (entry.isFile()) copyFileSync(source, target);
    else cpSync(source, target); // a link stays one
  }
}
