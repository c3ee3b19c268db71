/**
 * The script of every page. It only adds: everything it touches is complete without it.
 * Nothing about what is read is stored or sent.
 */
import { isKiosk } from '../offline/is-kiosk.ts';
import { type Answer, registerWorker, savingWanted } from '../offline/phone/register.ts';
import { watchNumbers } from '../offline/phone/watch-numbers.ts';
import { updateDated } from './dated.ts';
import { watchExit } from './exit.ts';
import { addHandOn } from './hand-on.ts';
import { addListen } from './listen.ts';
import { placeToGo, preferLanguages } from './prefer-languages.ts';
import { showPictures } from './show-pictures.ts';
import { sinkOverdue } from './sink-overdue.ts';

/** Address of the script of a kiosk; put in by the build. */
declare const KIOSK: string;

const isShared = isKiosk(location.search);
const exit = document.querySelector<HTMLAnchorElement>('#exit[data-neutral]');
if (isShared) void import(KIOSK);
else if (exit) watchExit(exit);
updateDated(document, Date.now());
sinkOverdue(document);
addHandOn(document);
showPictures(document);
for (const part of document.querySelectorAll<HTMLElement>('[data-listen]')) addListen(part);
preferLanguages(document, navigator.languages);
const place = placeToGo(document, navigator.languages);
// Not `assign`: Back must lead to where the reader came from. The language of a kiosk says nothing about who stands before it.
if (place !== undefined && !isShared) location.replace(place);
watchNumbers(document);
// After everything that is needed to read.
addEventListener('load', () => void registerWorker());
addEventListener(savingWanted, (event) => void registerWorker().then((event as CustomEvent<Answer>).detail));
