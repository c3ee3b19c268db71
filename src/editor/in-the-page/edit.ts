import CMS from '@sveltia/cms';
import type { CmsConfig } from '../cms.ts';
import { fileFormats } from '../formats.ts';
import type { EditorLanguage } from '../labels.ts';
import { OldTexts } from '../old-texts.ts';
import { sourceField } from '../source-revisions.ts';
import { revisionsOf } from './source-of-entry.ts';

/** What the editor hands to whoever listens to a saving: a Map of Immutable.js. */
interface EntryMap {
  setIn(path: readonly string[], value: unknown): EntryMap;
  toJS(): { path: string; data: Record<string, unknown>; i18n: Record<string, { data?: unknown }> };
}

/**
 * Starts the editor in the page.
 * @param config as the build has written it
 * @param language in which problems are told
 */
export async function edit(config: CmsConfig, language: EditorLanguage): Promise<void> {
  // Of several mistakes each has a line of its own.
  const style = new CSSStyleSheet();
  style.replaceSync('dialog .error { white-space: pre-line }');
  document.adoptedStyleSheets = [style];
  const old = new OldTexts();
  for (const { name, extension, fromFile, toFile } of fileFormats(old, language))
    CMS.registerCustomFormat(name, extension, { fromFile, toFile });
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }: { entry: EntryMap }) => {
      const { path, data, i18n } = entry.toJS();
      const revisions = revisionsOf(old, { path, content: data });
      if (!revisions) return undefined;
      // The format that writes a translation is not told its language, nor what the source says: it is told here.
      return Object.keys(i18n)
        .filter((locale) => i18n[locale]?.data)
        .reduce(
          (map, locale) => map.setIn(['i18n', locale, 'data', sourceField], JSON.stringify({ locale, revisions })),
          entry,
        );
    },
  });
  await CMS.init({ config });
}
