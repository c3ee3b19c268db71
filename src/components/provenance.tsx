import { formatDate } from '../locale/format.ts';
import type { Ui } from '../locale/messages.ts';
import type { Source } from '../model/schema/common.ts';
import type { Contact } from '../model/schema/contact.ts';
import { Dated, shiftDay } from './dated.tsx';

/** Where a fact comes from and from when: on every page that states one. */
export function SourceLine({ source, ui }: { source: Source; ui: Ui }) {
  const publisher = (
    <a href={source.url} rel="noreferrer">
      <bdi>{source.publisher}</bdi>
    </a>
  );
  return (
    <span class="provenance__source">
      {ui.rich(sourceKey(source), { publisher, date: <bdi>{dateOf(source, ui)}</bdi> })}
    </span>
  );
}

function sourceKey(source: Source) {
  if (source.date === 'undated') return 'source.undated';
  return source.approximate ? 'source.about' : 'source.dated';
}

function dateOf(source: Source, ui: Ui): string {
  return source.date === 'undated' ? '' : formatDate(ui, source.date);
}

const confidenceKeys = { high: 'confidence.high', medium: 'confidence.medium', low: 'confidence.low' } as const;

/** @returns the words for how far a source can be trusted */
export function confidenceText(ui: Ui, source: Source): string {
  return ui.text(confidenceKeys[source.confidence]);
}

const howKeys = {
  called: 'confirmed.called',
  written: 'confirmed.written',
  visited: 'confirmed.visited',
  'official-page': 'confirmed.official-page',
} as const;

/** Whether anybody has tried a contact, and from which day on its age must be told. */
export function Confirmation({ contact, ui, today }: { contact: Contact; ui: Ui; today: string }) {
  const { confirmed, reviewEvery, source } = contact;
  if (!confirmed) {
    return (
      <span class="provenance__state">
        {ui.text('confirmed.never')}
        {source.date !== 'undated' && source.date.length === 10 && (
          <Dated from={shiftDay(source.date, reviewEvery)} today={today}>
            {' '}
            {ui.text('confirmed.old')}
          </Dated>
        )}
      </span>
    );
  }
  return (
    <span class="provenance__state">
      {ui.rich(howKeys[confirmed.how], { date: <bdi>{formatDate(ui, confirmed.on)}</bdi> })}
      <Dated from={shiftDay(confirmed.on, reviewEvery)} today={today}>
        {' '}
        {ui.text('confirmed.old')}
      </Dated>
    </span>
  );
}
