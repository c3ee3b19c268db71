import { holdsOn, isRunning, noticeState } from '../locale/selections.ts';
import type { Site } from '../locale/site.ts';
import { hashOfSources } from './content-hash.ts';

/**
 * @param project folder of the code
 * @returns 12 hexadecimal digits that change when the sources do, or when a day begins or ends something in them
 */
export function buildIdOf(project: string, site: Site): string {
  return hashOfSources(project, ['src', 'i18n', 'campaigns'], stateOfDay(site));
}

/** What a day or a file elsewhere changes without any change of the sources; phones must then take the new site as a new one. */
function stateOfDay({ library, today, preview, settings }: Site): string {
  const waiting = library.unpublished.map(({ file }) => file);
  const running = library.campaigns.filter((campaign) => isRunning(campaign, today)).map(({ id }) => id);
  const notices = library.notices.map((notice) => noticeState(notice, today));
  const notes = library.embassyNotes.filter((note) => holdsOn(note, today)).map(({ file }) => file);
  return JSON.stringify([waiting, running, notices, notes, preview, settings]);
}
