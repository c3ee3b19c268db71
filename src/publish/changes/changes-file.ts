import { z } from 'zod';
import { withdrawnNumbers } from '../../changes/describe-change.ts';
import { placeOf } from '../../changes/place-of.ts';
import { licenceUrl } from '../../locale/licence.ts';
import type { Site } from '../../locale/site.ts';
import { urls } from '../../locale/urls.ts';
import { type Change, changedKinds } from '../../model/change-log.ts';
import { findItem } from '../../model/library.ts';

const day = z.iso.date();

const source = z
  .strictObject({
    url: z.url().describe('Page on which the fact was read'),
    publisher: z.string().describe('Who published that page'),
    date: z.string().describe('Date of that page: a day, a month, a year, or "undated"'),
  })
  .describe('Where the fact that is published today comes from');

const publicChange = z
  .strictObject({
    id: z.uuid().describe('Name of the change, the same for ever'),
    day: day.describe('Day on which it was written down'),
    kind: z
      .enum(['start', ...changedKinds])
      .describe('number: a contact; notice; right: a statement of law; guide; start: the list begins here'),
    happened: z.enum(['began', 'added', 'changed', 'removed']).describe('What happened to the item'),
    item: z.string().describe('Id of the contact, notice, law or guide; empty for the beginning'),
    country: z.string().nullable().describe('Country that it belongs to, as in addresses; null for none'),
    englishName: z.string().describe('Its name on that day, in English'),
    before: z
      .array(z.string())
      .describe(
        'Numbers that the contact has no more; of a notice its days before, first/last (ISO 8601), ".." for no end',
      ),
    after: z.array(z.string()).describe('Numbers that the contact has now and had not; of a notice its days'),
    noLongerUse: z
      .array(z.string())
      .describe('Those of the numbers before that no contact has today: do not hand them out any more'),
    words: z.string().optional().describe('A line of the staff, in English'),
    page: z.string().describe('Address of the page that tells about it today; put a language for {locale}'),
    source: source.optional(),
    reviewed: day
      .optional()
      .describe(
        'Day on which somebody last tried the contact or compared the guide with its sources; absent when nobody has',
      ),
  })
  .describe('A change');

/** The file of all changes. */
export const changesFile = z
  .strictObject({
    $schema: z.url().describe('Address of this schema'),
    build: z.string().describe('Build of the site that the file belongs to'),
    day: day.describe('Day that the site speaks for'),
    licence: z.url().describe('Licence of the file'),
    publisher: z.string().describe('Name of the site, to be named as the source'),
    changes: z.array(publicChange).describe('All changes since the list began, the newest first'),
  })
  .describe('What changed in numbers, notices and rights');

/** @returns JSON Schema (2020-12) of the file of all changes */
export function changesSchema(site: Site): object {
  const { $schema, ...schema } = z.toJSONSchema(changesFile, { target: 'draft-2020-12' });
  return { $schema, $id: site.origin + urls.changesSchema(), ...schema };
}

/**
 * @param changes all changes, the newest first
 * @returns the file of all changes, which is for no language
 */
export function allChangesFile(site: Site, changes: readonly Change[]): z.output<typeof changesFile> {
  return {
    $schema: site.origin + urls.changesSchema(),
    build: site.buildId,
    day: site.today,
    licence: licenceUrl,
    publisher: site.name,
    changes: changes.map((change) => publicOf(site, change)),
  };
}

/** Field by field, so that nothing is published that is not meant to be. */
function publicOf(site: Site, change: Change): z.output<typeof publicChange> {
  const { id, day: on, kind, happened, item, country, name, before, after, words } = change;
  const { route, fragment } = placeOf(site, site.source.tag, change);
  return {
    id,
    day: on,
    kind,
    happened,
    item,
    country,
    englishName: name,
    before,
    after,
    noLongerUse: withdrawnNumbers(site, change),
    ...(words !== undefined && { words }),
    page: `/{locale}${route.key}${fragment}`,
    ...provenanceOf(site, change),
  };
}

type Provenance = Pick<z.output<typeof publicChange>, 'source' | 'reviewed'>;

/** Where an item that is still published comes from, and who has looked at it when, without the names of people. */
function provenanceOf({ library }: Site, { kind, item, country }: Change): Provenance {
  if (kind === 'guide') {
    const guide = findItem(library, 'guide', item, country);
    return guide ? { reviewed: guide.facts.reviewed } : {};
  }
  if (kind === 'start') return {};
  const found = findItem(library, kind === 'number' ? 'contact' : kind === 'right' ? 'law' : 'notice', item);
  if (!found) return {};
  const { url, publisher, date } = found.facts.source;
  const confirmed = 'confirmed' in found.facts ? found.facts.confirmed : undefined;
  return { source: { url, publisher, date }, ...(confirmed && { reviewed: confirmed.on }) };
}
