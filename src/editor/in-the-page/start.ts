import CMS from '@sveltia/cms';
import { fileFormats } from '../formats.ts';
import { OldTexts } from '../old-texts.ts';
import { noRepository } from '../repository.ts';
import { sourceField } from '../source-revisions.ts';
import { languageOf, rememberLanguage } from './editor-language.ts';
import { revisionsOf } from './source-of-entry.ts';

/** What the editor hands to whoever listens to a saving: a Map of Immutable.js. */
interface EntryMap {
  get(name: string): unknown;
  setIn(path: readonly string[], value: unknown): EntryMap;
  toJS(): { path: string; data: Record<string, unknown>; i18n: Record<string, { data?: unknown }> };
}

const asked = new URLSearchParams(location.search).get('language') ?? undefined;
const language = languageOf(localStorage, navigator.languages, asked);
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

const answer = await fetch(`/admin/config-${language}.json`);
if (!answer.ok) throw new Error(`/admin/config-${language}.json answered ${answer.status}`);
const config: { backend: { repo: string } } = await answer.json();
const isLocal = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);
// On a site that is linked to no repository there is nothing to sign in to: the page stays as it is and says so.
if (isLocal || config.backend.repo !== noRepository) {
  rememberLanguage(localStorage, language);
  document.getElementById('about')?.remove();
  await CMS.init({ config });
}
