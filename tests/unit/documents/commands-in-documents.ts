import { changeNumberOf } from '../../../scripts/change-number.ts';
import { writeChanges } from '../../../scripts/changes.ts';
import { check } from '../../../scripts/check.ts';
import type { Command } from '../../../scripts/command/run-command.ts';
import { confirm } from '../../../scripts/confirm.ts';
import { showDesk } from '../../../scripts/desk.ts';
import { exportLanguage } from '../../../scripts/i18n-export.ts';
import { review } from '../../../scripts/i18n-review.ts';
import { stamp } from '../../../scripts/i18n-stamp.ts';
import { showStatus } from '../../../scripts/i18n-status.ts';
import { ledger } from '../../../scripts/ledger.ts';
import { makeMirror } from '../../../scripts/mirror.ts';
import { startNew } from '../../../scripts/new.ts';

/** How a command of the documents is tried. */
export type Trial =
  /** It runs here, in a small site, as it is written. */
  | { readonly runs: Command; readonly wrong?: RegExp }
  /** A test that runs it, with the words of its name. */
  | { readonly file: string; readonly test: string }
  /** It cannot run here: why, and what is done instead. */
  | { readonly why: string };

/** Names in the documents that a small site has under another name. */
export const inSmallSite: readonly [RegExp, string][] = [
  [/\bkw-iom\b/, 'test-hotline'],
  [/\+96512345678/, '+96522215150'],
  [/\+96587654321/, '+96522215155'],
  [/https:\/\/\.\.\./, 'https://news.example/page'],
  [/^kuwait\/passport-kept$/, 'testland/passport-kept'],
  [/^kuwait,qatar$/, 'testland'],
  [/^kw-emergency-112,qa-emergency-999$/, 'test-emergency,test-hotline'],
  [/\{phone:kw-emergency-112\}/, '{phone:test-emergency}'],
  // The small site is translated into Arabic.
  [/^hi$/, 'ar'],
  [/^~\/salama-key$/, 'key'],
];

/**
 * Every command of the documents: by its beginning, the longest that fits. A command that is only named, without what belongs behind it,
 * is tried by the tests of that command.
 */
export const trials: Readonly<Record<string, Trial>> = {
  'npm start': { file: 'tests/unit/build/build-site.test.ts', test: 'writes a page for every address' },
  'npm test': {
    why: 'It is what runs this. Its steps and its counting have tests of their own: tests/unit/scripts/count.test.ts.',
  },
  'npm ci --ignore-scripts': {
    why: 'It needs the network. Every command but kill-switch begins with it on a fresh clone (scripts/install.mjs).',
  },
  'npm run build': { file: 'tests/unit/build/build-site.test.ts', test: 'writes a page for every address' },
  'npm run join': {
    file: 'tests/unit/build/join-parts.test.ts',
    test: 'joined are the site that is built in one piece, to the byte',
  },
  'npm run reproduce': {
    file: 'tests/unit/build/build-site.test.ts',
    test: 'of the same content is the same to the byte, years apart, half a world away and in another language',
  },
  'npm run observatory': {
    why: 'It brings packages of its own, so it needs the network once. Its judging has a test: tests/unit/scripts/observatory.test.ts.',
  },
  'npm run serve': {
    file: 'tests/unit/scripts/serve.test.ts',
    test: 'every answer has the site’s headers: errors and redirects too',
  },
  'npm run dev': { why: 'It never ends. Its pages are made by the functions that make those of the build.' },
  'npm run preview': { file: 'tests/unit/model/unpublished.test.ts', test: 'a preview shows it' },
  'npm run check': { runs: check },
  'npm run desk -- --help': {
    file: 'tests/unit/scripts/started-commands.test.ts',
    test: '%s runs, prints and ends with its exit code',
  },
  'npm run desk': { runs: showDesk },
  'npm run changes': { runs: writeChanges },
  'npm run confirm': {
    file: 'tests/unit/scripts/desk-commands.test.ts',
    test: 'is written into the file and shown as every language shows it',
  },
  'npm run confirm -- ': { runs: confirm },
  'npm run change-number': {
    file: 'tests/unit/scripts/desk-commands.test.ts',
    test: 'shows the card before and after in every language, and names nobody there',
  },
  'npm run change-number -- ': { runs: changeNumberOf },
  'npm run diff': {
    file: 'tests/unit/scripts/desk-commands.test.ts',
    test: 'are shown on the cards of all languages, and no trace of the commit is left',
  },
  'npm run links': {
    file: 'tests/unit/scripts/links-command.test.ts',
    test: 'the answers are written down, what has died is told, and without a network nothing changes',
  },
  'npm run new': {
    file: 'tests/unit/scripts/new-command.test.ts',
    test: 'without flags it asks, and asks again after a slip',
  },
  'npm run new -- campaign --': { runs: (typed) => startNew(typed) },
  'npm run new -- notice --slug test': { runs: (typed) => startNew(typed), wrong: /--start/ },
  'npm run new -- language': {
    file: 'tests/unit/desk/new/new-kinds.test.ts',
    test: 'that the table has gets empty texts and the terms of the English glossary',
  },
  'npm run ledger': { runs: ledger },
  'npm run ledger -- --against': {
    file: 'tests/unit/scripts/ledger-command.test.ts',
    test: 'two built sites are compared, and what is lost is named',
  },
  'npm run i18n:status': { runs: showStatus },
  'npm run i18n:export': { runs: exportLanguage },
  'npm run i18n:import': {
    file: 'tests/unit/scripts/i18n-commands.test.ts',
    test: 'bring a corrected line into the site',
  },
  'npm run i18n:stamp': {
    file: 'tests/unit/scripts/i18n-commands.test.ts',
    test: 'a stamp marks a translation as made from the English of today',
  },
  'npm run i18n:stamp ': { runs: stamp },
  'npm run i18n:review': {
    file: 'tests/unit/scripts/i18n-commands.test.ts',
    test: 'is recorded against the text as it is, with or without the lone -- of npm',
  },
  'npm run i18n:review ': { runs: review },
  'npm run kit': {
    file: 'tests/browser/kit.test.ts',
    test: 'a poster is one page of A5, a sheet one page of A4, a picture has its dots, and the same words make the same bytes',
  },
  'npm run leaflets': {
    file: 'tests/browser/leaflets.test.ts',
    test: 'each side is one page of its paper, and every font is in the file',
  },
  'npm run mirror': {
    file: 'tests/browser/mirror.test.ts',
    test: 'its own server answers below the path, with the headers of the site, and nowhere else',
  },
  'npm run mirror -- --new-key': { runs: makeMirror },
  'node serve.mjs': {
    file: 'tests/browser/mirror.test.ts',
    test: 'its own server answers below the path, with the headers of the site, and nowhere else',
  },
  'npm run kill-switch': {
    file: 'tests/browser/offline/correction.test.ts',
    test: 'the kill switch: one visit after it is published there is no worker and no cache, and the site loads',
  },
  'npm run format': {
    why: 'It writes all files of the project. That they are written as it writes them is a step of npm test.',
  },
  'npm run pictures': { why: 'It changes pictures that are kept. It opens pages of dist/ as the browser tests do.' },
  'npm run bench': {
    why: 'Measuring takes minutes and a machine that does nothing else. What it measures in bytes has tests: tests/site/budgets.test.ts.',
  },
  'npm run bench -- search': { file: 'tests/site/search.test.ts', test: 'in Qatar the same topics are found' },
  'npm run sweep': { why: 'It takes half an hour, and is itself made of tests.' },
};
