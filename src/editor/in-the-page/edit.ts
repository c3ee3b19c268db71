import CMS from '@sveltia/cms';
import type { CmsConfig } from '../cms.ts';
import { fileFormats } from '../formats.ts';
import type { EditorLanguage } from '../labels.ts';
import { OldTexts } from '../old-texts.ts';
import { beforeSaving, type EntryMap } from './before-saving.ts';

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
    handler: ({ entry }: { entry: EntryMap }) => beforeSaving(old, entry, language),
  });
  await CMS.init({ config });
}
