import { regionName } from '../locale/format.ts';
import { lawsOf } from '../locale/selections.ts';
import { getItem } from '../model/library.ts';
import { LawList } from './law-list.tsx';
import { countryOf, type PageOf } from './page-parts.ts';

const groups = [
  'domestic-work',
  'private-sector',
  'residence',
  'disputes',
  'trafficking',
  'institutions',
  'international',
] as const;

/** All rules of a country, and the international ones, each with article and source. */
export const lawsPage: PageOf = (view) => {
  const { site, ui } = view;
  const country = countryOf(view);
  const name = regionName(ui, getItem(site.library, 'country', country).facts.region);
  const laws = lawsOf(site.library, country);
  const filled = groups.filter((group) => laws.some((law) => law.facts.about === group));
  return {
    title: ui.text('laws.title-in', { country: name }),
    description: ui.text('laws.summary'),
    content: (
      <>
        <h1>{ui.text('laws.title-in', { country: name })}</h1>
        <p class="lead">{ui.text('laws.summary')}</p>
        <p>{ui.text('law.not-checked')}</p>
        <nav aria-label={ui.text('laws.title')}>
          <ul class="chips">
            {filled.map((group) => (
              <li>
                <a href={`#${group}`}>{ui.text(`laws.${group}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {filled.map((group) => (
          <section id={group}>
            <h2>{ui.text(`laws.${group}`)}</h2>
            <LawList laws={laws.filter((law) => law.facts.about === group)} view={view} bare />
          </section>
        ))}
      </>
    ),
  };
};
