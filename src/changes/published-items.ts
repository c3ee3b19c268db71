import type { Site } from '../locale/site.ts';
import { changeKey, type KnownItem } from '../model/change-log.ts';
import { lastDay } from '../model/figures.ts';
import type { ContactItem, GuideItem, Item, LawItem, NoticeItem } from '../model/library.ts';
import { revisionOf } from '../model/revision.ts';
import { nameOf } from './name-of.ts';
import type { Subject } from './place-of.ts';

/** An item that is published now, as the log knows it. */
export type PublishedItem = Subject & KnownItem;

/**
 * Everything published whose changes are told, with what matters of it: of a contact how it is reached, when, and whether it is open; of a
 * notice its dates; of a law and a guide their facts and their English words. Who has confirmed or changed something is no part of it.
 * @returns the items by key, in the order of the site
 */
export function publishedItems(site: Site): Map<string, PublishedItem> {
  const { contacts, notices, laws, guides } = site.library;
  const items = [
    ...contacts.map((contact) => itemOf(site, 'number', contact, contactMatters(contact), numbersOf(contact))),
    ...notices.map((notice) => itemOf(site, 'notice', notice, noticeMatters(notice), [daysOf(notice)])),
    ...laws.map((law) => itemOf(site, 'right', law, lawMatters(law, site.source.tag))),
    ...guides.map((guide) => itemOf(site, 'guide', guide, guideMatters(guide, site.source.tag))),
  ];
  return new Map(items.map((item) => [changeKey(item), item]));
}

type Matters = Readonly<Record<string, unknown>>;

function itemOf(
  site: Site,
  kind: Subject['kind'],
  { id, country }: Item<unknown, unknown>,
  matters: Matters,
  values: string[] = [],
): PublishedItem {
  const subject: Subject = { kind, item: id, country };
  const name = nameOf(site, site.source.tag, subject)?.name ?? id;
  return { ...subject, name, hash: revisionOf(matters, ''), values };
}

function contactMatters({ facts: { channels, hours, status } }: ContactItem): Matters {
  return { channels, hours, status };
}

/** @returns every number that reaches a contact: called, and for messages */
export function numbersOf({ facts }: ContactItem): string[] {
  return [...new Set(facts.channels.flatMap((channel) => ('number' in channel ? [channel.number] : [])))];
}

function noticeMatters({ facts: { start, end, yearly, extensions, figures } }: NoticeItem): Matters {
  return { start, end, yearly, figures, extensions: extensions.map((extension) => extension.end) };
}

/** ISO 8601: first and last day, or two points for no end. */
function daysOf(notice: NoticeItem): string {
  return `${notice.facts.start}/${lastDay(notice) ?? '..'}`;
}

function lawMatters({ facts: { citations, figures }, words }: LawItem, source: string): Matters {
  return { citations, figures, words: words.get(source)?.revision };
}

function guideMatters({ facts, words }: GuideItem, source: string): Matters {
  const { allowed, contacts, laws, figures, notices } = facts;
  return { allowed, contacts, laws, figures, notices, words: words.get(source)?.revision };
}
