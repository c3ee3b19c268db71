import { licenceOf } from './licence-of.ts';
import { allowedLicences, licenceExceptions } from './licence-rules.ts';
import { shippedPackages } from './shipped-packages.ts';

/** Between these lines of a document stands the table. */
export const tableBegins = '<!-- Made by: npm run release -- --table -->';
export const tableEnds = '<!-- End of what is made. -->';

/**
 * @param project folder of the code, with its packages installed
 * @returns Markdown: what is in the site, which licences tools may have, and each exception with its reason. No versions: an update must not
 *   change a document.
 */
export function renderLicenceTable(project: string): string {
  const shipped = shippedPackages.map(({ place, text, where }) => ({ ...licenceOf(project, place, text), where }));
  return [
    '| in the published site | licence | where |',
    '| --- | --- | --- |',
    ...shipped.map(({ name, licence, where }) => `| ${name} | ${licence} | ${where.replaceAll('*', '\\*')} |`),
    '',
    `A tool may have one of these licences: ${allowedLicences.join(', ')}. The exceptions:`,
    '',
    '| tool | licence | why it may be used |',
    '| --- | --- | --- |',
    ...licenceExceptions.map(
      ({ packages, licence = 'none named', why }) => `| ${packages.replaceAll('*', '\\*')} | ${licence} | ${why} |`,
    ),
  ].join('\n');
}

/**
 * @param document text with the two lines in it
 * @returns the document with the table between them
 * @throws Error when it has not both lines
 */
export function withLicenceTable(document: string, table: string): string {
  const [start, end] = [document.indexOf(tableBegins), document.indexOf(tableEnds)];
  if (start === -1 || end < start) throw new Error(`the document has no "${tableBegins}" before a "${tableEnds}"`);
  return `${document.slice(0, start)}${tableBegins}\n\n${table}\n\n${document.slice(end)}`;
}
