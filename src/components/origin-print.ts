import { regionName } from '../locale/format.ts';
import type { Ui } from '../locale/messages.ts';
import { embassyOf, guideIn, guidesOf, homeLinesOf, urgentContacts } from '../locale/selections.ts';
import { codeOfAddress } from '../locale/short-codes.ts';
import { codedCountries } from '../locale/short-links.ts';
import { wordsIn } from '../locale/site.ts';
import { groupedNumber } from '../locale/telephone.ts';
import { urls } from '../locale/urls.ts';
import { isCalled } from '../model/channels.ts';
import { splitGuide } from '../model/guide-sections.ts';
import { type ContactItem, type GuideItem, getItem, type OriginItem } from '../model/library.ts';
import type { Block, Inline } from '../model/prose.ts';
import type { Channel } from '../model/schema/contact.ts';
import { worstState } from '../model/words.ts';
import { countryOf, itemOf } from './page-parts.ts';
import {
  type KitNumber,
  type KitStamp,
  nameOf,
  numberOf,
  type PosterWords,
  stampText,
  stateNote,
} from './poster-words.ts';
import { confirmationText, sourceText } from './provenance.tsx';
import type { View } from './view.ts';

/** A guide as a leaflet shows it: its first steps, as they are written. */
export interface LeafletGuide {
  id: string;
  title: readonly Inline[];
  steps: readonly (readonly Block[])[];
  /** Steps that may not be left out, because one that is shown leads to them. */
  leastSteps: number;
  /** Language of its words. */
  locale: string;
  /** Its short link, whole. */
  link: string;
}

/** A heading of the page of a nationality, and whom it names; what the page says when nobody is known. */
export interface LeafletGroup {
  heading: string;
  contacts: readonly ContactItem[];
  nobody: string;
}

/** What is printed for people of one nationality in one country, in one language. */
export interface OriginPrint extends PosterWords {
  /** The number for danger, undefined when it cannot be called now. */
  danger: string | undefined;
  groups: readonly LeafletGroup[];
  guides: readonly LeafletGuide[];
}

/** More steps of a guide than these have no room on a leaflet, unless one of them leads to a later one. */
const mostSteps = 3;

/**
 * Gathers what is printed for a nationality, from the same content as its page.
 * @param view of a page of the kind `origin`; its language is the language of the prints
 * @param stamp day and version to print
 */
export function originPrint(view: View, stamp: KitStamp): OriginPrint {
  const { site, route, ui } = view;
  const { library } = site;
  const country = countryOf(view);
  const origin = getItem(library, 'origin', itemOf(view));
  const embassy = embassyOf(library, country, origin.id);
  const lines = homeLinesOf(library, origin.id);
  const { emergency, hotline } = urgentContacts(library, country);
  const names = {
    origin: regionName(ui, origin.facts.region),
    country: regionName(ui, getItem(library, 'country', country).facts.region),
  };
  const guides = guidesFor(origin, view, country);
  const states = guides.map((guide) => wordsIn(site, guide, ui.locale.tag).state);
  return {
    view,
    slogan: headline(ui, names),
    message: [],
    numbers: [
      ...[emergency, hotline, ...(embassy ? [embassy] : [])].flatMap((contact) => posterNumber(contact, view)),
      ...lines.flatMap((contact) => posterNumber(contact, view, names.origin)).slice(0, 1),
    ],
    occasion: [],
    numbersNote: [],
    translationNote: stateNote(worstState([route.state, ...states]), ui),
    stamp: stampText(view, stamp),
    link: linkOf(view, route.key),
    danger: posterNumber(emergency, view)[0]?.number,
    // In the order of the page: what it says of an embassy points to the numbers below.
    groups: [
      {
        heading: ui.text('origin.embassy', names),
        contacts: embassy ? [embassy] : [],
        nobody: ui.text('origin.no-embassy', names),
      },
      {
        heading: ui.text('origin.home-lines', names),
        contacts: lines,
        nobody: ui.text('origin.no-home-lines', names),
      },
      { heading: ui.text('origin.anyone', names), contacts: [emergency, hotline], nobody: '' },
    ],
    guides: guides.map((guide) => leafletGuide(guide, view, country)),
  };
}

