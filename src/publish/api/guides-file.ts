import { guidesOf } from '../../locale/selections.ts';
import { urls } from '../../locale/urls.ts';
import { guideSections, splitGuide } from '../../model/guide-sections.ts';
import { type GuideItem, getItem } from '../../model/library.ts';
import { shiftDay } from '../../model/shift-day.ts';
import { type ApiSource, type ApiWords, apiWords, lawsFor, pageOf } from './api-source.ts';
import { headOf } from './head-of.ts';
import { plainBlocks } from './plain-blocks.ts';
import type { GuideRecord, GuidesFile } from './schema/guides-file.ts';
import { sourceOf } from './source-of.ts';

/** @returns `guides.json` of a country */
export function guidesFileOf(source: ApiSource, country: string): GuidesFile {
  return {
    ...headOf(source.site, source.locale, 'guides'),
    country,
    guides: guidesOf(source.site.library, country).map((guide) => guideRecordOf(source, guide, country)),
  };
}

function guideRecordOf(source: ApiSource, guide: GuideItem, country: string): GuideRecord {
  const { library } = source.site;
  const { facts } = guide;
  const path = urls.guide(source.locale, country, guide.id);
  const shown = apiWords(source, guide, path);
  const { words, line } = shown;
  const named = words.references.filter(({ kind }) => kind === 'law').map(({ id }) => id);
  const laws = [...new Set([...facts.laws, ...named])].map((id) => getItem(library, 'law', id));
  return {
    id: guide.id,
    ...pageOf(source, path),
    textLanguage: shown.textLanguage,
    translation: shown.translation,
    confirmed: { on: facts.reviewed, how: 'compared-with-sources' },
    reviewEvery: facts.reviewEvery,
    reviewDue: shiftDay(facts.reviewed, facts.reviewEvery),
    country,
    group: facts.group,
    title: line(words.inline.title) ?? '',
    tile: line(words.inline.tile) ?? '',
    summary: line(words.inline.summary) ?? '',
    allowed: facts.allowed,
    audiences: facts.audience,
    sections: sectionsOf(shown),
    documents: line(words.inline.documents),
    place: line(words.inline.place),
    cost: line(words.inline.cost),
    helper: line(words.inline.helper),
    contacts: facts.contacts,
    laws: lawsFor(source, laws, shown.view),
    sources: facts.sources.map(sourceOf),
    notices: facts.notices,
    related: facts.related,
  };
}

/** All sections of the page: one without words of its own, such as who to call, is told by the facts of the record. */
function sectionsOf({ words, view }: ApiWords<unknown>): GuideRecord['sections'] {
  const written = new Map(
    splitGuide(words.blocks, words.line).sections.map(({ section, blocks }) => [section, blocks]),
  );
  return guideSections.map((id) => ({
    id,
    heading: view.ui.text(`guide.${id}`),
    text: plainBlocks(written.get(id) ?? [], view),
  }));
}
