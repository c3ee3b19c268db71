import { noticeState, noticesOf } from '../../locale/selections.ts';
import { urls } from '../../locale/urls.ts';
import { lastDay } from '../../model/figures.ts';
import { getItem, type NoticeItem } from '../../model/library.ts';
import { type ApiSource, apiWords, lawsFor, pageOf, reviewOf } from './api-source.ts';
import { headOf } from './head-of.ts';
import { plainBlocks } from './plain-blocks.ts';
import type { NoticeRecord, NoticesFile } from './schema/notices-file.ts';
import { sourceOf } from './source-of.ts';

/** @returns `notices.json` of a country */
export function noticesFileOf(source: ApiSource, country: string): NoticesFile {
  const { site, locale } = source;
  return {
    ...headOf(site, locale, 'notices'),
    country,
    notices: noticesOf(site.library, country, site.today).map((notice) => noticeRecordOf(source, notice, country)),
  };
}

function noticeRecordOf(source: ApiSource, notice: NoticeItem, country: string): NoticeRecord {
  const { site, locale } = source;
  const { facts } = notice;
  const path = urls.notice(locale, country, notice.id);
  const { words, view, textLanguage, translation, line } = apiWords(source, notice, path);
  const named = words.references.filter(({ kind }) => kind === 'law').map(({ id }) => id);
  const laws = [...new Set([...facts.laws, ...named])].map((id) => getItem(site.library, 'law', id));
  return {
    id: notice.id,
    ...pageOf(source, path),
    textLanguage,
    translation,
    ...reviewOf({ confirmed: undefined, source: facts.source, reviewEvery: facts.reviewEvery }),
    country,
    kind: facts.kind,
    title: line(words.inline.title) ?? '',
    summary: line(words.inline.summary) ?? '',
    text: plainBlocks(words.blocks, view),
    state: noticeState(notice, site.today),
    start: facts.start,
    firstEnd: facts.end ?? null,
    lastDay: lastDay(notice) ?? null,
    yearly: facts.yearly,
    zone: getItem(site.library, 'country', country).facts.zone,
    extensions: facts.extensions.map(({ end, source: from }) => ({ end, source: sourceOf(from) })),
    dates: Object.entries(facts.figures).map(([name, date]) => ({ name, date })),
    contacts: facts.contacts,
    laws: lawsFor(source, laws, view),
    guides: facts.guides,
    source: sourceOf(facts.source),
  };
}
