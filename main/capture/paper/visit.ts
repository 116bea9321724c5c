import { PaperPictureFault } from '../../core/paper-pictures.ts';
import { Overdue } from '../deadline.ts';
import type { PaperRoom } from './room.ts';

/** One picture in a room, from its coming in to its being gone. */
export class Visit {
  readonly #room: PaperRoom;
  readonly #signal: AbortSignal;
  readonly #keep: (room: PaperRoom) => boolean;
  readonly #stop = (): void => void this.#room.close();
  #working: Promise<unknown> = Promise.resolve();
  /** The room did not do what it was asked to, and is not asked again. */
  #isSpoilt = false;

  /** @param keep whether the room is kept for the next picture */
  constructor(room: PaperRoom, signal: AbortSignal, keep: (room: PaperRoom) => boolean) {
    this.#room = room;
    this.#signal = signal;
    this.#keep = keep;
    signal.addEventListener('abort', this.#stop, { once: true });
  }

  /** @throws PaperPictureFault; what the signal says */
  work<T>(run: (room: PaperRoom) => Promise<T>): Promise<T> {
    const working = run(this.#room).catch((error: unknown) => {
      this.#signal.throwIfAborted();
      throw this.#fault(error);
    });
    this.#working = working.catch(() => undefined);
    return working;
  }

  /** Takes the picture out of the room. */
  async leave(): Promise<void> {
    this.#signal.removeEventListener('abort', this.#stop);
    if (!this.#isSpoilt) await this.#working;
    const isClean = !this.#isSpoilt && !this.#room.isOver;
    const isEmpty =
      isClean &&
      (await this.#room.clear().then(
        () => true,
        () => false,
      ));
    if (!isEmpty || !this.#keep(this.#room)) await this.#room.close();
  }

  #fault(error: unknown): unknown {
    if (error instanceof PaperPictureFault) return error;
    const cause = { cause: error };
    if (error instanceof Overdue) {
      this.#isSpoilt = true;
      return new PaperPictureFault('too-slow', cause);
    }
    const isLarge = error instanceof Error && error.message.startsWith('Error: too-large');
    return new PaperPictureFault(isLarge ? 'too-large' : 'unreadable', cause);
  }
}
