import { wordsIn } from '../locale/site.ts';
import type { LawItem } from '../model/library.ts';
import { citationText } from './law-citation.tsx';
import { InlineProse } from './prose.tsx';
import { SourceLine } from './provenance.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/** What the law says, with article and source; each rule can be linked to. */
export interface LawListProps {
  laws: readonly LawItem[];
  view: View;
  /** Without the sentence about later changes, where the page says it once for several lists. */
  bare?: boolean;
}

export function LawList({ laws, view, bare = false }: LawListProps) {
  const { site, ui } = view;
  return (
    <>
      {!bare && laws.some((law) => !law.facts.checkedForAmendments) && <p>{ui.text('law.not-checked')}</p>}
      <ul class="law-list">
        {laws.map((law) => {
          const shown = wordsIn(site, law, ui.locale.tag);
          const foreign = languageOf(view, shown.locale);
          return (
            <li id={law.id}>
              <strong>{citationText(law.facts.citations, ui)}</strong>
              <p {...foreign}>
                <InlineProse inline={shown.words.inline.statement} view={viewIn(view, shown.locale)} />
              </p>
              <p class="provenance">
                <SourceLine source={law.facts.source} also={law.facts.alsoSeen} ui={ui} />
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
