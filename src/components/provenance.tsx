import { formatDate } from '../locale/format.ts';
import type { Ui } from '../locale/messages.ts';
import { nextReview } from '../model/next-review.ts';
import type { Source } from '../model/schema/common.ts';
import type { Contact } from '../model/schema/contact.ts';
import { Dated } from './dated.tsx';

/** Where a fact comes from and from when: on every page that states one. */
export function SourceLine({ source, also = [], ui }: { source: Source; also?: readonly string[]; ui: Ui }) {
  const publisher = (
    <a href={source.url} rel="noreferrer">
      <bdi>{source.publisher}</bdi>
    </a>
  );
  const sites = also.flatMap((url, index) => [
    index > 0 ? ', ' : null,
    <a href={url} rel="noreferrer" dir="ltr">
      <bdi>{new URL(url).hostname.replace(/^www\./, '')}</bdi>
    </a>,
  ]);
  return (
    <span class="provenance__source">
      {ui.rich(sourceKey(source), { publisher, date: <bdi>{dateOf(source, ui)}</bdi> })}
      {also.length > 0 && <> {ui.rich('source.also', { sites: <>{sites}</> })}</>}
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

/** @returns the same as {@link SourceLine} in plain text, for what is printed */
export function sourceText(source: Source, ui: Ui): string {
  return ui.text(sourceKey(source), { publisher: source.publisher, date: dateOf(source, ui) });
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

/**
 * @param today a day in the zone of the contact, `2026-11-25`
 * @returns the same as {@link Confirmation} in plain text, for what is printed and cannot change with the day
 */
export function confirmationText(contact: Contact, ui: Ui, today: string): string {
  const { confirmed } = contact;
  const state = confirmed
    ? ui.text(howKeys[confirmed.how], { date: formatDate(ui, confirmed.on) })
    : ui.text('confirmed.never');
  const due = nextReview(contact);
  return due === undefined || due <= today ? `${state} ${ui.text('confirmed.old')}` : state;
}

/** Whether anybody has tried a contact, and from which day on its age must be told. */
export function Confirmation({ contact, ui, today }: { contact: Contact; ui: Ui; today: string }) {
  const { confirmed } = contact;
  return (
    <span class="provenance__state">
      {confirmed
        ? ui.rich(howKeys[confirmed.how], { date: <bdi>{formatDate(ui, confirmed.on)}</bdi> })
        : ui.text('confirmed.never')}
      <Dated class="overdue" from={nextReview(contact)} today={today}>
        {' '}
        {ui.text('confirmed.old')}
      </Dated>
    </span>
  );
}
