import { urgentContacts } from '../locale/selections.ts';
import { wordsIn } from '../locale/site.ts';
import { primaryNumber } from '../model/channels.ts';
import { CallButton } from './call-button.tsx';
import { InlineProse } from './prose.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/** Whom to call in a country, in the middle of a page: the number for danger and the hotline, each with its name. */
export function UrgentCalls({ view, country }: { view: View; country: string }) {
  const { site, ui } = view;
  const { emergency, hotline } = urgentContacts(site.library, country);
  return (
    <div class="danger-card">
      <p>
        <strong>{ui.text('danger.question')}</strong>
      </p>
      {[emergency, hotline].map((contact) => {
        const number = primaryNumber(contact);
        const shown = wordsIn(site, contact, ui.locale.tag);
        return (
          number !== undefined && (
            <p>
              <span {...languageOf(view, shown.locale)}>
                <InlineProse inline={shown.words.inline.name} view={viewIn(view, shown.locale)} />
              </span>{' '}
              <CallButton number={number} label={ui.text('call.button')} urgent={contact === emergency} />
            </p>
          )
        );
      })}
    </div>
  );
}
