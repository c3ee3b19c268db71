import { regionName } from '../locale/format.ts';
import { urgentContacts } from '../locale/selections.ts';
import { primaryNumber } from '../model/channels.ts';
import { CallButton } from './call-button.tsx';
import type { View } from './view.ts';

/** The number for danger, at the top of every page: that of the country, or of each country where none is chosen yet. */
export function DangerStrip({ view }: { view: View }) {
  return (
    <aside class="danger-strip" aria-label={view.ui.text('danger.label')}>
      <p>{view.ui.text('danger.question')}</p>
      <DangerButtons view={view} />
    </aside>
  );
}

/** The buttons alone; they also close every page, so that none ends without who to call. */
export function DangerButtons({ view }: { view: View }) {
  const { site, route, ui } = view;
  const countries = site.library.countries.filter((country) => route.country === null || country.id === route.country);
  return (
    <>
      {countries.map((country) => {
        const number = primaryNumber(urgentContacts(site.library, country.id).emergency);
        if (number === undefined) return null;
        const label = countries.length === 1 ? ui.text('call.button') : regionName(ui, country.facts.region);
        return <CallButton number={number} label={label} urgent />;
      })}
    </>
  );
}
