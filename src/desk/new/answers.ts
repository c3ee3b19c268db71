/** What has been answered, by the flag of the question. */
export class Answers {
  readonly #lists = new Map<string, readonly string[]>();

  set(flag: string, answers: readonly string[]): void {
    if (answers.length > 0) this.#lists.set(flag, answers);
  }

  /** @returns all answers to one question; empty when it was left out */
  list(flag: string): readonly string[] {
    return this.#lists.get(flag) ?? [];
  }

  /** @returns the answer, or undefined when the question was left out */
  text(flag: string): string | undefined {
    return this.list(flag)[0];
  }

  /**
   * @returns the answer to a question that must be answered
   * @throws when there is none, which means that it was not asked
   */
  needed(flag: string): string {
    const text = this.text(flag);
    if (text === undefined) throw new Error(`--${flag} was not asked`);
    return text;
  }
}
