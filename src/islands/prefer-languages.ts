/**
 * Moves the languages the browser asks for to the top of the language chooser, the best match first.
 * @param preferred tags such as `ur-PK`, most wanted first
 */
export function preferLanguages(root: ParentNode, preferred: readonly string[]): void {
  const list = root.querySelector('[data-language-choice]');
  if (!list) return;
  const wanted = preferred.map((tag) => tag.toLowerCase().split('-')[0]).map((tag) => (tag === 'tl' ? 'fil' : tag));
  for (const tag of [...new Set(wanted)].reverse()) {
    const item = [...list.children].find((child) => child.querySelector('a')?.lang === tag);
    if (item) list.prepend(item);
  }
}
