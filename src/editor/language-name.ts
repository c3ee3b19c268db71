import { type Locale, locales } from '../../i18n/locales.ts';
import type { EditorLanguage } from './labels.ts';

/** Names of languages in Arabic, and in English those that the site is not written in (CLDR), as on the pages. */
const namesIn = {
  en: new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }),
  ar: new Intl.DisplayNames(['ar'], { type: 'language', fallback: 'none' }),
};

/**
 * @param tag of a language of the site or of one that a contact speaks (BCP 47)
 * @returns the name of the language in itself and, in brackets, in the language of the editor: `हिन्दी (Hindi)`; only
 * one name when both are the same or the site is not written in the language
 * @throws when nobody has a name for the tag
 */
export function languageName(tag: string, language: EditorLanguage): string {
  const locale: Locale | undefined = locales.find((candidate) => candidate.tag === tag);
  const name = (language === 'en' ? locale?.english : undefined) ?? namesIn[language].of(tag);
  if (name === undefined)
    throw new Error(`The language ${tag} has no name: correct the tag, or add it to i18n/locales.ts`);
  return locale === undefined || locale.endonym === name ? name : `${locale.endonym} (${name})`;
}
