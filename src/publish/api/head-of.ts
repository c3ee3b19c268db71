import type { ApiSchemaName } from '../../locale/api-files.ts';
import { licence } from '../../locale/licence.ts';
import type { Site } from '../../locale/site.ts';
import { urls } from '../../locale/urls.ts';

/** @returns the sentence that names the source; in English, as the licence is named all over the world */
export function attributionOf({ name, origin }: Site): string {
  return `${name} (${origin}/), ${licence.name}. Say what you changed, and keep the date of a number beside it.`;
}

/** @returns the whole address of a JSON Schema */
export function schemaAddress({ origin }: Site, name: ApiSchemaName): string {
  return origin + urls.api(`schemas/${name}.json`);
}

/**
 * @param language null for a file of no language
 * @returns what stands at the beginning of every file
 */
export function headOf<Language extends string | null>(site: Site, language: Language, schema: ApiSchemaName) {
  return {
    licence: { ...licence },
    attribution: attributionOf(site),
    build: site.buildId,
    day: site.today,
    language,
    schema: schemaAddress(site, schema),
  };
}
