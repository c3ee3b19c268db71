import { evaluate, type Outcome, querySets, readQueries, scoreOf } from '../../tests/search/evaluate.ts';

/** The goals of the research (languages, 3.6), in per cent. */
const goals = { first: 80, firstThree: 95, ofOneLanguage: 85, ofHardKinds: 90 };

/**
 * Prints how well the search of a built site finds what workers type: by set, language and kind of query.
 * @param root folder of a built site
 * @returns whether every goal is reached
 */
export function benchSearch(root: string): boolean {
  let isGood = true;
  for (const set of querySets) {
    const outcomes = evaluate(root, readQueries(set));
    const by = (name: string, of: (outcome: Outcome) => string) => {
      for (const value of [...new Set(outcomes.map(of))]) {
        const goal = name === 'language' ? goals.ofOneLanguage : 0;
        line(
          value,
          outcomes.filter((outcome) => of(outcome) === value),
          goal,
        );
      }
    };
    console.log(`\n${set}: queries, first %, first three %, nothing found, topics above half the best`);
    line('all', outcomes, goals.firstThree);
    line(
      'romanised or variant',
      outcomes.filter(({ query }) => ['romanised', 'variant'].includes(query.kind)),
      goals.ofHardKinds,
    );
    by('kind', ({ query }) => query.kind);
    by('language', ({ query }) => query.lang);
    const danger = outcomes.filter(({ query }) => query.danger);
    const missed = danger.filter(({ isDanger }) => !isDanger);
    const needless = outcomes.filter(({ query, isDanger }) => !query.danger && isDanger).length;
    if (danger.length > 0)
      console.log(
        `danger: ${missed.length} of ${danger.length} missed, ${needless} of ${outcomes.length - danger.length} others shown a number`,
      );
    for (const { query } of missed) console.log(`  missed: ${query.lang} ${query.query}`);
    if (missed.length > 0) isGood = false;
  }
  return isGood;

  function line(name: string, outcomes: readonly Outcome[], goal: number): void {
    const { queries, first, firstThree, nothing, confident } = scoreOf(outcomes);
    const per = (share: number) => (100 * share).toFixed(1).padStart(6);
    const isReached = 100 * firstThree >= goal && nothing === 0 && (name !== 'all' || 100 * first >= goals.first);
    if (!isReached) isGood = false;
    console.log(
      `${isReached ? ' ' : '!'} ${name.padEnd(22)} ${String(queries).padStart(5)} ${per(first)} ${per(firstThree)} ${String(nothing).padStart(4)} ${confident.toFixed(1).padStart(5)}`,
    );
  }
}
