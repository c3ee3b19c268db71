import type { z } from 'zod';
import { topicWords } from '../../../src/locale/search-words.ts';
import * as contact from '../../../src/model/schema/contact.ts';
import * as items from '../../../src/model/schema/items.ts';
import * as law from '../../../src/model/schema/law.ts';
import * as redirects from '../../../src/model/schema/redirect.ts';
import { siteSettings } from '../../../src/model/schema/site-settings.ts';
import * as words from '../../../src/model/schema/words.ts';
import { definitionOf, unwrap } from '../../../src/model/schema-fields.ts';

/** A schema and where it stands, for the name of a test: `items.campaign.source.url`. */
export interface SchemaPart {
  path: string;
  schema: z.ZodType;
}

/** @returns every schema of the content, and every field and element in it */
export function schemaParts(): SchemaPart[] {
  const files = { contact, items, law, redirects, words, search: { topicWords }, site: { siteSettings } };
  return Object.entries(files).flatMap(([file, exported]) =>
    Object.entries(exported).flatMap(([name, schema]) => partsOf(`${file}.${name}`, schema)),
  );
}

function partsOf(path: string, schema: unknown): SchemaPart[] {
  // What is given to a field that may be left out is looked at there, and not once more inside it.
  const def = definitionOf(unwrap(schema));
  if (!def) return [];
  const inside: [string, unknown][] = [
    ...Object.entries(def.shape ?? {}),
    ...(def.options ?? []).map((option, index): [string, unknown] => [`(${index})`, option]),
    ['[]', def.element],
    ['{}', def.valueType],
  ];
  return [{ path, schema: schema as z.ZodType }, ...inside.flatMap(([name, part]) => partsOf(`${path}.${name}`, part))];
}
