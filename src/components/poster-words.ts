import { formatDate, regionName } from '../locale/format.ts';
import type { MessageKey, Ui, Values } from '../locale/messages.ts';
import { type Site, wordsIn } from '../locale/site.ts';
import { groupedNumber } from '../locale/telephone.ts';
import { primaryNumber } from '../model/channels.ts';
import { type ContactItem, getItem } from '../model/library.ts';
import type { Inline } from '../model/prose.ts';
import type { TranslationState } from '../model/words.ts';
import { plainText } from './prose.tsx';
import { confirmationText } from './provenance.tsx';
import { type View, viewIn } from './view.ts';

/** What tells one printing from another. */
export interface KitStamp {
  /** The day the numbers are from: `2026-11-25`. */
  day: string;
  /** The site they were taken from, as six digits of its content hash. */
  version: string;
}

/** A text and the language it is in, which is English where the language has none of its own. */
export interface KitText {
  text: string;
  locale: string;
}

/** One number to call, with everything that has to stand beside it. */
export interface KitNumber {
  /** Id of the contact. */
  contact: string;
  /** Name of its country: the same number calls somebody else, or nobody, in another one. */
  country: string;
  name: KitText;
  /** Grouped for reading: `+965 2221 5150`. */
  number: string;
  /** Who has called it and when, or that nobody has. */
  state: string;
  isConfirmed: boolean;
}

/** What stands on a poster, whatever it is for. */
export interface PosterWords {
  view: View;
  slogan: string;
  message: readonly Inline[];
  numbers: readonly KitNumber[];
  /** The World Day and its date, when the poster is for one; nothing for others. */
  occasion: readonly KitText[];
  /** That nobody has called any of the numbers; nothing when somebody has called one. */
  numbersNote: readonly string[];
  /** That nobody has read the translation, or that it is older than the English; nothing when all is well. */
  translationNote: readonly string[];
  /** From when the numbers are, and the version. */
  stamp: KitText;
  /** The short link, whole. */
  link: string;
}

/**
 * @returns the stamp of what is made from this site. Six digits of its content hash are a version: seven may all be figures, and a
 * reader would take them for a number to call.
 */
export function stampOf({ today, buildId }: Site): KitStamp {
  return { day: today, version: buildId.slice(0, 6) };
}

/** @returns the stamp as it is printed */
export function stampText(view: View, stamp: KitStamp): KitText {
  return ownOrEnglish(view, 'kit.numbers-of', (own) => ({
    date: formatDate(own, stamp.day),
    version: stamp.version,
  }));
}

/** @returns a contact of a country with the number that is called there */
export function numberOf(contact: ContactItem, view: View): KitNumber {
  const { site, ui } = view;
  const { region } = getItem(site.library, 'country', contact.country ?? '').facts;
  return {
    contact: contact.id,
    country: regionName(ui, region),
    name: nameOf(contact, view),
    number: groupedNumber(primaryNumber(contact) ?? ''),
    state: confirmationText(contact.facts, ui, site.today),
    isConfirmed: contact.facts.confirmed !== undefined,
  };
}

/** @returns the name of a contact */
export function nameOf(contact: ContactItem, view: View): KitText {
  const shown = wordsIn(view.site, contact, view.ui.locale.tag);
  return { text: plainText(shown.words.inline.name, viewIn(view, shown.locale)), locale: shown.locale };
}

const translationKeys: Partial<Record<TranslationState, MessageKey>> = {
  unreviewed: 'translation.unreviewed',
  stale: 'translation.stale',
  fallback: 'translation.partly',
};

/** @returns what has to be said of a translation; nothing when all is well */
export function stateNote(state: TranslationState, ui: Ui): string[] {
  const key = translationKeys[state];
  return key === undefined ? [] : [ui.text(key, { language: ui.locale.endonym })];
}

/** A date in one language inside a sentence in another is neither: the whole sentence is borrowed or none of it. */
function ownOrEnglish({ site, ui }: View, key: MessageKey, values: (ui: Ui) => Values): KitText {
  const own = ui.isBorrowed(key) ? site.ui(site.source.tag) : ui;
  return { text: own.text(key, values(own)), locale: own.locale.tag };
}
