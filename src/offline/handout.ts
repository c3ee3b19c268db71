/** The script of a file that is handed on: shows what the day makes true, and searches. The file is complete without it. */
import { updateDated } from '../islands/dated.ts';

updateDated(document, Date.now());

const find = document.getElementById('find');
const input = find?.querySelector('input');
const none = find?.querySelector('span');
const parts = [...document.querySelectorAll<HTMLElement>('.part')];
if (find && input && none) {
  const texts = parts.map((part) => fold(part.textContent ?? ''));
  find.hidden = false;
  input.addEventListener('input', () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    for (const [index, part] of parts.entries()) part.hidden = !words.every((word) => texts[index]?.includes(word));
    none.hidden = parts.some((part) => !part.hidden);
  });
  // A link leads to a part that the search may have hidden.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('.part[hidden]')) return;
    for (const part of parts) part.hidden = false;
    target.scrollIntoView();
  });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
