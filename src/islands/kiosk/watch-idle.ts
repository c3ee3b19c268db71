import { goToStart, isStart } from './start-page.ts';

/** What the countdown says in one language. */
export interface KioskWords {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  /** With `{seconds}` where the number stands. */
  text: string;
  stay: string;
}

/** By the language of the page; put in by the build. */
declare const KIOSK_WORDS: Record<string, KioskWords>;

/** When nobody has touched screen or keys for so long, the next person begins, in milliseconds. */
const idleAfter = 90_000;
/** For so long before, the page asks whether somebody is there. */
const asksFor = 15_000;

/** Asks whether somebody is still there, and goes back to the start when nobody answers. */
export function watchIdle(): void {
  if (isStart()) return;
  const question = makeQuestion();
  let touched = Date.now();
  const touch = () => {
    touched = Date.now();
  };
  // Not when a finger comes down: what lies under the question would get the rest of the touch.
  for (const event of ['pointerup', 'click', 'keydown', 'wheel', 'touchmove'])
    addEventListener(event, touch, { capture: true, passive: true });
  setInterval(() => {
    // Whoever listens does not touch.
    if (isHeard()) touch();
    const left = touched + idleAfter - Date.now();
    if (left <= 0) goToStart();
    else if (left <= asksFor) question.show(Math.ceil(left / 1000));
    else question.hide();
  }, 500);
}

function isHeard(): boolean {
  const isPlaying = [...document.querySelectorAll('audio')].some(({ paused }) => !paused);
  return isPlaying || ('speechSynthesis' in window && speechSynthesis.speaking);
}

function makeQuestion(): { show(seconds: number): void; hide(): void } {
  const words = KIOSK_WORDS[document.documentElement.lang] ?? KIOSK_WORDS.en;
  const dialog = document.createElement('dialog');
  const title = document.createElement('h2');
  const text = document.createElement('p');
  const button = document.createElement('button');
  dialog.className = 'kiosk-idle';
  button.className = 'button';
  button.type = 'button';
  if (words) {
    dialog.lang = words.lang;
    dialog.dir = words.dir;
    title.textContent = words.title;
    button.textContent = words.stay;
  }
  dialog.append(title, text, button);
  const hide = () => {
    if (dialog.open) dialog.close();
  };
  // Anywhere: on the button, and beside the question.
  dialog.addEventListener('click', hide);
  document.body.append(dialog);
  return {
    show(seconds) {
      text.textContent = (words?.text ?? '{seconds}').replace('{seconds}', String(seconds));
      if (!dialog.open) dialog.showModal();
    },
    hide,
  };
}
