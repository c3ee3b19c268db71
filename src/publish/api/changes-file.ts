import { withdrawnNumbers } from '../../changes/describe-change.ts';
import { placeOf } from '../../changes/place-of.ts';
import type { Site } from '../../locale/site.ts';
import type { Change } from '../../model/change-log.ts';
import { findItem } from '../../model/library.ts';
import { headOf } from './head-of.ts';
import type { ChangeRecord, ChangesFile } from './schema/changes-file.ts';
import { sourceOf } from './source-of.ts';

/**
 * @param changes all changes, the newest first
 * @returns `changes.json`, which is for no language
 */
export function changesFileOf(site: Site, changes: readonly Change[]): ChangesFile {
  return { ...headOf(site, null, 'changes'), changes: changes.map((change) => changeRecordOf(site, change)) };
}

/** Field by field, so that nothing is published that is not meant to be. */
function changeRecordOf(site: Site, change: Change): ChangeRecord {
  const { id, day, kind, happened, item, country, name, before, after, words = null } = change;
  const { route, fragment } = placeOf(site, site.source.tag, change);
  return {
    id,
    day,
    kind,
    happened,
    item,
    country,
    englishName: name,
    before,
    after,
    noLongerUse: withdrawnNumbers(site, change),
    words,
    page: `${site.origin}/{locale}${route.key}${fragment}`,
    ...provenanceOf(site, change),
  };
}

type Provenance = Pick<ChangeRecord, 'source' | 'reviewed'>;

/** Where an item that is still published comes from, and who has looked at it when, without the names of people. */
function provenanceOf({ library }: Site, { kind, item, country }: Change): Provenance {
  if (kind === 'start') return { source: null, reviewed: null };
  if (kind === 'guide')
    return { source: null, reviewed: findItem(library, 'guide', item, country)?.facts.reviewed ?? null };
  const found = findItem(library, kind === 'number' ? 'contact' : kind === 'right' ? 'law' : 'notice', item);
  if (!found) return { source: null, reviewed: null };
  const confirmed = 'confirmed' in found.facts ? found.facts.confirmed : undefined;
  return { source: sourceOf(found.facts.source), reviewed: confirmed?.on ?? null };
}
