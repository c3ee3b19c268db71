import { describe, expect, test } from 'vitest';
import { hostsOf, noRepository, repositoryOf } from '../../../src/editor/repository.ts';

describe('where the editor saves', () => {
  test('is the branch main of the repository that is named', () => {
    expect(repositoryOf('github:ngo/salama')).toMatchObject({ name: 'github', repo: 'ngo/salama', branch: 'main' });
    expect(repositoryOf('gitlab:ngo/salama')).toMatchObject({ name: 'gitlab', repo: 'ngo/salama', branch: 'main' });
  });

  test('may be another branch, and on GitLab a group in a group', () => {
    expect(repositoryOf('github:ngo/salama@content/next')).toMatchObject({
      repo: 'ngo/salama',
      branch: 'content/next',
    });
    expect(repositoryOf('gitlab:ngo/web/salama.org@live')).toMatchObject({
      repo: 'ngo/web/salama.org',
      branch: 'live',
    });
  });

  test('is a folder of the same computer while there is no repository', () => {
    for (const setting of [undefined, '']) expect(repositoryOf(setting)).toMatchObject({ repo: noRepository });
  });

  test('is signed in to with a token, and with nothing else', () => {
    for (const setting of [undefined, 'github:ngo/salama', 'gitlab:ngo/salama'])
      expect(repositoryOf(setting)).toMatchObject({ auth_methods: ['token'] });
  });

  test('may be proposed to by somebody who is no member, on GitHub only', () => {
    expect(repositoryOf('github:ngo/salama')).toMatchObject({ open_authoring: true });
    expect(repositoryOf('gitlab:ngo/salama')).not.toHaveProperty('open_authoring');
  });

  test.each([
    'ngo/salama',
    'https://github.com/ngo/salama',
    'github:ngo',
    'github:ngo/web/salama',
    'bitbucket:ngo/salama',
    'github:ngo/salama@',
    'github:ngo/salama main',
  ])('is told how to be written when it is %s', (setting) => {
    for (const read of [repositoryOf, hostsOf])
      expect(() => read(setting)).toThrow(`EDITOR_REPOSITORY is "${setting}". Write github:owner/name or gitlab:group`);
  });
});

describe('whom the editor may ask', () => {
  test('is the host of its repository', () => {
    expect(hostsOf('github:ngo/salama@live').requests).toEqual(['https://api.github.com']);
    expect(hostsOf('gitlab:ngo/web/salama').requests).toEqual(['https://gitlab.com']);
  });

  test('is nobody while there is no repository', () => {
    for (const setting of [undefined, '']) expect(hostsOf(setting)).toEqual({ requests: [], pictures: [] });
  });
});
