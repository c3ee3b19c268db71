import type { ComponentChildren } from 'preact';
import { formatList, formatTime, languageName, weekdayName } from '../locale/format.ts';
import type { Ui } from '../locale/messages.ts';
import type { Contact } from '../model/schema/contact.ts';

type Week = Exclude<Contact['hours'], string>['weekly'];
type Line = { days: Week[number]['days']; languages: string[]; times: Week };

/** When somebody answers: unknown, always, or the hours of a week with the same days on one line. */
export function OpeningHours({ hours, ui }: { hours: Contact['hours']; ui: Ui }) {
  if (hours === 'unknown') return <>{ui.text('hours.unknown')}</>;
  if (hours === 'always') return <>{ui.text('hours.always')}</>;
  return <>{linesOf(hours.weekly).map((line) => lineElement(line, ui))}</>;
}

function linesOf(weekly: Week): Line[] {
  const lines = new Map<string, Line>();
  for (const entry of weekly) {
    const key = [...entry.days, '-', ...entry.languages].join();
    const line = lines.get(key) ?? { days: entry.days, languages: entry.languages, times: [] };
    line.times.push(entry);
    lines.set(key, line);
  }
  return [...lines.values()];
}

function lineElement({ days, languages, times }: Line, ui: Ui): ComponentChildren {
  return (
    <span class="facts__line">
      {days.length > 0 && <span class="facts__line">{daysText(days, ui)}</span>}
      {times.map(({ opens, closes }) => (
        <span class="facts__line">
          {ui.rich('hours.times', {
            opens: <bdi>{formatTime(ui, opens)}</bdi>,
            closes: <bdi>{formatTime(ui, closes)}</bdi>,
          })}
        </span>
      ))}
      {languages.length > 0 && (
        <span class="facts__line">
          {formatList(
            ui,
            languages.map((tag) => languageName(ui, tag)),
          )}
        </span>
      )}
    </span>
  );
}

const weekOrder = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Three or more days in a row are written as a range: Sunday to Thursday. */
function daysText(days: Line['days'], ui: Ui): string {
  const positions = days.map((day) => weekOrder.indexOf(day));
  const inARow = positions.every((position, index) => index === 0 || position === (positions[index - 1] ?? -2) + 1);
  const names = days.map((day) => weekdayName(ui, day));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return inARow && days.length >= 3 ? ui.text('figure.range', { from: first, to: last }) : formatList(ui, names);
}
