import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useOf } from '../../../scripts/command/answer-help.ts';
import { makeProject, runIn } from '../../fixtures/command-site.ts';
import { project } from '../../fixtures/site.ts';
import { inSmallSite, type Trial, trials } from './commands-in-documents.ts';
import { codeIn, commandsIn, proseOf, readDocuments, wordsOf } from './read-documents.ts';

const documents = readDocuments();
const scripts = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).scripts as Record<string, string>;
const read = (file: string) => readFileSync(join(project, file), 'utf8');

/** `npm run i18n:...` and `npm run ledger -- --against <folder>` say what kind of thing stands there. */
const commands = [...new Set(documents.flatMap(({ text }) => commandsIn(text)))]
  .filter((all) => !/:\.\.\./.test(all))
  .sort();

/** @returns the script of package.json that a command starts; nothing for one that is not npm's to run */
function scriptOf(command: string): string | undefined {
  return /^npm run (\S+)/.exec(command)?.[1] ?? /^npm (start|test)\b/.exec(command)?.[1];
}

/** @returns what is typed behind the name of a command; npm keeps a lone -- to itself */
function typedBehind(command: string): string[] {
  const words = wordsOf(command).slice(command.startsWith('npm run') ? 3 : 2);
  return words.filter((word) => word !== '--');
}

/** @returns the file in scripts/ behind a command, when it is one of ours */
function fileOf(script: string): string | undefined {
  return /scripts\/(?!ensure)[\w-]+\.ts/.exec(scripts[script]?.split('&&').at(-1) ?? '')?.[0];
}

/** The row of the longest beginning. */
function trialOf(command: string): Trial | undefined {
  const [beginning] = Object.keys(trials)
    .filter((start) => command.startsWith(start))
    .sort((a, b) => b.length - a.length);
  return beginning === undefined ? undefined : trials[beginning];
}

const testFiles = readdirSync(join(project, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => read(`tests/${name}`));

/** Whether a test runs the function of a command: then it needs no row. */
function hasTestOfItsOwn(command: string): boolean {
  const file = fileOf(scriptOf(command) ?? '');
  return file !== undefined && testFiles.some((text) => text.includes(`/${file}'`));
}

describe('a command in a document', () => {
  test('is read from blocks, tables and sentences, without what stands round it', () => {
    const text =
      'Type `PORT=3000 npm start`.\n\n```sh\nA=b npm run build && npm run serve   # looks\nnpm run new -- campaign \\\n  --slug x\n```\n';
    expect(commandsIn(text)).toEqual([
      'npm run build',
      'npm run serve',
      'npm run new -- campaign --slug x',
      'npm start',
    ]);
    expect(wordsOf('npm run confirm -- a --by "B. C"')).toEqual(['npm', 'run', 'confirm', '--', 'a', '--by', 'B. C']);
    expect(commands.length).toBeGreaterThan(40);
  });

  test.each(commands)('exists, with its flags: %s', (command) => {
    const script = scriptOf(command);
    if (script === undefined) return expect(command).toMatch(/^(npm ci --ignore-scripts|node serve\.mjs --port \d+)$/);
    expect(Object.keys(scripts)).toContain(script);
    const file = fileOf(script);
    const flags = typedBehind(command).filter((word) => word.startsWith('--') && word !== '--help');
    // Those of `npm run new` are tried below: they come from the kinds of things that can be started.
    if (file === undefined || script === 'new') return;
    // A long command keeps its flags in a file of its own beside it.
    const options = `scripts/${script}/${script}-options.ts`;
    const source = read(file) + (existsSync(join(project, options)) ? read(options) : '');
    const known = (flag: string) =>
      new RegExp(`(?:'${flag.slice(2)}'|\\b${flag.slice(2)}): \\{ ?type: |'${flag}'`).test(source);
    expect(flags.filter((flag) => !known(flag))).toEqual([]);
  });

  test.each(commands)('is tried: %s', { timeout: 60_000 }, async (command) => {
    const trial = trialOf(command);
    if (trial === undefined) {
      const wanted = `no test runs it. Write one that does, and a row for it in tests/unit/documents/commands-in-documents.ts`;
      return expect(hasTestOfItsOwn(command) ? '' : `"${command}" stands in a document, and ${wanted}`).toBe('');
    }
    if ('why' in trial) return expect(trial.why.length).toBeGreaterThan(20);
    if ('file' in trial) return expect(read(trial.file)).toContain(trial.test);
    const typed = typedBehind(command).map((word) =>
      inSmallSite.reduce((now, [from, to]) => now.replace(from, to), word),
    );
    const { status, stderr, stdout } = await runIn(makeProject(), trial.runs, ...typed);
    if (trial.wrong) expect([status, stderr]).toEqual([1, expect.stringMatching(trial.wrong)]);
    else expect([status, stderr, stdout === '']).toEqual([0, '', false]);
  });

  test('says how it is used when it is asked --help: each has the words at the head of its file', () => {
    const files = Object.keys(scripts).flatMap((script) => fileOf(script) ?? []);
    expect(files.length).toBeGreaterThan(20);
    const silent = files.filter((file) => file !== 'scripts/test.ts' && useOf(read(file)).length < 40);
    expect(silent).toEqual([]);
    expect(useOf(read('scripts/check.ts'))).toMatch(/^`npm run check`: reads .*\n\n {2}npm run check -- --arabic /);
    const answering = (text: string) => /runWhenStarted\(|^import '\.\/command\/answer-help\.ts';$/m.test(text);
    expect(files.filter((file) => file !== 'scripts/test.ts' && !answering(read(file)))).toEqual([]);
  });
});

/** How GitHub and its like name a heading in an address. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** What is there only after somebody has made it. */
const made = ['docs/links.json', 'i18n/reviews.yaml', 'src/content/kuwait/embassy-notes/'];

describe('a document', () => {
  test.each(documents.map(({ file }) => file))('leads only to what is there: %s', (file) => {
    const prose = proseOf(read(file));
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g), ...prose.matchAll(/(?:src|srcset|href)="([^"]+)"/g)];
    const wrong = links.flatMap(([, link = '']) => {
      if (/^(?:https?|mailto):/.test(link)) return [];
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(join(project, target))) return [link];
      if (anchor === undefined) return [];
      const headings = [...proseOf(read(target)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
      return headings.includes(anchor) ? [] : [link];
    });
    expect(wrong).toEqual([]);
  });

  test.each(documents.map(({ file }) => file))('names only files that are there: %s', (file) => {
    const paths = codeIn(read(file)).filter(
      (code) => /^(?:src|scripts|tests|docs|i18n|ledger|changes)\/[\w./-]+$/.test(code) && !made.includes(code),
    );
    expect(paths.filter((path) => !existsSync(join(project, path)))).toEqual([]);
  });

  test('is found from the list of all documents', () => {
    const list = read('docs/README.md');
    const others = documents
      .map(({ file }) => file)
      .filter((file) => file.startsWith('docs/') && file !== 'docs/README.md');
    const unnamed = others.filter((file) => !list.includes(`](${file.slice('docs/'.length)})`));
    expect(unnamed).toEqual([]);
  });
});
