import { wordsIn } from '../locale/site.ts';
import { getItem, type StatementItem } from '../model/library.ts';
import { ContactCard } from './contact-card.tsx';
import { countryOf, type PageOf } from './page-parts.ts';
import { InlineProse } from './prose.tsx';
import { SourceLine } from './provenance.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/** What happens after a report: the referral path, step by step. */
export const nextPage: PageOf = (view) => {
  const { site, ui } = view;
  const country = countryOf(view);
  const own = <Kind extends { country: string | null }>(items: readonly Kind[]) =>
    items.filter((item) => item.country === country);
  const steps = own(site.library.referral);
  const contacts = [...new Set(steps.flatMap((step) => step.facts.contacts))];
  return {
    title: ui.text('next.title'),
    description: ui.text('next.summary'),
    content: (
      <>
        <h1>{ui.text('next.title')}</h1>
        <p class="lead">{ui.text('next.summary')}</p>
        <ol class="step-list">
          {steps.map((step) => {
            const shown = wordsIn(site, step, ui.locale.tag);
            const foreign = languageOf(view, shown.locale);
            return (
              <li {...foreign}>
                <h2>
                  <InlineProse inline={shown.words.inline.title} view={viewIn(view, shown.locale)} />
                </h2>
                <p>
                  <InlineProse inline={shown.words.inline.text} view={viewIn(view, shown.locale)} />
                </p>
                <p class="provenance">
                  <SourceLine source={step.facts.source} ui={ui} />
                </p>
              </li>
            );
          })}
        </ol>
        <Statements title={ui.text('next.questions')} items={own(site.library.questions)} view={view} />
        <Statements title={ui.text('next.observers')} items={own(site.library.observations)} view={view} />
        {contacts.length > 0 && (
          <section>
            <h2>{ui.text('guide.call')}</h2>
            {contacts.map((id) => (
              <ContactCard
                contact={getItem(site.library, 'contact', id)}
                view={view}
                country={country}
                extent="brief"
              />
            ))}
          </section>
        )}
      </>
    ),
  };
};

/** Questions with answers, or what observers say; each with its source, if there is one. */
function Statements({ title, items, view }: { title: string; items: readonly StatementItem[]; view: View }) {
  const { site, ui } = view;
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {items.map((item) => {
        const shown = wordsIn(site, item, ui.locale.tag);
        const foreign = languageOf(view, shown.locale);
        return (
          <article class="progress-item" id={item.id}>
            <div {...foreign}>
              <h3>
                <InlineProse inline={shown.words.inline.title} view={viewIn(view, shown.locale)} />
              </h3>
              <p>
                <InlineProse inline={shown.words.inline.text} view={viewIn(view, shown.locale)} />
              </p>
            </div>
            {item.facts.source && (
              <p class="provenance">
                <SourceLine source={item.facts.source} ui={ui} />
              </p>
            )}
          </article>
        );
      })}
    </section>
  );
}
