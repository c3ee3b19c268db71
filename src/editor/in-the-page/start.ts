import { noRepository } from '../repository.ts';
import { languageOf, rememberSettings } from './editor-settings.ts';

const asked = new URLSearchParams(location.search).get('language') ?? undefined;
const language = languageOf(localStorage, navigator.languages, asked);
const answer = await fetch(`/admin/config-${language}.json`);
if (!answer.ok) throw new Error(`/admin/config-${language}.json answered ${answer.status}`);
const config = await answer.json();
const isLocal = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);
// On a site that is linked to no repository there is nothing to sign in to: the page stays as it is and says so.
if (isLocal || config.backend.repo !== noRepository) {
  rememberSettings(localStorage, language);
  // Only now: the editor reads its settings as soon as it is loaded.
  const { edit } = await import('./edit.ts');
  document.getElementById('about')?.remove();
  await edit(config, language);
}
