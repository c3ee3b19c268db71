import { formatDate } from '../locale/format.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { lastDay } from '../model/figures.ts';
import type { NoticeItem } from '../model/library.ts';
import { Dated, shiftDay } from './dated.tsx';
import { Pictogram } from './pictogram.tsx';
import { InlineProse } from './prose.tsx';
import type { View } from './view.ts';

/** Where a notice stands today: to come, open, in force, or over. Right without script as of the build, with script as of today. */
export function NoticeState({ notice, view }: { notice: NoticeItem; view: View }) {
  const { ui, site } = view;
  const { start } = notice.facts;
  const last = lastDay(notice);
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

/** The days a notice covers, in words. */
export function NoticePeriod({ notice, view: { ui } }: { notice: NoticeItem; view: View }) {
  const start = <bdi>{formatDate(ui, notice.facts.start)}</bdi>;
  const last = lastDay(notice);
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
        <a
          href={urls.notice(route.locale, notice.country ?? '', notice.id)}
          lang={shown.locale === ui.locale.tag ? undefined : shown.locale}
        >
          <InlineProse inline={shown.words.inline.title} view={view} />
        </a>
        <p>
          <NoticeState notice={notice} view={view} /> <NoticePeriod notice={notice} view={view} />
        </p>
      </div>
    </li>
  );
}
