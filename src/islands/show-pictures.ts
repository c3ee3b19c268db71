/**
 * Puts a picture in the place of the link to it, whenever the closed part of the page round it is opened. Until then
 * nothing is fetched. Without this script, and when the picture cannot be had, the link stays: it says what the
 * picture shows, and opens it by itself.
 * @param root the page
 */
export function showPictures(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-picture]')) {
    const part = link.closest('details');
    const show = () => {
      if (part?.open && link.isConnected) link.replaceWith(pictureOf(link));
    };
    part?.addEventListener('toggle', show);
    // Whoever is quicker than this script has opened it already.
    show();
  }
}

/**
 * @param link whose words say what the picture shows; its mark has width and height in pixels, so that the page does
 * not jump
 */
function pictureOf(link: HTMLAnchorElement): HTMLImageElement {
  const [width, height] = (link.dataset.picture ?? '').split(' ').map(Number);
  const picture = new Image(width, height);
  picture.alt = link.textContent ?? '';
  // A browser would leave an empty frame as large as the picture; the words need less room, and opened again they are
  // another try.
  picture.onerror = () => picture.replaceWith(link);
  picture.src = link.href;
  return picture;
}
