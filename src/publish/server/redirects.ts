import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Follow, followRules } from '../follow-rules.ts';

/**
 * Reads the rules that the site brings for its host. As on Cloudflare a rule holds also where a file lies.
 *
 * @param root the folder that is served; it may be replaced while the server runs
 * @returns a function that says where an address leads
 */
export function createRedirectReader(root: string): Follow {
  const file = join(root, '_redirects');
  let known = { version: '', follow: followRules('') };
  return (path) => {
    const version = existsSync(file) ? String(statSync(file).mtimeMs) : '';
    if (version !== known.version)
      known = { version, follow: followRules(version === '' ? '' : readFileSync(file, 'utf8')) };
    return known.follow(path);
  };
}
