import { type Colours, ownSettings } from '../model/schema/site-settings.ts';

/**
 * The colours of a site that has others than those of `src/styles/base.css`; to stand behind that file.
 * A button is printed in black on white (`src/styles/print.css`), so its colour is one of screens only.
 * @returns CSS; empty when the colours are the same
 */
export function colourStyles(colours: Colours): string {
  const names = Object.keys(colours) as (keyof Colours)[];
  if (names.every((name) => colours[name] === ownSettings.colours[name])) return '';
  const { brand, brandOnDark, link, linkOnDark, accent, accentOnDark } = colours;
  const tokens = (first: string, links: string, second: string) =>
    `--teal:${first};--link:${links};--weave-a:${first};--weave-b:${second}`;
  return [
    `:root{${tokens(brand, link, accent)}}`,
    `@media screen{:root{--call:${brand}}}`,
    `@media screen and (prefers-color-scheme:dark){:root{--call:${brandOnDark};${tokens(brandOnDark, linkOnDark, accentOnDark)}}}`,
  ].join('\n');
}
