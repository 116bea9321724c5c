/** Less than anybody waits for; a page that hangs must not hold up a lock. */
const patienceMilliseconds = 200;

/** Lets the page put what is being typed into the vault, before a lock that it does not begin itself. */
export class DraftsFirst {
  readonly #ask: () => void;
  #waiting: (() => void)[] = [];

  /** @param ask tells the page, which answers with {@link kept} */
  constructor(ask: () => void) {
    this.#ask = ask;
  }

  /** Resolves when the page has done so, or when it took too long. */
  keep(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push(resolve);
    setTimeout(resolve, patienceMilliseconds);
    this.#ask();
    return promise;
  }

  kept(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
