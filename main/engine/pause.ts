import { CodedError } from '../../preload/errors.ts';

/** Work that can be held up and let go on. */
export class Pause {
  readonly #signal: AbortSignal;
  readonly #now: () => number;
  #waiting: PromiseWithResolvers<void> | undefined;
  #since = 0;
  #paused = 0;

  /** @param signal ends the waiting */
  constructor(signal: AbortSignal, now: () => number) {
    this.#signal = signal;
    this.#now = now;
    signal.addEventListener('abort', () => this.set(false), { once: true });
  }

  set(paused: boolean): void {
    if (paused === (this.#waiting !== undefined)) return;
    if (paused && !this.#signal.aborted) {
      this.#waiting = Promise.withResolvers<void>();
      this.#since = this.#now();
      return;
    }
    this.#paused += this.#waiting === undefined ? 0 : this.#now() - this.#since;
    this.#waiting?.resolve();
    this.#waiting = undefined;
  }

  /** Milliseconds of waiting that are over. */
  get paused(): number {
    return this.#paused;
  }

  /** Waits while it is paused. @throws CodedError `cancelled` */
  async goOn(): Promise<void> {
    await this.#waiting?.promise;
    if (this.#signal.aborted) throw new CodedError('cancelled');
  }
}
