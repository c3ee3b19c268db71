import type { Item, Library } from './library.ts';
import type { Problem } from './problem.ts';
import { knownPages, reservedInPartners, reservedInside, reservedTop } from './reserved.ts';

type Report = (problem: Problem) => void;
type AnyItem = Item<unknown, unknown>;

/** Ids must be told apart, and must not take an address that the site needs for itself. */
export function checkIds(library: Library, report: Report): void {
  checkDoubles(library, report);
  const inside: readonly AnyItem[] = [
    library.contacts,
    library.guides,
    library.notices,
    library.campaigns,
    library.origins,
  ].flat();
  for (const item of inside) if (reservedInside.includes(item.id)) reserved(item, report);
  for (const item of library.training) if (reservedInPartners.includes(item.id)) reserved(item, report);
  for (const country of library.countries)
    if ([...reservedTop, ...knownPages].includes(country.id)) reserved(country, report);
  for (const page of library.pages)
    if (reservedTop.includes(page.id) || library.countries.some((country) => country.id === page.id))
      reserved(page, report);
  for (const campaign of library.campaigns) {
    if (campaign.facts.kind !== 'world-day' || campaign.id === `world-day-${campaign.facts.year}`) continue;
    report({
      file: campaign.file,
      line: campaign.lineOf(['year']),
      field: 'folder',
      wrong: 'is a World Day under another name',
      mend: `name the folder world-day-${campaign.facts.year}`,
    });
  }
}

function checkDoubles(library: Library, report: Report): void {
  const seen = new Map<string, AnyItem>();
  const scopes: [string, readonly AnyItem[]][] = [
    ['contact', [...library.contacts, ...library.heldContacts]],
    ['law', library.laws],
    ['place', library.places],
    ['referral step', library.referral],
    ['question', library.questions],
    ['observation', library.observations],
    ['organisation', library.organisations],
    ['dated item', [...library.notices, ...library.campaigns, ...library.progress]],
  ];
  for (const [scope, items] of scopes) {
    for (const item of items) {
      const first = seen.get(`${scope} ${item.id}`);
      if (first)
        report({
          file: item.file,
          line: item.line,
          field: item.id,
          wrong: `the id stands in ${first.file}:${first.line} too`,
          mend: 'give one of them another id',
        });
      else seen.set(`${scope} ${item.id}`, item);
    }
  }
}

function reserved(item: AnyItem, report: Report): void {
  report({
    file: item.file,
    line: item.line,
    field: item.id,
    wrong: 'has a name that the site needs for itself',
    mend: 'choose another name',
  });
}
