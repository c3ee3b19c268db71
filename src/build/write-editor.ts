import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { editorConfig } from '../editor/config.ts';
import { onHost } from '../locale/base-path.ts';
import type { Site } from '../locale/site.ts';

/**
 * Changes of the editor's program (version 0.221.1), which is pinned. Each must fit as often as it says, or the build stops: a new
 * version has to be looked at.
 */
const changes: readonly { why: string; from: string; to: string; times: number }[] = [
  {
    why: 'it reads the languages of an item from item.ar.md; ours lie in item/ar.md',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a piece of a program.
    from: '`:`\\\\.${m}`,',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a piece of a program.
    to: '`:`\\\\/${m}`,',
    times: 1,
  },
  {
    why: 'the same, when it writes',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a piece of a program.
    from: 'case`multiple_files`:return i?`${e}/${t}.${n}`:`${e}/${t}.${r}.${n}`',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a piece of a program.
    to: 'case`multiple_files`:return i?`${e}/${t}.${n}`:`${e}/${t}/${r}.${n}`',
    times: 1,
  },
  {
    why: 'it asks another site how GitHub is; the page makes no request that nobody asked for',
    from: 'https://www.githubstatus.com/api/v2/status.json',
    to: '/admin/status.json',
    times: 1,
  },
  {
    why: 'what is shown below it is a list of things to mend, and trying again later does not help',
    from: 'There was an error while saving the entry. Please try again later.',
    to: 'Nothing has been saved yet. Please mend this first:',
    times: 1,
  },
  ...[
    ['`Slug`', '`Short name`', 3],
    ['`The slug cannot be empty.`', '`Please write a short name.`', 1],
    ['`This slug is used for another entry.`', '`This short name is taken.`', 1],
  ].map(([from, to, times]) => ({
    why: 'staff know no slugs',
    from: String(from),
    to: String(to),
    times: Number(times),
  })),
  ...[
    ['material-symbols-outlined:vf@5.3.7/latin-wght-normal', 'material-symbols-outlined-latin-wght-normal-_Z1IJPLg'],
    ['noto-mono@5.3.0/latin-400-normal', 'noto-mono-latin-400-normal-DiC8lJru'],
    ['source-sans-3:vf@5.3.0/latin-wght-normal', 'source-sans-3-latin-wght-normal-BqRLTx4X'],
  ].map(([from, to]) => ({
    why: 'it asks another site for a font that it brings along',
    from: `https://cdn.jsdelivr.net/fontsource/fonts/${from}.woff2`,
    to: `/admin/assets/${to}.woff2`,
    times: 1,
  })),
];

/** The sentence above what is to be mended, in its Arabic menus. */
const arabicChange = {
  why: 'the same in Arabic',
  from: 'حدث خطأ أثناء حفظ العنصر. يرجى المحاولة مرة أخرى لاحقاً.',
  to: 'لم يُحفظ شيء بعد. يُرجى تصحيح هذا أولًا:',
  times: 1,
};

/** Parts of the editor that no form of ours uses: colouring of code, maps, and its menus in other languages. */
const unused = /^(?:@shikijs\/|leaflet|terra-draw)|\/locales\/(?!ar\.json$)[\w-]+\.json$/;

/**
 * Writes the editor to `<out>/admin/`: its program, fonts and configuration in both languages. It comes from this site alone; staff
 * use it, so it has no budget, and no worker keeps it.
 * @param project folder of the code
 * @param out folder of the site that is being made
 * @throws Error when the program is not the one that the changes were made for
 */
export async function writeEditor(project: string, site: Site, out: string): Promise<void> {
  const folder = dirname(createRequire(`${project}/package.json`).resolve('@sveltia/cms'));
  mkdirSync(`${out}/admin`, { recursive: true });
  await build({
    absWorkingDir: project,
    entryPoints: { edit: 'src/editor/in-the-page/edit.ts' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: `${out}/admin`,
    chunkNames: 'part-[hash]',
    legalComments: 'none',
    // The names of the parts follow from those of the packages' files, and must be the same wherever node_modules really lies.
    preserveSymlinks: true,
    plugins: [changedFor(site.base)],
  });
  cpSync(`${folder}/assets`, `${out}/admin/assets`, { recursive: true, filter: (path) => !path.endsWith('.map') });
  // All is well with the host, as far as this site knows.
  writeFileSync(`${out}/admin/status.json`, JSON.stringify({ status: { indicator: 'none' } }));
  for (const language of ['en', 'ar'] as const) {
    const config = editorConfig(site, language, process.env.EDITOR_REPOSITORY);
    writeFileSync(`${out}/admin/config-${language}.json`, JSON.stringify(config));
  }
}

/** @param base path below which the site lies: the addresses that the editor is given lie there as well */
const changedFor = (base: string): Plugin => ({
  name: 'changes of the editor',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => ({
      contents: changes.map((made) => placed(made, base)).reduce(change, readFileSync(path, 'utf8')),
      loader: 'js',
    }));
    bundle.onResolve({ filter: /^@shikijs\/|^leaflet|^terra-draw|\.json$/ }, ({ path }) =>
      unused.test(path) ? { path, namespace: 'unused' } : undefined,
    );
    bundle.onLoad({ filter: /[\\/]@sveltia[\\/]cms[\\/]locales[\\/]ar\.json$/ }, ({ path }) => ({
      contents: change(readFileSync(path, 'utf8'), arabicChange),
      loader: 'json',
    }));
    bundle.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {}', loader: 'js' }));
  },
});

function placed(made: (typeof changes)[number], base: string): (typeof changes)[number] {
  return made.to.startsWith('/admin/') ? { ...made, to: onHost(base, made.to) } : made;
}

function change(program: string, { why, from, to, times }: (typeof changes)[number]): string {
  const found = program.split(from).length - 1;
  if (found !== times)
    throw new Error(
      `@sveltia/cms has another program than src/build/write-editor.ts knows: a change fits ${found} times and not ${times} (${why}).`,
    );
  return program.replaceAll(from, () => to);
}
