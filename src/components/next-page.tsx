import { wordsIn } from '../locale/site.ts';
import { getItem } from '../model/library.ts';
import { ContactCard } from './contact-card.tsx';
import { countryOf, type PageOf } from './page-parts.ts';
import { InlineProse } from './prose.tsx';
import { SourceLine } from './provenance.tsx';

/** What happens after a report: the referral path, step by step. */
export const nextPage: PageOf = (view) => {
  const { site, ui } = view;
  const country = countryOf(view);
  const steps = site.library.referral.filter((step) => step.country === country);
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
            const foreign =
              shown.locale === ui.locale.tag ? {} : { lang: shown.locale, dir: site.locale(shown.locale).dir };
            return (
              <li {...foreign}>
                <h2>
                  <InlineProse inline={shown.words.inline.title} view={view} />
                </h2>
                <p>
                  <InlineProse inline={shown.words.inline.text} view={view} />
                </p>
                <p class="provenance">
                  <SourceLine source={step.facts.source} ui={ui} />
                </p>
              </li>
            );
          })}
        </ol>
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
