/** An ordinary page that says nothing about what was read before. */
export const exitAddress = 'https://www.google.com/';

/**
 * The way out, first in the tab order and always in view. A plain link, so that it leaves without script too.
 * It never says that it keeps anybody safe: the history stays.
 */
export function ExitLink({ label }: { label: string }) {
  return (
    <a id="exit" class="exit" href={exitAddress} rel="noreferrer">
      {label}
    </a>
  );
}
