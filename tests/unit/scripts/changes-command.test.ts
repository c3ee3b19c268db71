import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeChanges } from '../../../scripts/changes.ts';
import { makeProject, runIn } from '../../fixtures/command-site.ts';
import { edit, printed } from '../../fixtures/site.ts';

const contactsFile = 'src/content/testland/contacts.yaml';

test('the changes since the last time are written down once, told in sentences, and name no people', {
  timeout: 60_000,
}, async () => {
  const root = makeProject();
  const read = (file: string) => readFileSync(join(root, 'changes', file), 'utf8');
  const begun = await runIn(root, writeChanges, '--day', '2024-06-01');
  expect([begun.status, begun.stdout]).toEqual([0, expect.stringContaining('The list of changes begins')]);
  const [log, state] = [read('log.yaml'), read('state.json')];

  expect((await runIn(root, writeChanges, '--day', '2024-06-02')).stdout).toMatch(/^Nothing has changed since/);
  expect([read('log.yaml'), read('state.json')]).toEqual([log, state]);

  edit(
    root,
    contactsFile,
    "{type: phone, number: '+96522215150', role: hotline}",
    "{type: phone, number: '+96522215155', role: hotline}",
  );
  edit(
    root,
    contactsFile,
    '  reviewEvery: 90\n\n- id: test-shelter',
    "  changed: {on: '2024-06-02', by: A. One, checkedBy: B. Two, from: '+96522215150'}\n  reviewEvery: 90\n\n- id: test-shelter",
  );
  const { stdout } = await runIn(root, writeChanges, '--day', '2024-06-03');
  expect(stdout).toContain(
    '1 entry of 3 June 2024 in changes/log.yaml:\n- Number changed: Hotline against trafficking\n',
  );
  expect(stdout).toContain('No longer use: +965 2221 5150');
  expect(read('log.yaml').startsWith(log)).toBe(true);
  expect(read('log.yaml') + read('state.json')).not.toMatch(/A\. One|B\. Two/);
  expect(printed(root)).toBe('');
});

test('nothing is written for what is not a day, or while the content has problems', { timeout: 60_000 }, async () => {
  const root = makeProject();
  expect(await runIn(root, writeChanges, '--day', '3.6.2024')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('is not a day'),
  });
  edit(root, contactsFile, 'hours: always', 'hours: sometimes');
  expect(await runIn(root, writeChanges, '--day', '2024-06-03')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Mend them first'),
  });
  expect(existsSync(join(root, 'changes'))).toBe(false);
});
