/**
 * @param preferred tags that a browser asks for, such as `ur-PK`, most wanted first
 * @returns tags as the site uses them, each once, in the same order
 */
export function wantedLanguages(preferred: readonly string[]): string[] {
  const tags = preferred.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return [...new Set(tags.map((tag) => (tag === 'tl' ? 'fil' : tag)))];
}
