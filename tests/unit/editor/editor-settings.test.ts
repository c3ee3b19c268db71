import { describe, expect, test } from 'vitest';
import { rememberedLanguage, rememberSettings } from '../../../src/editor/in-the-page/editor-settings.ts';

const key = 'sveltia-cms.prefs';

/** A browser that keeps what the editor has kept in it. */
function storageWith(settings?: string) {
  const kept = new Map(settings === undefined ? [] : [[key, settings]]);
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    settings: (): unknown => JSON.parse(kept.get(key) ?? 'null'),
  };
}

describe('the language of the editor', () => {
  test('is the one that was chosen in the editor before', () => {
    expect(rememberedLanguage(storageWith('{"locale":"ar"}'))).toBe('ar');
    expect(rememberedLanguage(storageWith('{"locale":"en-US"}'))).toBe('en');
  });

  test('is English when its menus are in a language that has no labels', () => {
    expect(rememberedLanguage(storageWith('{"locale":"fr"}'))).toBe('en');
  });

  test('is not known in a browser in which it was never open, so the page asks', () => {
    expect(rememberedLanguage(storageWith())).toBeUndefined();
  });

  test.each(['', 'broken', 'null', '7', '[]'])('is not known when the settings are %j', (settings) => {
    expect(rememberedLanguage(storageWith(settings))).toBeUndefined();
  });
});

describe('the settings of the editor', () => {
  test('keep the menus in the language of the labels', () => {
    const storage = storageWith('{"locale":"fr"}');
    rememberSettings(storage, 'en');
    expect(storage.settings()).toMatchObject({ locale: 'en-US' });
    rememberSettings(storage, 'ar');
    expect(storage.settings()).toMatchObject({ locale: 'ar' });
  });

  test('do not let the key Escape close what somebody writes, unless they have chosen so', () => {
    const fresh = storageWith();
    rememberSettings(fresh, 'en');
    expect(fresh.settings()).toMatchObject({ closeWithEscape: false });
    const chosen = storageWith('{"closeWithEscape":true}');
    rememberSettings(chosen, 'en');
    expect(chosen.settings()).toMatchObject({ closeWithEscape: true });
  });

  test('keep whatever else was chosen', () => {
    const storage = storageWith('{"theme":"dark"}');
    rememberSettings(storage, 'ar');
    expect(storage.settings()).toMatchObject({ theme: 'dark' });
  });

  test('are written anew when they cannot be read', () => {
    const storage = storageWith('broken');
    rememberSettings(storage, 'en');
    expect(storage.settings()).toEqual({ closeWithEscape: false, locale: 'en-US' });
  });
});
