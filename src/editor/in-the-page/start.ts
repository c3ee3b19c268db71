import type { EditorLanguage } from '../labels.ts';
import { noRepository } from '../repository.ts';
import { rememberedLanguage, rememberSettings } from './editor-settings.ts';

/** The editor itself, megabytes that nobody but staff fetches; written by the build beside the page. */
const program = `${BASE}/admin/edit.js`;

const isLocal = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);
const buttons = [...document.querySelectorAll<HTMLElement>('[data-open-editor]')];
const remembered = rememberedLanguage(localStorage);
// Staff who have been here go on at once; anybody else who comes by sees a page that says what this is.
if (remembered) void open(remembered);
else {
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => open(button.dataset.openEditor === 'ar' ? 'ar' : 'en'));
  }
}

async function open(language: EditorLanguage): Promise<void> {
  const answer = await fetch(`${BASE}/admin/config-${language}.json`);
  if (!answer.ok) throw new Error(`/admin/config-${language}.json answered ${answer.status}`);
  const config = await answer.json();
  // On a site that is linked to no repository there is nothing to sign in to.
  if (!isLocal && config.backend.repo === noRepository) {
    for (const note of document.querySelectorAll<HTMLElement>('[data-not-linked]')) note.hidden = false;
    return;
  }
  rememberSettings(localStorage, language);
  // Only now: the editor reads its settings as soon as it is loaded.
  const { edit }: typeof import('./edit.ts') = await import(program);
  // The editor brings its own look, which that of the site would disturb.
  for (const part of document.querySelectorAll('body > *, link[rel=stylesheet]')) part.remove();
  await edit(config, language);
}
