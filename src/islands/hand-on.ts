/**
 * Adds the share menu of the phone and a button that copies, where the browser has them.
 * @param root the page
 */
export function addHandOn(root: ParentNode): void {
  for (const section of root.querySelectorAll<HTMLElement>('[data-hand-on]')) {
    const { handOn: text = '' } = section.dataset;
    const part = (name: string) => section.querySelector<HTMLElement>(`[data-part="${name}"]`);
    const offer = (name: string, act: () => void) => {
      const item = part(name);
      if (item) item.hidden = false;
      item?.addEventListener('click', act);
    };
    // Who closes the menu has changed their mind, which is no error.
    if ('share' in navigator) offer('share', () => void navigator.share({ text }).catch(() => {}));
    if (navigator.clipboard)
      offer('copy', async () => {
        await navigator.clipboard.writeText(text);
        const copied = part('copied');
        if (copied) copied.hidden = false;
      });
  }
}
