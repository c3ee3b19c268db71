import { groupedNumber } from '../locale/telephone.ts';
import type { LineChange } from './compare-lines.ts';
import type { NumberChange, SiteDifference, TextChange } from './compare-sites.ts';

/** Addresses that are written out; the rest is counted. */
const mostPaths = 4;

/**
 * The difference between two sites as a list that a reviewer can read from top to bottom: numbers, then pages, then text.
 * @param language whose text was compared, in English: `English`
 * @returns lines of plain text, without a line break at the end
 */
export function differenceText({ added, removed, numbers, texts }: SiteDifference, language: string): string {
  if (added.length + removed.length + numbers.length + texts.length === 0)
    return `Nothing that a reader sees has changed: no page, no number in any language, no text in ${language}.`;
  const parts = [
    numbers.length > 0
      ? ['Numbers, in all languages. Compare each digit by digit with its source:', ...numbers.map(numberText)]
      : ['Numbers, in all languages: none has changed.'],
    ...(removed.length > 0 ? [['Pages that are gone:', ...removed.map((path) => `  - ${path}`)]] : []),
    ...(added.length > 0 ? [['Pages that are new:', ...added.map((path) => `  + ${path}`)]] : []),
    texts.length > 0
      ? [`Text in ${language}, the changes on the most pages first:`, ...texts.map(textChange)]
      : [`Text in ${language}: nothing else has changed.`],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** @returns the lines of a change, marked with - and + */
export function changeLines({ removed, added }: LineChange, indent: string): string[] {
  return [...removed.map((line) => `${indent}- ${line}`), ...added.map((line) => `${indent}+ ${line}`)];
}

function numberText({ address, added, removed }: NumberChange): string {
  const number = spokenNumber(address);
  const changes = [
    ...(removed.length > 0 ? [`  - ${number} is no longer on ${pagesText(removed)}`] : []),
    ...(added.length > 0 ? [`  + ${number} is now on ${pagesText(added)}`] : []),
  ];
  return changes.join('\n');
}

/** @returns the number as the pages group it, and how it is reached when it is not called: `+965 2558 9696 (WhatsApp)` */
function spokenNumber(address: string): string {
  const number = groupedNumber(address.replace(/^(?:tel|sms):/, '').replace(/^.*\//, '+'));
  if (address.startsWith('tel:')) return number;
  return `${number} (${address.startsWith('sms:') ? 'SMS' : 'WhatsApp'})`;
}

function textChange(change: TextChange): string {
  return ['', `  On ${pagesText(change.paths)}`, ...changeLines(change, '    ')].join('\n');
}

function pagesText(paths: readonly string[]): string {
  const more = paths.length - mostPaths;
  const shown = paths.slice(0, mostPaths).join(' ');
  return `${paths.length === 1 ? '1 page' : `${paths.length} pages`}: ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
