import type { JobId } from '../../preload/contract.ts';

/**
 * Which addresses of each batch nothing came of yet. The window hears of an exhibit a moment after it is listed; a draft
 * that it keeps within that moment must not bring the address back.
 */
export class ToSave {
  readonly #batches = new Map<JobId, Map<number, string>>();

  begin(job: JobId, addresses: readonly string[]): void {
    this.#batches.set(job, new Map(addresses.entries()));
  }

  /** There is an exhibit now, or there must be none. */
  over(job: JobId, item: number): void {
    this.#batches.get(job)?.delete(item);
  }

  /** In the order in which they were asked for. */
  open(job: JobId): readonly string[] {
    return [...(this.#batches.get(job)?.values() ?? [])];
  }

  /** The window has begun anew, and names none of them any more. */
  forget(): void {
    this.#batches.clear();
  }
}
