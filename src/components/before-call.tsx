import { languageName } from '../locale/format.ts';
import { questions, type Sentence, sentencesFor } from '../model/before-call.ts';
import type { ContactItem } from '../model/library.ts';
import { TracesWarning } from './traces-warning.tsx';
import type { View } from './view.ts';

/** What to say on the phone, in letters the reader can read aloud, what they may ask, and what the call leaves behind. */
export function BeforeCall({ contact, view, country }: { contact: ContactItem; view: View; country: string }) {
  const { ui } = view;
  return (
    <section id="before">
      <h2>{ui.text('say.title')}</h2>
      <p>{ui.text('say.lead')}</p>
      <dl class="say">
        {sentencesFor(contact.facts.kind).map((sentence) => (
          <Phrase sentence={sentence} view={view} />
        ))}
      </dl>
      <h3>{ui.text('say.ask')}</h3>
      <ul>
        {questions.map((question) => (
          <li>{ui.text(`say.ask.${question}`)}</li>
        ))}
      </ul>
      <p>{ui.text('say.no-need')}</p>
      <h3>{ui.text('say.stays')}</h3>
      <TracesWarning view={view} country={country} />
    </section>
  );
}

function Phrase({ sentence, view: { site, ui } }: { sentence: Sentence; view: View }) {
  const { tag } = ui.locale;
  return (
    <div>
      <dt>{ui.text(`say.${sentence}`)}</dt>
      {tag !== 'ar' && (
        <dd>
          <span class="say__language">{languageName(ui, 'ar')}</span>{' '}
          <strong>{ui.text(`say.arabic.${sentence}`)}</strong>{' '}
          <span lang="ar" dir="rtl">
            {inArabic(sentence, tag, site)}
          </span>
        </dd>
      )}
      {tag !== 'en' && (
        <dd>
          <span class="say__language">{languageName(ui, 'en')}</span>{' '}
          <strong>{ui.text(`say.english.${sentence}`)}</strong>
        </dd>
      )}
    </div>
  );
}

/** The sentence to show to somebody who reads Arabic. It says which language the caller speaks, which is not Arabic. */
function inArabic(sentence: Sentence, tag: string, site: View['site']): string {
  const arabic = site.ui('ar');
  const own = languageName(arabic, 'ar');
  return arabic.text(`say.${sentence}`).replaceAll(own, languageName(arabic, tag));
}
