/** The script of a whole country that is handed on as a file: the same, and searches in it. The file is complete without it. */
import { updateDated } from '../islands/dated.ts';
import { entryOf } from '../search/entry.ts';
import { fold } from '../search/fold.ts';
import { TopicSearch } from '../search/topic-search.ts';
import { dangerTopic, readWords } from '../search/words-file.ts';

updateDated(document, Date.now());

const find = document.getElementById('find');
const input = find?.querySelector('input');
const none = find?.querySelector('span');
const parts = [...document.querySelectorAll<HTMLElement>('.part')];
if (find && input && none) {
  const words = readWords(document.getElementById('words')?.textContent ?? '');
  const texts = parts.map((part) => ` ${fold(part.textContent ?? '')}`);
  const nameOf = (part: HTMLElement) => part.dataset.topic ?? part.id;
  const entries = parts.map((part) =>
    entryOf(nameOf(part), fold(part.querySelector('h1')?.textContent ?? ''), words.get(nameOf(part))),
  );
  const topicSearch = new TopicSearch(entries, words.get(dangerTopic) ?? [], document.documentElement.lang);

  const topicsFor = (query: string): HTMLElement[] =>
    topicSearch.search(query).found.flatMap(({ id }) => parts.find((part) => nameOf(part) === id) ?? []);
  const search = (): void => {
    const terms = fold(input.value).split(' ').filter(Boolean);
    const topics = terms.length > 0 ? topicsFor(input.value) : [];
    const others = parts.filter(
      (part, at) => !topics.includes(part) && terms.every((term) => texts[at]?.includes(` ${term}`)),
    );
    const shown = [...topics, ...others];
    for (const part of parts) part.hidden = !shown.includes(part);
    // The best comes first; without a query everything stands in its own order again.
    parts[0]?.parentElement?.append(...(terms.length > 0 ? shown : parts));
    none.hidden = shown.length > 0;
  };
  find.hidden = false;
  input.addEventListener('input', search);
  // A link leads to a part that the search may have hidden.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('.part[hidden]')) return;
    for (const part of parts) part.hidden = false;
    target.scrollIntoView();
  });
}
