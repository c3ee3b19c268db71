import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fromForm, isGroup, isSimple, keepUntouched, toForm } from '../../../src/editor/form-value.ts';
import { channel, contact, hours } from '../../../src/model/schema/contact.ts';
import { figure, law } from '../../../src/model/schema/law.ts';

const weekly = { weekly: [{ days: ['sun'], opens: '08:00', closes: '14:00' }] };
const figures = z.record(z.string(), figure);

/** What a file holds after it was shown and saved, and nobody touched it. */
const thereAndBack = (schema: unknown, value: unknown) => fromForm(schema, toForm(schema, value));

describe('opening hours', () => {
  test.each(['unknown', 'always'])('that are %s are a choice in the form and a word in the file', (word) => {
    expect(toForm(hours, word)).toEqual({ choice: word });
    expect(thereAndBack(hours, word)).toBe(word);
  });

  test('of a week are a choice with fields', () => {
    expect(toForm(hours, weekly)).toEqual({ choice: 'group', ...weekly });
    expect(thereAndBack(hours, weekly)).toEqual(weekly);
  });

  test('that were changed to always leave the week behind', () => {
    expect(fromForm(hours, { choice: 'always', ...weekly })).toBe('always');
  });
});

describe('figures', () => {
  const fine = { fine: { kind: 'money', amount: 10, currency: 'KWD' } };

  test('are a list whose items have the name as a key', () => {
    expect(toForm(figures, fine)).toEqual([{ key: 'fine', ...fine.fine }]);
    expect(thereAndBack(figures, fine)).toEqual(fine);
  });

  test('have numbers even when the form holds text', () => {
    expect(fromForm(figures, [{ key: 'fine', kind: 'money', amount: '10.5', currency: 'KWD' }])).toEqual({
      fine: { kind: 'money', amount: 10.5, currency: 'KWD' },
    });
  });

  test('keep a text that is no number, so that the check can tell', () => {
    expect(fromForm(figure, { kind: 'count', amount: 'many' })).toEqual({ kind: 'count', amount: Number.NaN });
  });

  test('are left out when there are none', () => {
    expect(fromForm(law.shape.figures, [])).toBeUndefined();
  });

  test('of a simple kind have the value beside the key', () => {
    const names = z.record(z.string(), z.string());
    expect(toForm(names, { en: 'Kuwait' })).toEqual([{ key: 'en', value: 'Kuwait' }]);
    expect(thereAndBack(names, { en: 'Kuwait' })).toEqual({ en: 'Kuwait' });
    expect([isSimple(z.string()), isSimple(figure)]).toEqual([true, false]);
  });
});

describe('an alternative that was changed for another', () => {
  test('leaves behind what belongs to the first', () => {
    expect(fromForm(channel, { type: 'email', number: '+96520000001', address: 'help@ngo.example' })).toEqual({
      type: 'email',
      address: 'help@ngo.example',
    });
  });

  test('keeps what it has when it is none that is known', () => {
    const odd = { type: 'fax', number: '1' };
    expect(thereAndBack(channel, odd)).toEqual(odd);
  });
});

describe('a line of text', () => {
  const texts = z.strictObject({ title: z.string(), note: z.string().optional() });

  test('has a space where somebody typed a line break', () => {
    expect(fromForm(texts, { title: ' No work \n\n outside. ' })).toEqual({ title: 'No work outside.' });
  });

  test('is left out when it is empty, or white space', () => {
    expect(fromForm(texts, { title: 'A', note: '' })).toEqual({ title: 'A' });
    expect(fromForm(texts, { title: 'A', note: ' \n ' })).toEqual({ title: 'A' });
    expect(fromForm(texts, { title: '', note: null })).toBeUndefined();
  });

  test('that may be a number is one, and four digits are a year', () => {
    const either = z.union([z.number(), z.string()]);
    expect(toForm(either, 30)).toBe('30');
    expect([fromForm(either, '30'), fromForm(either, '2027'), fromForm(either, '30 days')]).toEqual([
      30,
      '2027',
      '30 days',
    ]);
  });
});

