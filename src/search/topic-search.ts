import { type Danger, dangerIn } from './danger.ts';
import { type Entry, Finder, type Found } from './finder.ts';

/** Who is led to one of these topics first is shown the number to call as well; to violence also among the first three. */
const urgentTopics = ['abuse-violence', 'shelter', 'hotline'];
const mostUrgent = 'abuse-violence';
/** What share of the best one's score it must have there. */
const urgentShare = 0.5;

/** What somebody in danger must find among the first three, whatever else the words fit. */
const dangerTopics = ['abuse-violence', 'hotline'];
const firstPlaces = 3;

/** What is shown at most, and what share of the best one's score it must have. */
const mostFound = 6;
const leastShare = 0.15;

export interface Result {
  /** Entries that fit well enough to be shown, the best first. */
  found: Found[];
  /** Whether whom to call must stand above them. */
  isUrgent: boolean;
}

/** The search by topics of one page: what fits, and whether somebody may be in danger. */
export class TopicSearch {
  readonly #finder: Finder;
  readonly #dangerIn: (query: string) => Danger;
  readonly #known: ReadonlySet<string>;

  /**
   * @param entries what may be found
   * @param danger words and short phrases of danger, folded
   * @param language of the page
   */
  constructor(entries: readonly Entry[], danger: readonly string[], language: string) {
    this.#finder = new Finder(entries, language);
    this.#dangerIn = dangerIn(danger, language);
    this.#known = new Set(entries.map(({ id }) => id));
  }

  search(query: string): Result {
    const found = this.#finder.find(query);
    const danger = this.#dangerIn(query);
    const least = (found[0]?.score ?? 0) * urgentShare;
    const isUrgent =
      danger > 0 ||
      urgentTopics.includes(found[0]?.id ?? '') ||
      found.slice(0, firstPlaces).some(({ id, score }) => id === mostUrgent && score >= least);
    const ranked = danger === 2 ? this.#withHelp(found) : found;
    const worth = (ranked[0]?.score ?? 0) * leastShare;
    return { found: ranked.filter(({ score }) => score >= worth).slice(0, mostFound), isUrgent };
  }

  /** Puts what a person in danger needs behind the best result, when it has not come by itself. */
  #withHelp(found: readonly Found[]): Found[] {
    const [best, ...others] = found;
    const isMissing = (topic: string) =>
      this.#known.has(topic) && found.slice(0, firstPlaces).every(({ id }) => id !== topic);
    const missing = dangerTopics.filter(isMissing).map((id): Found => ({ id, score: best?.score ?? 1 }));
    const rest = others.filter(({ id }) => missing.every((added) => added.id !== id));
    const head = best ? [best] : [];
    // One that is among the first three already keeps its place among them.
    const kept = rest.filter(({ id }, at) => at < firstPlaces - 1 && dangerTopics.includes(id));
    return [...head, ...kept, ...missing, ...rest.filter((other) => !kept.includes(other))];
  }
}
