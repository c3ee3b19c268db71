import { formatList } from '../locale/format.ts';
import { wordsIn } from '../locale/site.ts';
import { getItem, type OrganisationItem } from '../model/library.ts';
import { ContactCard } from './contact-card.tsx';
import type { PageOf } from './page-parts.ts';
import { PartnersBack } from './partners-back.tsx';
import { InlineProse } from './prose.tsx';
import { SourceLine } from './provenance.tsx';
import { languageOf, type View, viewIn } from './view.ts';

const groups = ['state', 'united-nations', 'society'] as const;

/** Who does what, in groups; each says whether a worker can turn to it. */
export const organisationsPage: PageOf = (view) => {
  const { site, ui } = view;
  const { organisations } = site.library;
  const present = groups.filter((group) => organisations.some((item) => item.facts.group === group));
  return {
    title: ui.text('organisations.title'),
    description: formatList(
      ui,
      present.map((group) => ui.text(`organisations.${group}`)),
    ),
    content: (
      <>
        <PartnersBack view={view} />
        <h1>{ui.text('organisations.title')}</h1>
        {present.map((group) => (
          <section>
            <h2>{ui.text(`organisations.${group}`)}</h2>
            {organisations
              .filter((item) => item.facts.group === group)
              .map((item) => (
                <Organisation item={item} view={view} />
              ))}
          </section>
        ))}
      </>
    ),
  };
};

function Organisation({ item, view }: { item: OrganisationItem; view: View }) {
  const { site, ui } = view;
  const { facts } = item;
  const shown = wordsIn(site, item, ui.locale.tag);
  const foreign = languageOf(view, shown.locale);
  const firstCountry = site.library.countries[0]?.id ?? '';
  return (
    <article class="progress-item" id={item.id}>
      <div {...foreign}>
        <h3>
          <InlineProse inline={shown.words.inline.name} view={viewIn(view, shown.locale)} />
        </h3>
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
        return (
          <ContactCard
            contact={contact}
            view={view}
            country={contact.country ?? firstCountry}
            level={4}
            extent="brief"
          />
        );
      })}
    </article>
  );
}
