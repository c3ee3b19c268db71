import type { Site } from '../locale/site.ts';
import { type CampaignItem, findItem } from '../model/library.ts';
import { worldDayLaw } from '../model/reserved.ts';
import { daysBetween } from '../model/shift-day.ts';
import { shownIn } from '../model/words.ts';
import { spokenDay, spokenName, type Task } from './task.ts';

/** Days before its first day on which a campaign comes onto the desk. */
const ahead = 45;
/** Days before the World Day on which its folder must be there: texts are translated and printed before it. */
const aheadOfWorldDay = 120;

/**
 * @param day today, `2026-11-25`
 * @returns a task for each campaign that begins soon, with what it lacks, and one for the next World Day while it has no folder
 */
export function campaignTasks(site: Site, day: string): Task[] {
  const beginning = site.library.campaigns.flatMap((campaign) => {
    const { start } = campaign.facts;
    if (start === undefined) return [];
    // Of a month or a year the first day counts: then everything must be ready.
    const due = `${start}-01-01`.slice(0, 10);
    const days = daysBetween(day, due);
    return days >= 0 && days <= ahead ? taskOf(site, campaign, due) : [];
  });
  return [...beginning, ...worldDayTask(site, day)];
}

function taskOf(site: Site, campaign: CampaignItem, due: string): Task {
  const lacks = lacksOf(site, campaign);
  return {
    kind: 'campaign',
    id: campaign.id,
    file: campaign.file,
    line: campaign.lineOf(['start']),
    text: `${spokenName(campaign.words.get(site.source.tag)?.fields.title, campaign.id)} begins on ${spokenDay(site, due)}. ${
      lacks.length > 0 ? `It lacks: ${lacks.join('; ')}.` : 'Nothing is missing.'
    }`,
    due,
    overdue: false,
    howTo:
      lacks.length > 0
        ? 'Write what is missing, or leave it out on purpose. A theme needs a source: never make one up.'
        : 'Look at its pages once more, and call the numbers that it names.',
  };
}

/** @returns what a campaign still lacks, in words; languages by their tags */
function lacksOf(site: Site, campaign: CampaignItem): string[] {
  const fields = campaign.words.get(site.source.tag)?.fields;
  const states = site.locales
    .filter((locale) => !locale.pseudo)
    .map(({ tag }) => ({ tag, state: shownIn(campaign, tag, site.source.tag).state }));
  const tagsOf = (wanted: string) => states.filter(({ state }) => state === wanted).map(({ tag }) => tag);
  const [missing, stale] = [tagsOf('fallback'), tagsOf('stale')];
  return [
    ...(campaign.facts.kind === 'world-day' && !fields?.theme ? ['a theme'] : []),
    ...(fields?.slogan ? [] : ['a slogan']),
    ...(fields?.message ? [] : ['a message']),
    ...(missing.length > 0 ? [`translations into ${missing.join(' ')}`] : []),
    ...(stale.length > 0 ? [`translations of today's English into ${stale.join(' ')}`] : []),
  ];
}

/** The day itself is that of the resolution, as the page of the World Day shows it. */
function worldDayTask(site: Site, day: string): Task[] {
  const figure = findItem(site.library, 'law', worldDayLaw)?.facts.figures.day;
  if (figure?.kind !== 'year-day') return [];
  const inYear = (year: number) =>
    `${year}-${String(figure.month).padStart(2, '0')}-${String(figure.day).padStart(2, '0')}`;
  const thisYear = Number(day.slice(0, 4));
  const year = day <= inYear(thisYear) ? thisYear : thisYear + 1;
  const due = inYear(year);
  const isThere = site.library.campaigns.some(({ facts }) => facts.kind === 'world-day' && facts.year === year);
  if (isThere || daysBetween(day, due) > aheadOfWorldDay) return [];
  return [
    {
      kind: 'campaign',
      id: `world-day-${year}`,
      file: 'campaigns/README.md',
      line: 1,
      text: `The World Day of ${spokenDay(site, due)} has no folder yet.`,
      due,
      overdue: false,
      howTo: `Copy the folder of the last World Day to campaigns/world-day-${year}. Leave the theme out until the United Nations has named it.`,
    },
  ];
}
