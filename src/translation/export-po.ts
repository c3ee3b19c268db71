import { plainText } from '../components/prose.tsx';
import { mainView } from '../components/view.ts';
import type { Site } from '../locale/site.ts';
import { writeReference } from '../model/reference.ts';
import { interfaceKey, type TranslatedItem, translatedItems } from './entries.ts';
import type { PoFile, PoMessage } from './po-file.ts';
import { pairUnits, type Unit, unitsOf } from './units.ts';

/** What an export could not do. */
export interface Exported {
  file: PoFile;
  /** Items whose translation is built differently from the English, so that its pieces could not be filled in. */
  builtDifferently: string[];
}

/**
 * Everything to be translated into one language, with the translations that there are.
 * @param notes what each text of the interface is for, by key
 */
export function exportPo(site: Site, tag: string, notes: Readonly<Record<string, string>>): Exported {
  const builtDifferently: string[] = [];
  const messages = [
    ...interfaceMessages(site, tag, notes),
    ...translatedItems(site.library, site.source.tag).flatMap((entry) => {
      const own = entry.item.words.get(tag);
      const pairs = own && pairUnits(entry.source, own);
      if (own && !pairs) builtDifferently.push(entry.key);
      const stale = own !== undefined && own.from !== entry.source.revision;
      return unitsOf(entry.source).map((unit): PoMessage => {
        const translation = pairs?.get(unit.id) ?? '';
        return {
          context: `${entry.key}#${unit.id}`,
          source: unit.text,
          translation,
          unsure: stale && translation !== '',
          notes: [describe(unit), ...valuesIn(unit, entry, site)],
        };
      });
    }),
  ];
  return { file: { language: tag, messages }, builtDifferently };
}

function interfaceMessages({ catalogs, source }: Site, tag: string, notes: Readonly<Record<string, string>>) {
  const own = catalogs.byTag.get(tag);
  return [...(catalogs.byTag.get(source.tag) ?? [])].map(
    ([key, text]): PoMessage => ({
      context: `${interfaceKey}#${key}`,
      source: text,
      translation: own?.get(key) ?? '',
      unsure: false,
      notes: [notes[key] ?? '', ...(text.includes('{') ? ['Keep what stands in {braces} and <tags>.'] : [])].filter(
        Boolean,
      ),
    }),
  );
}

function describe({ kind, under }: Unit): string {
  return under === undefined ? `A ${kind}.` : `A ${kind}, under: ${under}.`;
}

/** What will stand in the place of the references: without it nobody can bend the words round them. */
function valuesIn({ text }: Unit, { item, source }: TranslatedItem, site: Site): string[] {
  const route = site.routes.find(({ locale, country }) => locale === source.locale && country === item.country);
  if (!route) throw new Error(`No page of ${item.country ?? 'the whole site'} in ${source.locale}`);
  const view = mainView(site, route);
  const named = new Map(source.references.map((reference) => [writeReference(reference), reference]));
  return [...named]
    .filter(([written]) => text.includes(written))
    .map(([written, reference]) => `${written} = ${plainText([{ kind: 'reference', reference }], view)}`);
}
