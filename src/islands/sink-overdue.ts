/**
 * Lets contacts that nobody has checked for too long sink below those that somebody has, within their own list. The emergency number
 * keeps its place. They stay on the page, and say that they are old.
 * @param root page whose dates have been updated to the day of reading
 */
export function sinkOverdue(root: ParentNode): void {
  for (const list of new Set([...root.querySelectorAll('[data-contact]')].map(({ parentElement }) => parentElement)))
    if (list) sortRuns(list);
}

/** Cards that follow each other directly are one list; a sentence between two parts them. */
function sortRuns(list: Element): void {
  let run: Element[] = [];
  for (const child of [...list.children, null]) {
    if (child?.matches('[data-contact]')) {
      run.push(child);
      continue;
    }
    const old = run.filter(isOverdue);
    // Only where one that is in date stands below one that is not: a list that is old altogether keeps its order.
    if (old.length > 0 && run.slice(run.indexOf(old[0] as Element)).some((card) => !isOverdue(card)))
      for (const card of old) list.insertBefore(card, child);
    run = [];
  }
}

function isOverdue(card: Element): boolean {
  return !card.matches('.contact-card--emergency') && card.querySelector('.overdue:not([hidden])') !== null;
}
