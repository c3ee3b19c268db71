/**
 * The script of every page. It only adds: everything it touches is complete without it.
 * Nothing about what is read is stored or sent.
 */
import { type Answer, registerWorker, savingWanted } from '../offline/phone/register.ts';
import { watchNumbers } from '../offline/phone/watch-numbers.ts';
import { updateDated } from './dated.ts';
import { preferLanguages } from './prefer-languages.ts';

updateDated(document, Date.now());
preferLanguages(document, navigator.languages);
watchNumbers(document);
// After everything that is needed to read.
addEventListener('load', () => void registerWorker());
addEventListener(savingWanted, (event) => void registerWorker().then((event as CustomEvent<Answer>).detail));
