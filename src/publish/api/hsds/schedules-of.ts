import { formatDate, formatTime } from '../../../locale/format.ts';
import type { Ui } from '../../../locale/messages.ts';
import type { Contact } from '../../../model/schema/contact.ts';
import type { Service } from '../schema/services-file.ts';
import { hsdsId } from './hsds-id.ts';

type Schedule = Service['schedules'][number];
type Week = Exclude<Contact['hours'], string>;

/** Hours from UTC. None of these zones has a summer time (IANA time zone database). */
const offsets: Readonly<Record<string, number>> = {
  'Asia/Kuwait': 3,
  'Asia/Qatar': 3,
  'Asia/Riyadh': 3,
  'Asia/Bahrain': 3,
  'Asia/Dubai': 4,
  'Asia/Muscat': 4,
};

const everyDay = 'SU,MO,TU,WE,TH,FR,SA';

/**
 * Writes opening hours as HSDS wants them. Hours or days that no source names become a schedule that has nothing but a sentence: a
 * program then has no times to show, and a person still learns that they are not known.
 * @param zone time zone of the hours; undefined when it is not known, and the times then carry no distance from UTC
 */
export function schedulesOf(id: string, hours: Contact['hours'], zone: string | undefined, ui: Ui): Schedule[] {
  const own = (part: string) => hsdsId('contact', id, 'schedule', part);
  if (hours === 'unknown')
    return [{ id: own('unknown'), description: `${ui.text('fact.hours')}: ${ui.text('hours.unknown')}` }];
  const clock = clockOf(zone);
  if (hours === 'always')
    return [
      {
        id: own('always'),
        freq: 'WEEKLY',
        byday: everyDay,
        ...clock('00:00', '23:59'),
        description: ui.text('hours.always'),
      },
    ];
  return [
    ...hours.weekly.map((entry, index) => ({ id: own(String(index)), ...weekly(entry, clock, ui) })),
    ...hours.exceptions.map((entry, index) => ({ id: own(`exception-${index}`), ...exception(entry, clock, ui) })),
  ];
}

type Clock = (opens: string, closes: string) => Pick<Schedule, 'opens_at' | 'closes_at' | 'timezone'>;

function clockOf(zone: string | undefined): Clock {
  const offset = zone === undefined ? undefined : offsets[zone];
  if (offset === undefined) return (opens, closes) => ({ opens_at: opens, closes_at: closes });
  const behind = `+${String(offset).padStart(2, '0')}:00`;
  return (opens, closes) => ({ opens_at: opens + behind, closes_at: closes + behind, timezone: offset });
}

function weekly({ days, opens, closes }: Week['weekly'][number], clock: Clock, ui: Ui): Omit<Schedule, 'id'> {
  const description = ui.text('hours.times', { opens: formatTime(ui, opens), closes: formatTime(ui, closes) });
  // Without days there is no rule that a calendar could repeat.
  if (days.length === 0) return { ...clock(opens, closes), description };
  return {
    freq: 'WEEKLY',
    byday: days.map((day) => day.slice(0, 2).toUpperCase()).join(','),
    ...clock(opens, closes),
    description,
  };
}

function exception(
  { from, to, opens, closes }: Week['exceptions'][number],
  clock: Clock,
  ui: Ui,
): Omit<Schedule, 'id'> {
  const days = ui.text('figure.range', { from: formatDate(ui, from), to: formatDate(ui, to) });
  const valid = { valid_from: from, valid_to: to };
  if (opens === undefined || closes === undefined)
    return { ...valid, description: `${days}: ${ui.text('status.closed')}` };
  const times = ui.text('hours.times', { opens: formatTime(ui, opens), closes: formatTime(ui, closes) });
  return { ...valid, ...clock(opens, closes), description: `${days}: ${times}` };
}
