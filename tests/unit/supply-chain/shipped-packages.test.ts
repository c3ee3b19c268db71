import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';
import { licenceOf } from '../../../src/publish/release/licence-of.ts';
import { isAllowed } from '../../../src/publish/release/licence-rules.ts';
import { insideTheEditor, shippedPackages } from '../../../src/publish/release/shipped-packages.ts';
import { renderThirdPartyLicences } from '../../../src/publish/release/third-party-licences.ts';
import { project } from '../../fixtures/site.ts';

/** Every file that the build gives to the bundler, as the build itself names it, but for those whose bundle runs on no phone. */
const entries = ['src/build', 'src/offline/build']
  .flatMap((folder) =>
    readdirSync(join(project, folder)).flatMap((name) => [
      ...readFileSync(join(project, folder, name), 'utf8').matchAll(
        /'(src\/[\w/-]+\.ts)'|`\$\{project\}\/(src\/[\w/-]+\.ts)`/g,
      ),
    ]),
  )
  .map(([, plain, inProject]) => plain ?? inProject ?? '');

/** What the editor has and the site does not use is left out, as in the build. */
const asInTheBuild: Plugin = {
  name: 'as in the build',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@shikijs\/|^leaflet|^terra-draw|\/locales\/[\w-]+\.json$/ }, ({ path }) => ({
      path,
      namespace: 'left out',
    }));
    onLoad({ filter: /.*/, namespace: 'left out' }, () => ({ contents: 'export default {}', loader: 'js' }));
  },
};

test('all code of others that is bundled for phones and for the editor is in the list, and nothing else', {
  timeout: 60_000,
}, async () => {
  expect(entries).toEqual(
    expect.arrayContaining(['src/islands/page.ts', 'src/offline/worker.ts', 'src/editor/in-the-page/edit.ts']),
  );
  expect(entries.length).toBeGreaterThanOrEqual(17);
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: [...new Set(entries)],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    outdir: join(project, '.build/none'),
    define: { KIOSK: '"kiosk"' },
    external: ['kiosk', 'pagefind-in-the-browser'],
    plugins: [asInTheBuild],
    logLevel: 'error',
  });
  const used = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(
      ([path]) => /node_modules\/(.*node_modules\/)?((?:@[^/]+\/)?[^/]+)\//.exec(path)?.slice(1, 3).join('') ?? [],
    );
  // Alpine has two packages in its own bundle, and Pagefind writes its script itself.
  const listed = [...new Set([...used, '@vue/reactivity', '@vue/shared', 'pagefind'])].sort();
  expect(shippedPackages.map(({ place }) => place).sort()).toEqual(listed);
});

test('what the editor has inside is what its maps say', () => {
  const folder = join(project, 'node_modules/@sveltia/cms/npm');
  const maps = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.map'));
  const names = maps.flatMap((name) => {
    const { sources } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { sources: string[] };
    return sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  });
  expect([...new Set(names)].sort()).toEqual(insideTheEditor);
});

test('everything in the site is under a licence that asks for its text and no more, and the text is there', () => {
  const list = renderThirdPartyLicences(project);
  for (const { place, text } of shippedPackages) {
    const known = licenceOf(project, place, text);
    expect(isAllowed(known.licence), `${known.name}: ${known.licence}`).toBe(true);
    expect(list).toContain(`${known.name} ${known.version}  ${known.licence}\n`);
    expect(list).toContain(known.text);
    expect(known.text, known.name).toMatch(/copyright/i);
  }
});
