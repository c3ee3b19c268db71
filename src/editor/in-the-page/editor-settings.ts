import type { EditorLanguage } from '../labels.ts';

/** Where the editor keeps what staff choose in its settings, among it the language of its menus. */
const settingsKey = 'sveltia-cms.prefs';

/**
 * @param storage of the browser
 * @param wanted languages of the browser, the most wanted first
 * @param asked language that the address asks for
 * @returns Arabic when the editor's menus are in Arabic, or will be
 */
export function languageOf(
  storage: Pick<Storage, 'getItem'>,
  wanted: readonly string[],
  asked?: string,
): EditorLanguage {
  const chosen = asked ?? settingsOf(storage).locale;
  const [first = 'en'] = typeof chosen === 'string' ? [chosen] : wanted.filter((tag) => /^(?:ar|en)\b/.test(tag));
  return first.startsWith('ar') ? 'ar' : 'en';
}

/**
 * Keeps menus and labels in one language: the editor has menus in languages in which we have no labels. And the key Escape must not
 * close what somebody has written for an hour, unless they have chosen so.
 */
export function rememberSettings(storage: Pick<Storage, 'getItem' | 'setItem'>, language: EditorLanguage): void {
  const locale = language === 'ar' ? 'ar' : 'en-US';
  storage.setItem(settingsKey, JSON.stringify({ closeWithEscape: false, ...settingsOf(storage), locale }));
}

function settingsOf(storage: Pick<Storage, 'getItem'>): Record<string, unknown> {
  const text = storage.getItem(settingsKey);
  if (text === null) return {};
  try {
    const settings: unknown = JSON.parse(text);
    return typeof settings === 'object' && settings !== null ? { ...settings } : {};
  } catch {
    // Settings that cannot be read are none: the editor writes them anew.
    return {};
  }
}
