import { expect, test } from 'vitest';
import { problemsInCopy } from '../../src/desk/problems-in-copy.ts';
import { project as root } from '../fixtures/site.ts';
import { filesOf, projectOf } from '../unit/desk/new/project-of.ts';

const source = {
  'source-url': 'https://source.example/page',
  'source-publisher': 'Example News',
  'source-date': '2027-05',
};

const campaign = {
  slug: 'test-safe-summer',
  title: 'A safe summer',
  start: '2027-06-01',
  end: '2027-08-31',
  countries: 'kuwait,qatar',
  contacts: 'kw-emergency-112,qa-emergency-999',
  ...source,
};
const notice = {
  country: 'kuwait',
  slug: 'kw-test-notice',
  kind: 'rule',
  start: '2027-06-01',
  title: 'A new rule',
  summary: 'A rule that is only a test.',
  contacts: 'kw-iom',
  guides: 'passport-kept',
  ...source,
};
const contact = {
  country: 'kuwait',
  id: 'kw-test-office',
  kind: 'labour-office',
  name: 'Test office',
  helps: 'Workers who need papers.',
  phone: '+96522215150',
  ...source,
};

test('a new campaign, notice and contact among the real content are in order at once', { timeout: 180_000 }, () => {
  const project = projectOf(root);
  const files = new Map([
    ...filesOf(project, 'campaign', campaign).files,
    ...filesOf(project, 'notice', notice).files,
    ...filesOf(project, 'contact', contact).files,
  ]);
  expect(files.size).toBe(6);
  expect(problemsInCopy(root, files)).toEqual([]);
});
