import type { Site } from '../locale/site.ts';
import type { Change } from '../model/change-log.ts';
import { beginning, unloggedChanges } from './unlogged-changes.ts';

/**
 * Everything that has changed since the log began. What nobody has written into the log yet is among it, so that the feed is never silent.
 * @returns the newest first
 */
export function allChanges(site: Site): Change[] {
  const { changes, known } = site.changeLog;
  if (changes.length === 0 && !known) return [beginning(site.today)];
  return [...changes, ...unloggedChanges(site, dayOfChanges(site, site.today))].reverse();
}

/** @returns the day given, or that of the last entry when it is later: a log never runs backwards */
export function dayOfChanges({ changeLog }: Site, day: string): string {
  const last = changeLog.changes.at(-1)?.day ?? '';
  return last > day ? last : day;
}
