import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { baseDefine } from '../../../src/build/base-define.ts';
import { project } from '../../fixtures/site.ts';

/** Code of the browser, as the build makes it for a site that lies below a path. */
const code = `
  export { isOwnScope, onSite } from './src/offline/base.ts';
  export { readDescription } from './src/offline/pack-description.ts';
  export { pagePath, placeOf } from './src/offline/page-path.ts';
  export { isOurs, packNames } from './src/offline/phone/cache-names.ts';
  export { markAddress } from './src/offline/phone/saved-packs.ts';
`;

type Code = typeof import('../../../src/offline/base.ts') &
  typeof import('../../../src/offline/pack-description.ts') &
  typeof import('../../../src/offline/page-path.ts') &
  typeof import('../../../src/offline/phone/cache-names.ts') &
  typeof import('../../../src/offline/phone/saved-packs.ts');

async function bundled(base: string): Promise<string> {
  const result = await build({
    absWorkingDir: project,
    stdin: { contents: code, resolveDir: project },
    define: baseDefine(base),
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

async function loaded(base: string): Promise<Code> {
  return import(`data:text/javascript,${encodeURIComponent(await bundled(base))}`);
}

describe('the code of the browser', () => {
  let own: Code;
  let below: Code;

  beforeAll(async () => {
    [own, below] = await Promise.all([loaded('/'), loaded('/help/salama/')]);
  });

  test('knows language and country of an address below a path', () => {
    expect(own.placeOf(own.pagePath('/hi/kuwait/help'))).toEqual({ locale: 'hi', country: 'kuwait' });
    expect(below.placeOf(below.pagePath('/help/salama/HI/kuwait/help'))).toEqual({ locale: 'hi', country: 'kuwait' });
    expect(below.onSite('/help/salama/')).toBe('/');
    expect(below.onSite('/help/salamander/hi/')).toBe('/help/salamander/hi/');
  });

  test('takes a pack from below its own path only', () => {
    const description = (url: string) => ({
      build: 'a',
      url,
      bytes: 10,
      sha256: '0'.repeat(64),
      pages: 1,
      savedFor: { country: 'kuwait', locale: 'hi' },
      handout: 'sha256-x',
    });
    const [without, within] = [
      description('/offline/packs/kuwait-hi-1.pack'),
      description('/help/salama/offline/packs/kuwait-hi-1.pack'),
    ];
    expect(own.readDescription(without, 'kuwait', 'hi')?.url).toBe(without.url);
    expect(below.readDescription(within, 'kuwait', 'hi')?.url).toBe(within.url);
    expect(below.readDescription(without, 'kuwait', 'hi')).toBeUndefined();
  });

  test('leaves alone what other sites on the same host have kept, and their workers', () => {
    const names = (of: Code) => [of.packNames.of('kuwait', 'hi', '1'), of.markAddress];
    expect(names(own)).toEqual(['offline-pack-kuwait-hi-1', '/offline/saved']);
    for (const name of names(below)) expect(name).toMatch(/^\/help\/salama/);
    expect(below.isOurs(own.packNames.of('kuwait', 'hi', '1'))).toBe(false);
    expect(own.isOurs(below.packNames.of('kuwait', 'hi', '1'))).toBe(false);
    expect(below.isOwnScope('https://example.org/help/salama/')).toBe(true);
    expect(below.isOwnScope('https://example.org/')).toBe(false);
  });

  test('of a site that has its host to itself holds nothing about paths', async () => {
    const [without, within] = [await bundled('/'), await bundled('/help/salama/')];
    expect(within).toContain('/help/salama');
    expect(without).not.toMatch(/BASE|\.slice\(0\)|startsWith\("\/"\)/);
  });
});
