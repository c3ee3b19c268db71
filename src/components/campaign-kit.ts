import { formatDate, regionName } from '../locale/format.ts';
import type { Ui } from '../locale/messages.ts';
import { kitContacts } from '../locale/selections.ts';
import { codeOfAddress } from '../locale/short-codes.ts';
import { codedCountries } from '../locale/short-links.ts';
import { type Site, wordsIn } from '../locale/site.ts';
import { groupedNumber } from '../locale/telephone.ts';
import { urls } from '../locale/urls.ts';
import { type CampaignItem, getItem } from '../model/library.ts';
import { itemOf } from './page-parts.ts';
import {
  type KitNumber,
  type KitStamp,
  type KitText,
  numberOf,
  type PosterWords,
  stampText,
  stateNote,
} from './poster-words.ts';
import { plainText } from './prose.tsx';
import type { View } from './view.ts';

/** What is printed and posted for a campaign in one language. */
export interface CampaignKit extends PosterWords {
  slug: string;
  /** Code of the short link to the campaign: `c-your-passport-is-yours`. */
  code: string;
  /** Text for a chat. */
  whatsapp: string;
  /** Text under a picture, with hashtags. */
  caption: string;
}

/**
 * Gathers what is printed and posted for a campaign, from the same content as its page.
 * @param view of a page of the kind `kit`; its language is the language of the kit
 * @param stamp day and version to print
 * @throws for a campaign without slogan or message, which has no such page
 */
export function campaignKit(view: View, stamp: KitStamp): CampaignKit {
  const { site, ui } = view;
  const campaign = getItem(site.library, 'campaign', itemOf(view));
  const { inline } = wordsIn(site, campaign, ui.locale.tag).words;
  if (!inline.slogan || !inline.message) throw new Error(`The campaign ${campaign.id} has no slogan or no message`);
  const code = codeOf(site, campaign);
  const link = site.origin + urls.shortLink(code);
  const slogan = plainText(inline.slogan, view);
  const numbers = kitContacts(site.library, campaign).map((contact) => numberOf(contact, view));
  const numbersNote = unconfirmedNote(numbers, ui);
  const translationNote = stateNote(view.route.state, ui);
  const printed = stampText(view, stamp);
  const occasion = occasionOf(campaign, view);
  const ofTheDay = occasion.map(({ text }) => text);
  const message = isolateNumbers(plainText(inline.message, view), ui);
  const small = [printed.text, ...confirmedLines(numbers, ui), ...numbersNote, ...translationNote].join('\n');
  return {
    slug: campaign.id,
    view,
    slogan,
    message: inline.message,
    numbers,
    occasion,
    numbersNote,
    translationNote,
    stamp: printed,
    code,
    link,
    // Stars make a line bold in WhatsApp.
    whatsapp: [`*${slogan}*`, ...ofTheDay, message, link, small].join('\n\n'),
    caption: [slogan, ...ofTheDay, message, link, hashtagsOf(campaign, view).join(' '), small].join('\n\n'),
  };
}

/** A slogan alone does not say of which day it is, and the day does not say of which year. */
function occasionOf({ facts }: CampaignItem, { site, ui }: View): KitText[] {
  if (facts.kind !== 'world-day' || facts.start === undefined) return [];
  const own = ui.isBorrowed('world-day.title') ? site.ui(site.source.tag) : ui;
  return [{ text: `${own.text('world-day.title')} · ${formatDate(own, facts.start)}`, locale: own.locale.tag }];
}

/** The short link of the page that the kit belongs to. */
function codeOf(site: Site, { id, facts }: CampaignItem): string {
  const page = facts.kind === 'world-day' ? urls.worldDayYear('', facts.year ?? 0) : urls.campaign('', id);
  const code = codeOfAddress(page.slice(1), codedCountries(site));
  if (code === undefined) throw new Error(`The campaign ${id} has no short link`);
  return code;
}

/** One sentence for all numbers that nobody has called; small pieces have no room for one beside each. */
function unconfirmedNote(numbers: readonly KitNumber[], ui: Ui): string[] {
  return numbers.length > 0 && numbers.every(({ isConfirmed }) => !isConfirmed) ? [ui.text('card.unconfirmed')] : [];
}

/** As soon as one number has been called, each needs a line of its own. */
function confirmedLines(numbers: readonly KitNumber[], ui: Ui): string[] {
  if (!numbers.some(({ isConfirmed }) => isConfirmed)) return [];
  return numbers.map(({ number, state }) => `${isolated(number, ui)}: ${state}`);
}

/** In a chat nothing but invisible characters keeps `+965 2221 5150` in order on a line that runs from right to left. */
function isolated(text: string, { locale }: Ui): string {
  return locale.dir === 'rtl' ? `\u2066${text}\u2069` : text;
}

function isolateNumbers(text: string, ui: Ui): string {
  return text.replace(/\+\d{7,15}/g, (number) => isolated(groupedNumber(number), ui));
}

function hashtagsOf(campaign: CampaignItem, view: View): string[] {
  const { site, ui } = view;
  const { words } = wordsIn(site, campaign, ui.locale.tag);
  const countries = site.library.countries.filter(
    ({ id }) => campaign.facts.countries.length === 0 || campaign.facts.countries.includes(id),
  );
  const names = countries.map(({ facts }) => regionName(ui, facts.region));
  return [plainText(words.inline.title, view), ...names, site.name].map(hashtag);
}

/**
 * @returns the words as one: with capitals in Latin letters, with low lines in scripts that have none
 * @example hashtag('Your passport is yours') // '#YourPassportIsYours'
 */
export function hashtag(text: string): string {
  // Letters, marks and the two signs that join and part letters, without which Malayalam and Persian words fall apart.
  const words = text.match(/[\p{L}\p{M}\p{N}\u200c\u200d]+/gu) ?? [];
  const isLatin = /^[\p{sc=Latn}\p{N}\p{M}]*$/u.test(words.join(''));
  if (!isLatin) return `#${words.join('_')}`;
  return `#${words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')}`;
}
