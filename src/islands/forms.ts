/** The script of the pages with fields: sums of money, and the letter. They are complete without it. */
import { registerAmounts } from './amounts.ts';
import { registerLetter } from './letter.ts';
import { startAlpine } from './names-only.ts';

for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;
for (const element of document.querySelectorAll<HTMLElement>('[data-without-script]')) element.hidden = true;
registerAmounts();
registerLetter();
startAlpine();
