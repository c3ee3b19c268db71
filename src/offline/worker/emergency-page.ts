/** What the worker itself carries: it is there even when every cache has been lost. */
export interface EmergencyData {
  build: string;
  name: string;
  /** Where the exit leads. */
  exit: string;
  /** Each country's folder, region in small letters, and numbers, E.164 or short code, with the way they are written. */
  countries: { id: string; region: string; numbers: [number: string, written: string][] }[];
  /** Texts by language. */
  languages: Record<
    string,
    { dir: 'ltr' | 'rtl'; title: string; text: string; exit: string; again: string; countries: string[] }
  >;
}

/**
 * The page for the worst case: no network, and nothing left in the caches. Numbers of every country, readable without any file.
 * @param tag language that is wanted
 */
export function emergencyPage(data: EmergencyData, tag: string): Response {
  const known = data.languages[tag] ? tag : 'en';
  const words = data.languages[known];
  if (!words) throw new TypeError('The emergency page has no English');
  const numbers = data.countries
    .map(({ numbers: list }, index) => {
      const links = list
        .map(([number, written]) => `<p><a href="tel:${number}" dir="ltr"><bdi><b>${written}</b></bdi></a></p>`)
        .join('');
      return `<h2>${words.countries[index] ?? ''}</h2>${links}`;
    })
    .join('');
  const html = `<!DOCTYPE html><html lang="${known}" dir="${words.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="build" content="${data.build}"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${words.title} · ${data.name}</title></head><body><p><a id="exit" href="${data.exit}" rel="noreferrer">${words.exit}</a></p><main><h1>${words.title}</h1><p>${words.text}</p>${numbers}<p><a href="">${words.again}</a></p></main></body></html>`;
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
    },
  });
}
