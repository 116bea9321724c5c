import type { JobId } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';

/** The long work that is under way, each piece stoppable by its id. */
export class Jobs {
  readonly #running = new Map<JobId, { stop: AbortController; ended: Promise<unknown> }>();

  /** @throws CodedError `busy` when a job of that id is running */
  async run<T>(job: JobId, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#running.has(job)) throw new CodedError('busy');
    const stop = new AbortController();
    const ended = work(stop.signal);
    this.#running.set(job, { stop, ended });
    try {
      return await ended;
    } finally {
      this.#running.delete(job);
    }
  }

  get running(): number {
    return this.#running.size;
  }

  stop(job: JobId): void {
    this.#running.get(job)?.stop.abort();
  }

  /** Stops everything and waits until nothing touches the vault any more. */
  async stopAll(): Promise<void> {
    const running = [...this.#running.values()];
    for (const { stop } of running) stop.abort();
    await Promise.allSettled(running.map(({ ended }) => ended));
  }
}
