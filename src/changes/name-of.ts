import { citationText } from '../components/law-citation.tsx';
import { plainText } from '../components/prose.tsx';
import { mainView, type View } from '../components/view.ts';
import { type Site, wordsIn } from '../locale/site.ts';
import { findItem } from '../model/library.ts';
import { itemPlace, type Subject } from './place-of.ts';

/** What an item is called and what it says, as plain text. */
export interface Naming {
  name: string;
  /** Where the law stands, or what a notice or guide is about; empty for a contact. */
  text: string;
}

/**
 * @param tag language of the page; the text is in English where the page is
 * @returns undefined when the item is not published
 */
export function nameOf(site: Site, tag: string, subject: Subject): Naming | undefined {
  const place = itemPlace(site, tag, subject);
  return place && namingIn(mainView(site, place.route), subject);
}

function namingIn(view: View, { kind, item, country }: Subject): Naming | undefined {
  const { site, ui } = view;
  const { library } = site;
  const tag = ui.locale.tag;
  if (kind === 'number') {
    const contact = findItem(library, 'contact', item);
    return contact && { name: plainText(wordsIn(site, contact, tag).words.inline.name, view), text: '' };
  }
  if (kind === 'right') {
    const law = findItem(library, 'law', item);
    if (!law) return undefined;
    const { statement } = wordsIn(site, law, tag).words.inline;
    // Many laws stand in one article or in an "official statement": only what a law says tells it from others.
    return { name: plainText(statement, view), text: citationText(law.facts.citations, ui, true) as string };
  }
  const told = kind === 'notice' ? findItem(library, 'notice', item) : findItem(library, 'guide', item, country);
  if (!told) return undefined;
  const { title, summary } = wordsIn<{ title: string; summary: string }>(site, told, tag).words.inline;
  return { name: plainText(title, view), text: plainText(summary, view) };
}
