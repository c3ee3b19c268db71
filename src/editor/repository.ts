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
  const { host, repo, branch } = partsOf(setting);
  // A token needs no server of ours; signing in with a button would need one.
  const common = { repo, branch, auth_methods: ['token'] };
  // An embassy may propose a change without being a member. The scope is for signing in with a button, which nobody does here.
  const own = host === 'github' ? { open_authoring: true, auth_scope: 'public_repo', squash_merges: true } : {};
  return { name: host, ...common, ...own } as Backend;
}

/**
 * Whom the editor may ask besides the site itself. The pictures are those that people have chosen for their accounts.
 * @param setting as in repositoryOf
 * @returns origins as a policy names them, for requests and for pictures; none while the site belongs to no host
 * @throws Error when the setting cannot be understood
 */
export function hostsOf(setting: string | undefined): { requests: readonly string[]; pictures: readonly string[] } {
  if (setting === undefined || setting === '') return { requests: [], pictures: [] };
  // GitLab shows the pictures of another company for those who have given it none. They stay blocked: it would learn who edits.
  return partsOf(setting).host === 'github'
    ? { requests: ['https://api.github.com'], pictures: ['https://avatars.githubusercontent.com'] }
    : { requests: ['https://gitlab.com'], pictures: ['https://gitlab.com'] };
}

/**
 * @param setting as in repositoryOf
 * @param file of the repository: `SECURITY.md`
 * @returns the page on which its host shows it; undefined while the site belongs to no host
 * @throws Error when the setting cannot be understood
 */
export function pageOfRepository(setting: string | undefined, file: string): string | undefined {
  if (setting === undefined || setting === '') return undefined;
  const { host, repo, branch } = partsOf(setting);
  return host === 'github'
    ? `https://github.com/${repo}/blob/${branch}/${file}`
    : `https://gitlab.com/${repo}/-/blob/${branch}/${file}`;
}

function partsOf(setting: string): { host: 'github' | 'gitlab'; repo: string; branch: string } {
  const found = /^(?:(github):([\w.-]+\/[\w.-]+)|(gitlab):([\w.-]+(?:\/[\w.-]+)+))(?:@([\w./-]+))?$/.exec(setting);
  if (!found)
    throw new Error(
      `EDITOR_REPOSITORY is "${setting}". Write github:owner/name or gitlab:group/name, such as github:ngo/salama.`,
    );
  const [, github, onGithub, , onGitlab = '', branch = 'main'] = found;
  return github
    ? { host: github as 'github', repo: onGithub ?? '', branch }
    : { host: 'gitlab', repo: onGitlab, branch };
}
