/**
 * The script of every page. It only adds: everything it touches is complete without it.
 * Nothing is stored and nothing is sent.
 */
import { updateDated } from './dated.ts';
import { preferLanguages } from './prefer-languages.ts';

updateDated(document, Date.now());
preferLanguages(document, navigator.languages);
