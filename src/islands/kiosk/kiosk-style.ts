/** What saves, prints, sends or downloads has no place on a screen that is everybody's; a code for the camera of a phone has. */
const style = `
a[download], .hand-on .chips, .hand-on > p, a[href$="/offline/"], [data-offline],
[x-on\\:click]:not([x-on\\:click="clear"]), .call-button__label { display: none !important }
a[href^="tel:"], a[href^="sms:"], a[href^="mailto:"] { cursor: default; text-decoration: none }
body { user-select: none; -webkit-user-select: none; -webkit-touch-callout: none }
input, textarea { user-select: text; -webkit-user-select: text }
.kiosk-address { display: block; overflow-wrap: anywhere; font-weight: bold }
.kiosk-idle { max-width: 30rem; padding: 1.5rem; border: 4px solid; text-align: center }
.kiosk-idle::backdrop { background: #000c }
.kiosk-idle button { margin-block-start: 1rem }
@media print { html { display: none !important } }
`;

/** The policy of the site allows no style in a page; a sheet that a script makes is none. Old browsers go without. */
export function addKioskStyle(): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
