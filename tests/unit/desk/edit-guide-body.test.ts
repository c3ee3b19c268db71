import { describe, expect, test } from 'vitest';
import { joinGuideBody, splitGuideBody } from '../../../src/desk/edit-guide-body.ts';

const body = `## happening

They keep your *money*.

- One
- Two

## now  

Ask   first.


## danger

Call {phone:kw-emergency-112}.
`;
const parts = {
  happening: 'They keep your *money*.\n\n- One\n- Two',
  now: 'Ask   first.',
  danger: 'Call {phone:kw-emergency-112}.',
};

describe('the text of a guide', () => {
  test('is split into its parts, without their headings', () => {
    expect(splitGuideBody(body)).toEqual(parts);
    expect(splitGuideBody('\n\n')).toEqual({});
    expect(splitGuideBody('## call')).toEqual({ call: '' });
  });

  test.each([
    ['text before the first heading', `Before.\n\n${body}`],
    ['a heading of its own', `${body}\n## more\n\nText.\n`],
    ['a heading of another level', `${body}\n### now\n\nText.\n`],
    ['a heading with more words', '## now and then\n\nText.\n'],
    ['a part twice', `${body}\n## now\n\nText.\n`],
  ])('with %s is not split, and not joined', (_what, text) => {
    expect(splitGuideBody(text)).toBeUndefined();
    expect(() => joinGuideBody(text, parts)).toThrow('not made of the parts of a guide');
  });
});

describe('new parts', () => {
  test('leave the characters of those that have not changed', () => {
    expect(joinGuideBody(body, { ...parts, danger: '\nRun.\n' })).toBe(
      body.replace('first.\n\n\n', 'first.\n\n').replace('Call {phone:kw-emergency-112}.', 'Run.'),
    );
  });

  test('are in the order of every guide', () => {
    const joined = joinGuideBody(body, { danger: parts.danger, keep: 'Papers.', now: parts.now, allowed: 'No.' });
    expect(joined.match(/(?<=## )\w+/g)).toEqual(['allowed', 'now', 'keep', 'danger']);
    expect(joined).toContain('\n\n## keep\n\nPapers.\n\n## danger\n\nCall');
    expect(joined.endsWith('112}.\n')).toBe(true);
  });

  test('that are empty have no heading', () => {
    expect(joinGuideBody(body, { ...parts, happening: '  ', now: '' })).toBe(`## danger\n\n${parts.danger}\n`);
  });

  test('are written into a text that was empty', () => {
    expect(joinGuideBody('', { now: 'Ask.', keep: 'Papers.' })).toBe('## now\n\nAsk.\n\n## keep\n\nPapers.');
  });
});
