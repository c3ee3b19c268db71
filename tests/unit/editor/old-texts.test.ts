import { describe, expect, test } from 'vitest';
import { beforeSaving, type EntryMap } from '../../../src/editor/in-the-page/before-saving.ts';
import { OldTexts, originalField } from '../../../src/editor/old-texts.ts';

describe('the key of a text', () => {
  test('finds the text, with one line break at its end', () => {
    const old = new OldTexts();
    expect(old.get(old.keep('a: 1\n\n'))).toBe('a: 1\n');
    expect(old.get(old.keep('a: 1'))).toBe('a: 1\n');
  });

  test('finds nothing for a file that is new', () => {
    const old = new OldTexts();
    for (const key of [undefined, old.keep(''), old.begin(undefined)]) expect(old.get(key)).toBe('');
  });

  test('means the same when the page is opened again, whatever was read before it', () => {
    const [first, second] = [new OldTexts(), new OldTexts()];
    const key = first.keep('a: 1');
    second.keep('b: 2');
    expect(second.knows(key)).toBe(false);
    expect(second.keep('a: 1')).toBe(key);
    expect([second.knows(key), second.knows(first.begin(key)), second.knows(undefined)]).toEqual([true, true, true]);
  });
});

test('what was written before somebody else changed the file is not saved over it, and staff are told', () => {
  const [before, after] = [new OldTexts(), new OldTexts()];
  const key = before.keep('kind: campaign');
  after.keep('kind: world-day');
  const entry: EntryMap = {
    setIn: () => entry,
    toJS: () => ({ path: 'campaigns/heat/campaign.yaml', data: { [originalField]: key }, i18n: {} }),
  };
  const reasonIn = (language: 'en' | 'ar') => {
    try {
      beforeSaving(after, entry, language);
      return 'it was saved';
    } catch (error) {
      return ((error as Error).cause as Error).message;
    }
  };
  expect(reasonIn('en')).toBe(
    '• campaigns/heat/campaign.yaml: was changed by somebody else after you began. Copy what you have written, leave the form, and write it into the new one.',
  );
  expect(reasonIn('ar')).toMatch(/: \p{Script=Arabic}[^a-z]+$/u);
});
