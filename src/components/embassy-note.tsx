import { formatDate } from '../locale/format.ts';
import type { MessageKey } from '../locale/messages.ts';
import { wordsIn } from '../locale/site.ts';
import type { EmbassyNoteItem } from '../model/library.ts';
import type { TranslationState } from '../model/words.ts';
import { datedAttributes } from './dated.tsx';
import { InlineProse, Prose } from './prose.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/** What a reader must know of the words; that they are in English says their language. */
const stateKeys: Partial<Record<TranslationState, MessageKey>> = {
  unreviewed: 'note.unreviewed',
  stale: 'note.stale',
};

/**
 * Words that an embassy has approved, with its name, the day and the last day, after which they vanish: also from a copy that was saved
 * on a phone before. They are those of the embassy and not of the site, so their state says nothing about the rest of the page.
 */
export function EmbassyNote({ note, view }: { note: EmbassyNoteItem; view: View }) {
  const { site, ui } = view;
  const { approved, until, url } = note.facts;
  const { words, locale, state } = wordsIn(site, note, ui.locale.tag);
  const own = viewIn(view, locale);
  const stateKey = stateKeys[state];
  const office = [approved.person, approved.office].filter(Boolean).join(', ');
  return (
    <section class="note" data-note={note.id} {...datedAttributes({ until, today: site.today })}>
      <h2>{ui.text('note.title')}</h2>
      <div {...languageOf(view, locale)}>
        <h3>
          <InlineProse inline={words.inline.title} view={own} />
        </h3>
        <Prose blocks={words.blocks} view={own} />
      </div>
      <p class="provenance">
        {ui.rich('note.approved', {
          office: <bdi>{office}</bdi>,
          date: <bdi>{formatDate(ui, approved.on)}</bdi>,
        })}{' '}
        {ui.rich('note.until', { date: <bdi>{formatDate(ui, until)}</bdi> })}
        {url !== undefined && <> {ui.rich('note.check', { site: <CheckLink url={url} /> })}</>}
        {stateKey !== undefined && <> {ui.text(stateKey)}</>}
      </p>
    </section>
  );
}

function CheckLink({ url }: { url: string }) {
  return (
    <a href={url} rel="noreferrer" dir="ltr">
      <bdi>{new URL(url).hostname.replace(/^www\./, '')}</bdi>
    </a>
  );
}
