import { wordsIn } from '../locale/site.ts';
import { getItem, type OrganisationItem } from '../model/library.ts';
import { ContactCard } from './contact-card.tsx';
import { InlineProse } from './prose.tsx';
import { SourceLine } from './provenance.tsx';
import { languageOf, type View, viewIn } from './view.ts';

const groups = ['state', 'united-nations', 'society'] as const;

/** Who does what, in groups; each says whether a worker can turn to it. */
export function OrganisationList({ organisations, view }: { organisations: readonly OrganisationItem[]; view: View }) {
  const { ui } = view;
  return (
    <>
      {groups.map((group) => {
        const members = organisations.filter((item) => item.facts.group === group);
        if (members.length === 0) return null;
        return (
          <section>
            <h3>{ui.text(`organisations.${group}`)}</h3>
            {members.map((item) => (
              <Organisation item={item} view={view} />
            ))}
          </section>
        );
      })}
    </>
  );
}

function Organisation({ item, view }: { item: OrganisationItem; view: View }) {
  const { site, ui } = view;
  const { facts } = item;
  const shown = wordsIn(site, item, ui.locale.tag);
  const foreign = languageOf(view, shown.locale);
  const firstCountry = site.library.countries[0]?.id ?? '';
  return (
    <article class="progress-item" id={item.id}>
      <div {...foreign}>
        <h4>
          <InlineProse inline={shown.words.inline.name} view={viewIn(view, shown.locale)} />
        </h4>
        <p>
          <InlineProse inline={shown.words.inline.does} view={viewIn(view, shown.locale)} />
        </p>
      </div>
      <p>
        <strong>{ui.text(`organisations.${facts.takesCases}`)}</strong>
      </p>
      {facts.url !== undefined && (
        <p>
          <a href={facts.url} rel="noreferrer" dir="ltr">
            <bdi>{facts.url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</bdi>
          </a>
        </p>
      )}
      <p class="provenance">
        <SourceLine source={facts.source} ui={ui} />
      </p>
      {facts.contacts.map((id) => {
        const contact = getItem(site.library, 'contact', id);
        return <ContactCard contact={contact} view={view} country={contact.country ?? firstCountry} extent="brief" />;
      })}
    </article>
  );
}