describe('lists', () => {
  const lists = z.strictObject({ needed: z.array(z.string()), free: z.array(z.string()).default([]) });

  test('that must be there may be empty; others are left out', () => {
    expect(fromForm(lists, { needed: [], free: [] })).toEqual({ needed: [] });
  });

  test('lose the items that are empty', () => {
    expect(fromForm(lists, { needed: ['a', '', null, 'b'] })).toEqual({ needed: ['a', 'b'] });
  });
});

describe('what goes without saying', () => {
  test('is left out', () => {
    expect(fromForm(contact.shape.status, 'open')).toBeUndefined();
    expect(fromForm(contact.shape.status, 'closed')).toBe('closed');
  });

  test('stays when it stood in the file', () => {
    const before = { status: 'open' };
    expect(keepUntouched(contact, before, fromForm(contact, toForm(contact, before)))).toEqual(before);
  });
});

describe('fields that no schema knows', () => {
  test('stay, behind the others', () => {
    const value = { colour: 'red', kind: 'ngo', id: 'test' };
    expect(thereAndBack(contact, value)).toEqual(value);
    expect(Object.keys(thereAndBack(contact, value) as object)).toEqual(['id', 'kind', 'colour']);
  });

  test('of a value without a schema are taken as they are', () => {
    expect([toForm(undefined, { a: [1] }), fromForm(undefined, { a: [1] })]).toEqual([{ a: [1] }, { a: [1] }]);
  });
});

describe('a value of the wrong shape is handed on as it is', () => {
  test.each([
    ['a word for a group', contact, 'a word'],
    ['a word for a list', contact.shape.serves, 'all'],
    ['a word for figures', law.shape.figures, 'none'],
    ['a word for a channel', channel, '112'],
  ])('%s', (_name, schema, value) => {
    expect([toForm(schema, value), fromForm(schema, value)]).toEqual([value, value]);
  });

  test('and nothing is nothing', () => {
    expect([toForm(contact, null), toForm(contact, undefined), fromForm(contact, null)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what nobody touched', () => {
  const languages = z.strictObject({
    id: z.string(),
    tags: z.array(z.string()).default([]),
    note: z.string().optional(),
  });
  const list = z.array(languages);

  test('is written as it was, however it was written', () => {
    const before = { id: 'a', tags: [], note: '  spaces  ' };
    expect(keepUntouched(languages, before, fromForm(languages, toForm(languages, before)))).toBe(before);
  });

  test('stays when a field beside it was changed', () => {
    const before = { id: 'a', tags: [], note: 'old' };
    expect(keepUntouched(languages, before, { id: 'a', note: 'new' })).toEqual({ id: 'a', tags: [], note: 'new' });
  });

  test('stays in a record that has got another place', () => {
    const before = [
      { id: 'a', note: ' one' },
      { id: 'b', note: ' two' },
    ];
    const after = [
      { id: 'b', note: 'two' },
      { id: 'a', note: 'one' },
    ];
    expect(keepUntouched(list, before, after)).toEqual([before[1], before[0]]);
  });

  test('stays in figures when another was changed', () => {
    const before = { a: { kind: 'count', amount: 2, colour: 'red' }, b: { kind: 'count', amount: 3 } };
    const after = { a: { kind: 'count', amount: 2 }, b: { kind: 'count', amount: 4 } };
    expect(keepUntouched(figures, { a: before.a }, { a: before.a })).toEqual({ a: before.a });
    expect(keepUntouched(figures, before, { ...after, a: before.a })).toEqual({ ...after, a: before.a });
  });

  test('is taken away when the form has taken it away', () => {
    expect(keepUntouched(languages, { id: 'a', note: 'old' }, { id: 'a' })).toEqual({ id: 'a' });
    expect(keepUntouched(list, [{ id: 'a' }, { id: 'b' }], [{ id: 'b' }])).toEqual([{ id: 'b' }]);
  });
});

test('a group is no list and not nothing', () => {
  expect([isGroup({}), isGroup([]), isGroup(null), isGroup('a')]).toEqual([true, false, false, false]);
});
