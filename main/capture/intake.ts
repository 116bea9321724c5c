import type { Artifact, ArtifactSink, NewArtifact } from '../core/evidence.ts';
import { unlessAborted } from './deadline.ts';

/** The place for the files failed (a full disk, a broken drive): there is no point in going on. */
export class SinkFault extends Error {
  constructor(cause: unknown) {
    super('the sink failed', { cause });
    this.name = 'SinkFault';
  }
}

/**
 * Takes in the files of one capture: hands them to the sink, keeps count of them, and can tell the sink's faults from
 * the page's. The work of a step that ran out of time may go on unseen; what it brings then is turned away, since a
 * file that came after its step was given up would stand in the exhibit and not in the manifest.
 */
export class Intake {
  readonly files: Artifact[] = [];
  readonly #sink: ArtifactSink;
  #underway: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(sink: ArtifactSink) {
    this.#sink = sink;
  }

  /**
   * @param signal ends a file whose bytes are still being made; once given, no file is taken any more
   * @throws SinkFault, what the making of the bytes threw, or the reason of the signal
   */
  async put(file: NewArtifact, signal: AbortSignal): Promise<Artifact> {
    signal.throwIfAborted();
    if (this.#closed) throw new Error('the manifest has been written');
    return this.#put(file, signal);
  }

  /** From here on nothing is taken but the manifest; what is half in the sink is waited for, and counts. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#underway;
  }

  /** Puts the manifest, as the last file. @throws what the sink throws */
  async putManifest(body: Uint8Array): Promise<Artifact> {
    const file = { role: 'manifest', name: 'manifest.json', mediaType: 'application/json', body } as const;
    try {
      return await this.#put(file);
    } catch (error) {
      throw error instanceof SinkFault ? error.cause : error;
    }
  }

  async #put(file: NewArtifact, signal?: AbortSignal): Promise<Artifact> {
    let fault: { readonly error: unknown } | undefined;
    const { body } = file;
    const watched = async function* (parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      try {
        yield* signal === undefined ? parts : until(signal, parts);
      } catch (error) {
        fault = { error };
        throw error;
      }
    };
    const putting = this.#sink.put(body instanceof Uint8Array ? file : { ...file, body: watched(body) });
    this.#underway = Promise.allSettled([this.#underway, putting]);
    try {
      const artifact = await putting;
      this.files.push(artifact);
      return artifact;
    } catch (error) {
      throw fault === undefined ? new SinkFault(error) : fault.error;
    }
  }

  has(name: string): boolean {
    return this.files.some((file) => file.name === name);
  }

  /** When no file is half in the sink. */
  async idle(): Promise<void> {
    await this.#underway;
  }
}

/** The same parts, until the signal: then it throws at once, also while a part is still awaited. */
async function* until(signal: AbortSignal, parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = parts[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await unlessAborted(iterator.next(), signal);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Not awaited: what it waits for may never come, which is why the signal was given.
    void iterator.return?.().catch(() => undefined);
  }
}
