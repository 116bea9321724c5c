import type { ArtifactId } from '../core/brands.ts';
import { ObjectReader } from './object-reader.ts';
import type { VaultSession } from './session.ts';

const kept = 8;

/** The objects read last, kept open, so that a video can be read piece by piece without opening it each time. */
export class OpenObjects {
  readonly #session: VaultSession;
  readonly #readers = new Map<ArtifactId, Promise<ObjectReader>>();
  readonly #inUse = new Map<ArtifactId, number>();

  constructor(session: VaultSession) {
    this.#session = session;
  }

  /** Opens the object, or takes it from those that are open, for as long as `work` runs. */
  async use<T>(id: ArtifactId, work: (reader: ObjectReader) => Promise<T>): Promise<T> {
    const { places, vaultId, keys } = this.#session;
    const reader = this.#readers.get(id) ?? ObjectReader.open(places, vaultId, id, keys.objects);
    this.#readers.delete(id);
    this.#readers.set(id, reader);
    this.#inUse.set(id, (this.#inUse.get(id) ?? 0) + 1);
    try {
      return await work(await reader);
    } catch (error) {
      this.#forget(id);
      throw error;
    } finally {
      const users = (this.#inUse.get(id) ?? 1) - 1;
      if (users === 0) this.#inUse.delete(id);
      else this.#inUse.set(id, users);
      this.#trim();
    }
  }

  close(): void {
    for (const id of this.#readers.keys()) this.#forget(id);
  }

  #trim(): void {
    const idle = [...this.#readers.keys()].filter((id) => !this.#inUse.has(id));
    for (const id of idle.slice(0, Math.max(0, this.#readers.size - kept))) this.#forget(id);
  }

  #forget(id: ArtifactId): void {
    const reader = this.#readers.get(id);
    this.#readers.delete(id);
    reader?.then((open) => open.close()).catch(() => undefined);
  }
}
