/**
 * The script of a kiosk, a screen that everybody uses one after the other: fetched only where the address says `?kiosk=1`. The page fills
 * the screen, no link leads out, and when nobody touches it for a while it forgets what was typed and goes back to the start.
 *
 * It makes leaving hard and not impossible: the browser itself must be told to open nothing else (`docs/partners/mirror.md`).
 */
import { cameByHistory } from './came-by-history.ts';
import { fillScreen } from './kiosk/fill-screen.ts';
import { keepInside } from './kiosk/keep-inside.ts';
import { addKioskStyle } from './kiosk/kiosk-style.ts';
import { goToStart, isStart } from './kiosk/start-page.ts';
import { watchIdle } from './kiosk/watch-idle.ts';

// Whoever presses Back must not see what the last person read.
if (cameByHistory() && !isStart()) goToStart();
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && !isStart()) goToStart();
});
addKioskStyle();
keepInside();
fillScreen();
watchIdle();