/** A language that has no question of its own yet has a title, which says the same: better than a question in English. */
function headline(ui: Ui, names: { origin: string; country: string }): string {
  return ui.text(ui.isBorrowed('print.question') ? 'origin.title' : 'print.question', names);
}

/** The guides of the page of the nationality. */
function guidesFor(origin: OriginItem, { site: { library } }: View, country: string): readonly GuideItem[] {
  const chosen = origin.facts.guides.flatMap((topic) => guideIn(library, country, topic) ?? []);
  return chosen.length > 0 ? chosen : guidesOf(library, country);
}

/**
 * @param home name of the home country, for a line there: it is called from abroad
 * @returns what a poster says of a contact; nothing when it cannot be called now
 */
function posterNumber(contact: ContactItem, view: View, home?: string): KitNumber[] {
  const { facts } = contact;
  const channel = home === undefined ? facts.channels.find(isCalled) : calledFromAbroad(contact);
  if (channel === undefined || facts.status !== 'open') return [];
  const { site, ui } = view;
  const way = channel.type === 'whatsapp' ? [ui.text('channel.whatsapp')] : [];
  const place = home ?? numberOf(contact, view).country;
  return [
    {
      contact: contact.id,
      country: [place, ...way].join(' · '),
      name: nameOf(contact, view),
      number: groupedNumber(channel.number),
      state: [...(facts.confirmed ? [] : [sourceText(facts.source, ui)]), confirmationText(facts, ui, site.today)].join(
        ' ',
      ),
      isConfirmed: facts.confirmed !== undefined,
    },
  ];
}

type NumberedChannel = Extract<Channel, { type: 'phone' | 'short-code' | 'whatsapp' }>;

/** A short number, and any number that works only inside its country, calls somebody else or nobody from another one. */
function calledFromAbroad({ facts }: ContactItem): NumberedChannel | undefined {
  const abroad = facts.channels.filter((channel): channel is NumberedChannel => {
    const isFull = channel.type === 'phone' || channel.type === 'whatsapp';
    return isFull && !('role' in channel && channel.role === 'inside-country');
  });
  return abroad.find(({ type }) => type === 'phone') ?? abroad[0];
}

function leafletGuide(guide: GuideItem, view: View, country: string): LeafletGuide {
  const { words, locale } = wordsIn(view.site, guide, view.ui.locale.tag);
  const now = splitGuide(words.blocks, words.line).sections.find(({ section }) => section === 'now');
  const steps = (now?.blocks ?? []).flatMap((block) => (block.kind === 'list' ? block.items : []));
  const least = lastNamed(steps, mostSteps);
  return {
    id: guide.id,
    title: words.inline.title,
    steps: steps.slice(0, Math.max(mostSteps, least)),
    leastSteps: least,
    locale,
    link: linkOf(view, urls.guide('', country, guide.id).slice(1)),
  };
}

/**
 * A step such as "If not, go to step 4" leads nowhere when the fourth is cut off. Numbers of steps are the only small figures that are
 * typed into a step; all others are named by id.
 * @param shown how many steps are shown
 * @returns the number of the last step that one of these leads to; 0 when none leads to another
 */
function lastNamed(steps: readonly (readonly Block[])[], shown: number): number {
  const named = steps.slice(0, shown).flatMap((blocks) => blocks.flatMap(typedIn));
  const last = Math.max(0, ...named.filter((number) => number <= steps.length));
  return last > shown ? Math.max(last, lastNamed(steps, last)) : last;
}

function typedIn(block: Block): number[] {
  if (block.kind === 'list') return block.items.flat().flatMap(typedIn);
  if (block.kind === 'quote') return block.children.flatMap(typedIn);
  return block.children.flatMap(numbersIn);
}

function numbersIn(inline: Inline): number[] {
  if (inline.kind === 'reference') return [];
  if (inline.kind !== 'text') return inline.children.flatMap(numbersIn);
  return (inline.text.match(/\d+/g) ?? []).map(Number);
}

/**
 * @param key address without its language: `/kuwait/for/np/`
 * @throws for a page without a short link, which no page of a nationality and no guide is
 */
function linkOf({ site }: View, key: string): string {
  const code = codeOfAddress(key, codedCountries(site));
  if (code === undefined) throw new Error(`${key} has no short link`);
  return site.origin + urls.shortLink(code);
}
