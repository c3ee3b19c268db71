import { readFileSync, writeFileSync } from 'node:fs';
import { licenceOf, type PackageLicence } from './licence-of.ts';
import { insideTheEditor, noteOnTheEditor, type ShippedPackage, shippedPackages } from './shipped-packages.ts';

/** A package, where its code is in the site, and its licence. */
interface Listed extends PackageLicence {
  where: string;
}

const head = `Code of others in this site
===========================

Everything else in this site is made from its own source. The tools that build it leave none of their code in it. The licences below ask
that their text goes along with the code.
`;

/**
 * The licences of what is in the published site, as one text: a list of all packages, and each text once.
 * @param project folder of the code, with its packages installed
 * @throws Error when a package is not installed, or has no licence
 */
export function renderThirdPartyLicences(project: string): string {
  const listed = shippedPackages.map((shipped) => listedOf(project, shipped));
  const texts = new Map<string, Listed[]>();
  for (const one of listed) texts.set(one.text, [...(texts.get(one.text) ?? []), one]);
  return [
    head,
    ...listed.map(({ name, version, licence, where }) => `${name} ${version}  ${licence}\n    in ${where}`),
    '',
    'Inside the editor of staff (@sveltia/cms) its makers have put code of:',
    ...wrapped(insideTheEditor),
    noteOnTheEditor,
    '',
    ...[...texts].map(([text, owners]) => under(owners.map(nameOf).join(', '), text)),
    // The first adds to the second, so both go along (GNU LGPL 3, section 4b).
    ...['LGPL-3.0', 'GPL-3.0'].map((name) =>
      under(`libheif: ${name}`, readFileSync(`${project}/src/publish/release/texts/${name}.txt`, 'utf8')),
    ),
  ].join('\n');
}

/** The address of the list on the site. */
export const licencesFile = 'licences.txt';

/** Writes the list into the site that is being made. */
export function writeThirdPartyLicences(project: string, out: string): void {
  writeFileSync(`${out}/${licencesFile}`, renderThirdPartyLicences(project));
}

const line = '-'.repeat(80);

const under = (title: string, text: string) => [line, title, line, '', text].join('\n');

const nameOf = ({ name, version }: Listed) => `${name} ${version}`;

function listedOf(project: string, { place, where, text }: ShippedPackage): Listed {
  return { ...licenceOf(project, place, text), where };
}

/** Names behind each other, in lines that an ordinary window shows whole. */
function wrapped(names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length < 97) lines[lines.length - 1] = `${last} ${name},`;
    else lines.push(`    ${name},`);
  }
  return lines.map((text, at) => (at === lines.length - 1 ? text.replace(/,$/, '') : text));
}
