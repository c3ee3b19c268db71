import { describe, expect, test } from 'vitest';
import { baseSite } from '../../../fixtures/site.ts';
import { flagsOfKinds } from './flags-of-kinds.ts';
import { type Flags, problemsOf } from './project-of.ts';

const project = { site: baseSite(), read: () => undefined };

/** The sentences when some flags of a right contact or campaign are changed. */
function say(name: string, changed: Flags): string[] {
  return problemsOf(project, name, { ...flagsOfKinds[name], ...changed });
}

describe('each wrong flag gets a sentence and, where there is one, the right spelling', () => {
  test.each<[string, Flags, string]>([
    [
      'campaign',
      { start: '1 June' },
      '--start - is not a date - write: First day: year, month and day as in 2025-06-11',
    ],
    ['campaign', { start: '2027-02-30' }, '--start - is a day that does not exist'],
    ['campaign', { end: '2027-05-31' }, '--end - is before the start - write 2027-06-01 or a later day'],
    ['campaign', { title: 'Summer 2027' }, '--title - has a year typed into the text: "2027" - name it by id'],
    [
      'campaign',
      { contacts: 'test-hotlin' },
      'does not exist - correct the id or add the contact; did you mean test-hotline?',
    ],
    [
      'campaign',
      { contacts: 'test-old-office' },
      '--contacts - names the contact test-old-office, which is not published',
    ],
    ['campaign', { contacts: 'test-hotline,test-hotline' }, '--contacts - has test-hotline twice - remove one of them'],
    ['campaign', { slug: 'Safe Summer' }, '--slug - is not an id - write: Name in the address'],
    ['campaign', { slug: 'feed' }, '--slug - has a name that the site needs for itself'],
    ['contact', { kind: 'labor-office' }, 'did you mean labour-office?'],
    ['contact', { phone: '22215160' }, '--phone - does not begin with + and the code of its country'],
    ['contact', { 'short-code': '+96522215160' }, '--short-code - is not a short number'],
    ['contact', { origin: 'np' }, '--origin - does not belong to the other answers'],
    ['contact', { nam: 'x' }, '--nam - no such flag - use one of country, id'],
    ['world-day', { year: '2013' }, '--year - is too short or too small'],
    ['world-day', { year: 'next' }, '--year - is not a number'],
  ])('%s %j', (name, changed, sentence) => {
    expect(say(name, changed)).toEqual([expect.stringContaining(sentence)]);
  });

  test('and a near flag is suggested', () => {
    expect(say('contact', { adress: 'x', phon: 'y' }).map((line) => line.split('; ')[1])).toEqual([
      undefined,
      'did you mean phone?',
    ]);
  });
});

test('all that is missing is said at once, each as a question with an example', () => {
  const problems = problemsOf(project, 'notice', {});
  expect(problems.map((line) => line.split(' - ')[0])).toEqual([
    '--country',
    '--slug',
    '--kind',
    '--start',
    '--title',
    '--summary',
    '--source-url',
  ]);
  expect(problems[3]).toBe('--start - is missing - The first day it holds? For example: 2027-03-17');
});
