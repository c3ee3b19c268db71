import { wantedLanguages } from '../locale/wanted-languages.ts';

/**
 * Puts the languages the browser asks for into the first places of the language chooser, the best match first.
 * @param preferred tags such as `ur-PK`, most wanted first
 */
export function preferLanguages(root: ParentNode, preferred: readonly string[]): void {
  const list = root.querySelector('[data-language-choice]');
  if (!list) return;
  const links = [...list.querySelectorAll('a')];
  const wanted = wantedLanguages(preferred).flatMap((tag) => links.find(({ lang }) => lang === tag) ?? []);
  // The places stay where they are and only what is in them changes: nothing on the page moves.
  const places = links.map(({ parentElement }) => parentElement);
  for (const [at, link] of [...new Set([...wanted, ...links])].entries()) places[at]?.append(link);
}

/**
 * The language in which a short link should open by itself: the first that the browser asks for and the site has. On the page of a
 * nationality only one of its own languages: a phone is often left in English or Arabic by a person who reads neither.
 * @returns the address to go to; undefined where the reader must choose
 */
export function placeToGo(root: ParentNode, preferred: readonly string[]): string | undefined {
  const list = root.querySelector<HTMLElement>('[data-short-link]');
  if (!list) return undefined;
  const own = list.dataset.shortLink?.split(' ').filter(Boolean) ?? [];
  const links = [...list.querySelectorAll('a')].filter(({ lang }) => own.length === 0 || own.includes(lang));
  for (const tag of wantedLanguages(preferred)) {
    const link = links.find(({ lang }) => lang === tag);
    if (link) return link.href;
  }
  return undefined;
}
