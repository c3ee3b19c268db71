import { formatDate, formatYearDay } from '../locale/format.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { lastDay } from '../model/figures.ts';
import type { NoticeItem } from '../model/library.ts';
import { shiftDay } from '../model/shift-day.ts';
import { Dated } from './dated.tsx';
import { Pictogram } from './pictogram.tsx';
import { InlineProse } from './prose.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/** Where a notice stands today: to come, open, in force, or over. Right without script as of the build, with script as of today. */
export function NoticeState({ notice, view }: { notice: NoticeItem; view: View }) {
  const { ui, site } = view;
  const { start } = notice.facts;
  const last = lastDay(notice);
  if (notice.facts.yearly && last !== undefined)
    return <SeasonState start={start.slice(5)} last={last.slice(5)} view={view} />;
  return (
    <span class="notice-state">
      <Dated class="tag" until={shiftDay(start, -1)} today={site.today}>
        {ui.text('notice.upcoming')}
      </Dated>
      {last === undefined ? (
        <Dated class="tag tag--open" from={start} today={site.today}>
          {ui.text('notice.in-force')}
        </Dated>
      ) : (
        <>
          <Dated class="tag tag--open" from={start} until={last} today={site.today}>
            {ui.text('notice.open')}
          </Dated>
          <Dated class="tag tag--closed" from={shiftDay(last, 1)} today={site.today}>
            {ui.text('notice.closed')}
          </Dated>
        </>
      )}
    </span>
  );
}

/** A yearly rule: in force in its season, not now before and after it. */
function SeasonState({ start, last, view: { ui, site } }: { start: string; last: string; view: View }) {
  // Any year serves to find the day before and the day after; a leap year, so that 29 February exists.
  const next = (day: string, by: number) => shiftDay(`2024-${day}`, by).slice(5);
  return (
    <span class="notice-state">
      <Dated class="tag" until={next(start, -1)} today={site.today}>
        {ui.text('notice.not-now')}
      </Dated>
      <Dated class="tag tag--open" from={start} until={last} today={site.today}>
        {ui.text('notice.in-force')}
      </Dated>
      <Dated class="tag" from={next(last, 1)} today={site.today}>
        {ui.text('notice.not-now')}
      </Dated>
    </span>
  );
}

/** The days a notice covers, in words. */
export function NoticePeriod({ notice, view: { ui } }: { notice: NoticeItem; view: View }) {
  const last = lastDay(notice);
  if (notice.facts.yearly && last !== undefined) {
    const day = (date: string) => <bdi>{formatYearDay(ui, Number(date.slice(5, 7)), Number(date.slice(8)))}</bdi>;
    return ui.rich('notice.yearly', { start: day(notice.facts.start), end: day(last) });
  }
  const start = <bdi>{formatDate(ui, notice.facts.start)}</bdi>;
  return last === undefined
    ? ui.rich('notice.since', { start })
    : ui.rich('notice.period', { start, end: <bdi>{formatDate(ui, last)}</bdi> });
}

/** A notice in a list. */
export function NoticeLink({ notice, view }: { notice: NoticeItem; view: View }) {
  const { site, ui, route } = view;
  const shown = wordsIn(site, notice, ui.locale.tag);
  return (
    <li class="notice-link">
      <Pictogram name="notice" size={40} />
      <div>
        <a href={urls.notice(route.locale, notice.country ?? '', notice.id)} {...languageOf(view, shown.locale)}>
          <InlineProse inline={shown.words.inline.title} view={viewIn(view, shown.locale)} />
        </a>
        <p>
          <NoticeState notice={notice} view={view} /> <NoticePeriod notice={notice} view={view} />
        </p>
      </div>
    </li>
  );
}
