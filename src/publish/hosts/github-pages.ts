/**
 * What GitHub Pages needs in the published folder.
 * @param name of the site, `salama.example`
 * @returns files by name: an empty one, without which names that begin with `_` are left out, and the name of the site
 */
export function gitHubPagesFiles(name: string): Readonly<Record<string, string>> {
  return { '.nojekyll': '', CNAME: `${name}\n` };
}
