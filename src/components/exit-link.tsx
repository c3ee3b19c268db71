import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';

/**
 * The way out, first in the tab order and always in view. A plain link, so that it leaves without script too; with script it hides the
 * page at once (`src/islands/exit.ts`). It never says that it keeps anybody safe: the history stays.
 * @param site whose settings say which ordinary page of another site it leads to
 * @param locale language of the ordinary page of our own that Back shows afterwards
 */
export function ExitLink({ site, label, locale }: { site: Site; label: string; locale: string }) {
  return (
    <a id="exit" class="exit" href={site.settings.exit} rel="noreferrer" data-neutral={urls.neutral(locale)}>
      {label}
    </a>
  );
}
