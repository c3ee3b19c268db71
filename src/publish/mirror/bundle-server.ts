import { build } from 'esbuild';
import { mirrorRules } from './mirror-rules.ts';

/**
 * @param project folder of the code
 * @param base path of the host below which the mirror lies
 * @returns the text of `serve.mjs`: one file that needs Node and nothing else
 */
export async function bundleServer(project: string, base: string): Promise<string> {
  const result = await build({
    absWorkingDir: project,
    entryPoints: ['src/publish/mirror/serve-mirror.ts'],
    define: { SETTINGS: JSON.stringify({ base, rules: mirrorRules(base) }) },
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
