/**
 * Reads the text aloud with a voice of the phone. Only a voice of the page's own language that is on the phone itself: one from the network
 * would send the text to somebody, and a voice of another language would make noise of it. Where there is none there is no button.
 */

/** What is read, one after the other. */
const lines = 'h1, h2, h3, p, li, legend, dt, dd';
/** Never read: what is not part of the text. */
const unread = '.back, .hand-on, .provenance, nav, [data-listen]';
const mark = 'is-read';

/** Tags that systems use for a language besides its own. */
const other: Record<string, string> = { fil: 'tl', id: 'in' };

/** @param part with the two buttons; its language is that of the text round it */
export function addListen(part: HTMLElement): void {
  const main = part.closest<HTMLElement>('main');
  if (!main || !('speechSynthesis' in window)) return;
  const [play, stop] = part.querySelectorAll('button');
  if (!play || !stop) return;
  const language = main.lang;
  let reading = 0;

  const voiceOf = () =>
    speechSynthesis.getVoices().find(({ localService, lang }) => {
      const [own = ''] = lang.toLowerCase().split(/[-_]/);
      return localService && (own === language || own === other[language]);
    });
  const offer = () => {
    part.hidden = !voiceOf();
  };
  const end = () => {
    reading++;
    speechSynthesis.cancel();
    main.querySelector(`.${mark}`)?.classList.remove(mark);
    play.hidden = false;
    stop.hidden = true;
  };

  const read = (queue: HTMLElement[], turn: number): void => {
    const [line, ...rest] = queue;
    const voice = voiceOf();
    if (turn !== reading) return;
    if (!line || !voice) {
      end();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(line.innerText);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    line.classList.add(mark);
    line.scrollIntoView({ block: 'nearest' });
    utterance.onend = () => {
      line.classList.remove(mark);
      read(rest, turn);
    };
    utterance.onerror = () => {
      if (turn === reading) end();
    };
    speechSynthesis.speak(utterance);
  };

  play.addEventListener('click', () => {
    end();
    play.hidden = true;
    stop.hidden = false;
    read(linesOf(main), reading);
  });
  stop.addEventListener('click', end);
  addEventListener('pagehide', end);
  speechSynthesis.addEventListener?.('voiceschanged', offer);
  offer();
}

/** @returns what is seen of the text, each line once: a list item with lists of its own is read by its parts */
function linesOf(main: HTMLElement): HTMLElement[] {
  return [...main.querySelectorAll<HTMLElement>(lines)].filter(
    (line) => line.getClientRects().length > 0 && !line.closest(unread) && !line.querySelector(lines),
  );
}
