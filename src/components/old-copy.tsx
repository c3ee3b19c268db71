import { formatDate } from '../locale/format.ts';
import type { View } from './view.ts';

/** A copy that is older than this, in days, says so itself. */
const oldAfter = 30;

/** Shown by the phone when the copy it shows was made long ago: it was saved, or stood still in a cache. */
export function OldCopy({ view: { site, ui } }: { view: View }) {
  const from = new Date(Date.parse(`${site.today}T00:00:00Z`) + oldAfter * 86_400_000).toISOString().slice(0, 10);
  return (
    <p class="old-copy" data-from={from} hidden>
      {ui.text('page.old', { date: formatDate(ui, site.today) })}
    </p>
  );
}
