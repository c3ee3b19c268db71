import type { Backend } from './cms.ts';

/** Stands in the place of a repository while the site is linked to none; the editor asks for some name. */
export const noRepository = 'local/folder';

/**
 * Where the editor saves when it is opened on the published site. The host that publishes sets EDITOR_REPOSITORY:
 * `github:owner/name` or `gitlab:group/name`, with `@branch` behind it when that is not `main`.
 * @param setting the value of EDITOR_REPOSITORY; undefined when the site belongs to no host yet
 * @returns the editor's back end; without a setting one that works with a folder on the same computer only
 * @throws Error when the setting cannot be understood
 */
export function repositoryOf(setting: string | undefined): Backend {
  if (setting === undefined || setting === '')
    return { name: 'github', repo: noRepository, branch: 'main', auth_methods: ['token'] } as Backend;
  const found = /^(github|gitlab):([\w.-]+(?:\/[\w.-]+)+)(?:@([\w./-]+))?$/.exec(setting);
  if (!found)
    throw new Error(
      `EDITOR_REPOSITORY is "${setting}". Write github:owner/name or gitlab:group/name, such as github:ngo/salama.`,
    );
  const [, name, repo, branch = 'main'] = found;
  // A token needs no server of ours; signing in with a button would need one.
  const common = { repo, branch, auth_methods: ['token'] };
  // An embassy may propose a change without being a member.
  const own = name === 'github' ? { open_authoring: true, squash_merges: true } : {};
  return { name, ...common, ...own } as Backend;
}
