import type { EditorLanguage } from '../labels.ts';

/** Where the editor keeps what staff choose in its settings, among it the language of its menus. */
const settingsKey = 'sveltia-cms.prefs';

/** @returns the language in which the editor was last open in this browser; undefined when it never was */
export function rememberedLanguage(storage: Pick<Storage, 'getItem'>): EditorLanguage | undefined {
  const { locale } = settingsOf(storage);
  if (typeof locale !== 'string') return undefined;
  return locale.startsWith('ar') ? 'ar' : 'en';
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
