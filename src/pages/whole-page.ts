/**
 * Puts the first line before a rendered page. V8 keeps a text that was put together as a tree of its thousands of pieces until
 * somebody asks for a letter of it; pages that wait to be written would take a second of every three to move about in memory.
 * @param html from `<html>` to `</html>`
 * @returns the page, in one piece
 */
export function wholePage(html: string): string {
  const page = `<!DOCTYPE html>${html}`;
  page.charCodeAt(0);
  return page;
}
