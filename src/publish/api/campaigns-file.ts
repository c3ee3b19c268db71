import { formatFigure } from '../../locale/format.ts';
import { hasKit } from '../../locale/selections.ts';
import { urls } from '../../locale/urls.ts';
import { type CampaignItem, getItem } from '../../model/library.ts';
import { worldDayLaw } from '../../model/reserved.ts';
import { type ApiSource, apiWords, lawsFor, pageOf } from './api-source.ts';
import { headOf } from './head-of.ts';
import { plainBlocks } from './plain-blocks.ts';
import type { CampaignRecord, CampaignsFile, WorldDayFile } from './schema/campaigns-file.ts';
import { asUri, sourceOf } from './source-of.ts';

/** @returns `campaigns.json`: all campaigns but the years of the World Day */
export function campaignsFileOf(source: ApiSource): CampaignsFile {
  return { ...headOf(source.site, source.locale, 'campaigns'), campaigns: recordsOf(source, 'campaign') };
}

/**
 * @returns `world-day.json`: the day and its years
 * @throws when the law of the day has no day, which the checks of the content refuse
 */
export function worldDayFileOf(source: ApiSource): WorldDayFile {
  const { site, locale } = source;
  const path = urls.worldDay(locale);
  const law = getItem(site.library, 'law', worldDayLaw);
  const { view } = apiWords(source, law, path);
  const { day } = law.facts.figures;
  if (day?.kind !== 'year-day') throw new Error(`${law.file}: ${worldDayLaw} has no figure named day`);
  const [rule] = lawsFor(source, [law], view);
  if (!rule) throw new Error(`The law ${worldDayLaw} is gone`);
  const ui = site.ui(site.interfaceTagOf(locale));
  return {
    ...headOf(site, locale, 'world-day'),
    page: site.origin + path,
    name: ui.text('world-day.title'),
    month: day.month,
    dayOfMonth: day.day,
    summary: ui.text('world-day.summary', { date: formatFigure(ui, day) }),
    law: rule,
    years: recordsOf(source, 'world-day'),
  };
}

function recordsOf(source: ApiSource, kind: CampaignItem['facts']['kind']): CampaignRecord[] {
  const campaigns = source.site.library.campaigns.filter(({ facts }) => facts.kind === kind);
  return campaigns.map((campaign) => campaignRecordOf(source, campaign));
}

function campaignRecordOf(source: ApiSource, campaign: CampaignItem): CampaignRecord {
  const { site, locale } = source;
  const { facts, id } = campaign;
  const { start = null, end = null, year = null } = facts;
  const path = year === null ? urls.campaign(locale, id) : urls.worldDayYear(locale, year);
  const { words, view, textLanguage, translation, line } = apiWords(source, campaign, path);
  return {
    id,
    ...pageOf(source, path),
    textLanguage,
    translation,
    // Nobody calls a campaign, and what is past does not change.
    confirmed: null,
    reviewEvery: null,
    reviewDue: null,
    kind: facts.kind,
    year,
    standing: facts.standing,
    start,
    end,
    approximate: facts.approximate,
    zone: facts.zone,
    countries: facts.countries,
    audiences: facts.audiences,
    title: line(words.inline.title) ?? '',
    theme: line(words.inline.theme),
    summary: line(words.inline.summary) ?? '',
    slogan: line(words.inline.slogan),
    message: line(words.inline.message),
    text: plainBlocks(words.blocks, view),
    partners: facts.partners,
    contacts: facts.contacts,
    guides: facts.guides,
    kit: hasKit(campaign) ? site.origin + urls.kit(locale, id) : null,
    picture: pictureOf(source, campaign, line(words.inline.pictureText)),
    source: sourceOf(facts.source),
    alsoSeen: facts.alsoSeen.map(asUri),
  };
}

function pictureOf({ site }: ApiSource, { id, picture }: CampaignItem, text: string | null): CampaignRecord['picture'] {
  if (!picture) return null;
  return { url: site.origin + urls.picture(id, picture), width: picture.width, height: picture.height, text };
}
