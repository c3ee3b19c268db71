import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { startNew } from '../../../scripts/new.ts';
import { runIn, start } from '../../fixtures/command-site.ts';
import { edit, makeSite, printed } from '../../fixtures/site.ts';
import { flagsOfKinds } from '../desk/new/flags-of-kinds.ts';

const timeout = 60_000;

/** Runs the command in a site. */
const run = (root: string, typed: readonly string[], input = '') =>
  runIn(root, (words) => startNew(words, Readable.from([input])), ...typed);

const flagsOf = (name: string) =>
  Object.entries(flagsOfKinds[name] ?? {}).flatMap(([flag, value]) => [`--${flag}`, value]);

test('with flags it asks nothing, writes the files and says which', { timeout }, async () => {
  const root = makeSite();
  const { status, stdout } = await run(root, ['campaign', ...flagsOf('campaign')]);
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining('Written:\n  campaigns/safe-summer/campaign.yaml\n  campaigns/safe-summer/en.md\n'),
  ]);
  expect(printed(root)).toBe('');
  expect(await run(root, ['campaign', ...flagsOf('campaign')])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('--slug - is there already'),
  });
});

test('without flags it asks, and asks again after a slip', { timeout }, async () => {
  const root = makeSite();
  const lines = [
    'world-dya',
    'world-day',
    '2028',
    '',
    'test-emergency',
    '',
    '',
    '',
    '',
    '',
    'https://a.example/page',
    '',
    '',
    '',
  ];
  const { status, stdout } = start(root, 'new', [], `${lines.join('\n')}\n`);
  expect(status).toBe(0);
  expect(stdout).toContain('did you mean world-day?');
  expect(existsSync(join(root, 'campaigns/world-day-2028/campaign.yaml'))).toBe(true);
  expect(printed(root)).toBe('');
});

test('with a wrong flag, a problem that only the whole site shows, or no answer nothing is written', {
  timeout,
}, async () => {
  const root = makeSite();
  const before = readdirSync(root, { recursive: true });
  const refused = async (typed: readonly string[], input = '') => {
    const { status, stderr } = await run(root, typed, input);
    return [status, stderr];
  };
  expect(await refused(['campain', '--slug', 'x'])).toEqual([1, expect.stringContaining('did you mean campaign?')]);
  expect(await refused(['campaign', '--slug', 'x'])).toEqual([1, expect.stringContaining('--title - is missing')]);
  const text = 'Call {phone:nobody}.';
  expect(await refused(['campaign', ...flagsOf('campaign'), `--text=${text}`])).toEqual([
    1,
    expect.stringMatching(
      /campaigns\/safe-summer\/en\.md:8 - \{phone:nobody\} - .*\n\n1 problems\. Nothing was written\./,
    ),
  ]);
  expect(await refused(['campaign'], 'safe-summer\n')).toEqual([1, expect.stringContaining('Nothing was written.')]);
  expect(readdirSync(root, { recursive: true })).toEqual(before);
});

test('content that has problems already is to be mended first', { timeout }, async () => {
  const root = makeSite();
  edit(root, 'campaigns/test-campaign/campaign.yaml', 'kind: campaign', 'kind: campain');
  expect(await run(root, ['campaign', ...flagsOf('campaign')])).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/did you mean campaign\?\n\nThe content has problems already\./),
  });
});
