/**
 * Fills the screen at the first touch: a browser allows it only then, and ends it with every new page. Where the window fills the screen
 * already, as that of a browser started for a kiosk does, nothing is to be done.
 */
export function fillScreen(): void {
  const fill = () => {
    if (document.fullscreenElement || !document.fullscreenEnabled || innerHeight >= screen.height) return;
    // A browser that does not want to: the page is as useful in a window.
    document.documentElement.requestFullscreen().catch(() => {});
  };
  for (const event of ['pointerup', 'keydown']) addEventListener(event, fill, true);
}
