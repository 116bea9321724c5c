import type { Artifact, ArtifactSink, NewArtifact } from '../core/evidence.ts';

/** The place for the files failed (a full disk, a broken drive): there is no point in going on. */
export class SinkFault extends Error {
  constructor(cause: unknown) {
    super('the sink failed', { cause });
    this.name = 'SinkFault';
  }
}

/** Hands files to the sink, keeps count of them, and can tell the sink's faults from the page's. */
export class Deposit {
  readonly files: Artifact[] = [];
  readonly #sink: ArtifactSink;
  #underway: Promise<unknown> = Promise.resolve();

  constructor(sink: ArtifactSink) {
    this.#sink = sink;
  }

  /**
   * @param signal ends a file whose bytes are still being made
   * @throws SinkFault, or what the making of the bytes threw
   */
  async put(file: NewArtifact, signal?: AbortSignal): Promise<Artifact> {
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
    this.#underway = putting.catch(() => undefined);
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
  const aborted = Promise.withResolvers<never>();
  aborted.promise.catch(() => undefined);
  const onAbort = (): void => aborted.reject(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  const iterator = parts[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted.promise]);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    // Not awaited: what it waits for may never come, which is why the signal was given.
    void iterator.return?.().catch(() => undefined);
  }
}
