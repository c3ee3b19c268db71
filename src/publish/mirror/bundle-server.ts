import { build } from 'esbuild';
import type { HostSite } from '../hosts/host-site.ts';

/** What the server of a mirror knows of it: the same as the settings for other servers are made from. */
export type MirrorSettings = Pick<HostSite, 'base' | 'rules' | 'moved'>;

/**
 * @param project folder of the code
 * @param settings put into the file, because a mirror has no `_redirects` that another server could show
 * @returns the text of `serve.mjs`: one file that needs Node and nothing else
 */
export async function bundleServer(project: string, { base, rules, moved }: MirrorSettings): Promise<string> {
  const result = await build({
    absWorkingDir: project,
    entryPoints: ['src/publish/mirror/serve-mirror.ts'],
    define: { SETTINGS: JSON.stringify({ base, rules, moved }) },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node18',
    charset: 'utf8',
    write: false,
  });
  const text = result.outputFiles[0]?.text;
  if (text === undefined) throw new Error('esbuild made nothing of src/publish/mirror/serve-mirror.ts');
  return text;
}
