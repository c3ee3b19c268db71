import { urls } from '../locale/urls.ts';

/** An ordinary page that says nothing about what was read before. */
export const exitAddress = 'https://www.google.com/';

/**
 * The way out, first in the tab order and always in view. A plain link, so that it leaves without script too; with script it hides the
 * page at once (`src/islands/exit.ts`). It never says that it keeps anybody safe: the history stays.
 * @param locale language of the ordinary page of our own that Back shows afterwards
 */
export function ExitLink({ label, locale }: { label: string; locale: string }) {
  return (
    <a id="exit" class="exit" href={exitAddress} rel="noreferrer" data-neutral={urls.neutral(locale)}>
      {label}
    </a>
  );
}
