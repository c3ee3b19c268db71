/** Does things later, each at its time and never before the one that was added before it. */
export class OrderedDelay {
  readonly #waiting: { at: number; run: () => void }[] = [];
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param at when, by `performance.now()`
   * @param run what to do
   */
  add(at: number, run: () => void): void {
    this.#waiting.push({ at, run });
    if (this.#timer === undefined) this.#wait();
  }

  /** Forgets everything that was not done yet. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting.length = 0;
  }

  #wait(): void {
    const [next] = this.#waiting;
    this.#timer = next && setTimeout(() => this.#run(), Math.max(0, next.at - performance.now()));
  }

  #run(): void {
    // Timers are a millisecond early at times; half of one is not worth another timer.
    while (this.#waiting[0] && this.#waiting[0].at <= performance.now() + 0.5) this.#waiting.shift()?.run();
    this.#wait();
  }
}
