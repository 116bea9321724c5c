import type { ArtifactId } from '../core/brands.ts';
import { ObjectReader } from './object-reader.ts';
import type { VaultSession } from './session.ts';

const kept = 8;

interface Opened {
  readonly reader: Promise<ObjectReader>;
  users: number;
}

/** The objects read last, kept open, so that a video can be read piece by piece without opening it each time. */
export class OpenObjects {
  readonly #session: VaultSession;
  /** The one used last stands last. */
  readonly #open = new Map<ArtifactId, Opened>();

  constructor(session: VaultSession) {
    this.#session = session;
  }

  /** Opens the object, or takes it from those that are open, for as long as `work` runs. */
  async use<T>(id: ArtifactId, work: (reader: ObjectReader) => Promise<T>): Promise<T> {
    const { places, vaultId, keys } = this.#session;
    const opened = this.#open.get(id) ?? {
      reader: ObjectReader.open(places, vaultId, id, keys.objects),
      users: 0,
    };
    this.#open.delete(id);
    this.#open.set(id, opened);
    opened.users++;
    try {
      return await work(await opened.reader);
    } catch (error) {
      // The next one opens it anew; whoever else is reading just now is left in peace.
      if (this.#open.get(id) === opened) this.#open.delete(id);
      throw error;
    } finally {
      opened.users--;
      if (opened.users === 0 && this.#open.get(id) !== opened) shut(opened);
      this.#trim();
    }
  }

  /** At once, readers or not: the vault is being locked. */
  close(): void {
    for (const opened of this.#open.values()) shut(opened);
    this.#open.clear();
  }

  #trim(): void {
    const idle = [...this.#open].filter(([, { users }]) => users === 0);
    for (const [id, opened] of idle.slice(0, Math.max(0, this.#open.size - kept))) {
      this.#open.delete(id);
      shut(opened);
    }
  }
}

function shut({ reader }: Opened): void {
  reader.then((open) => open.close()).catch(() => undefined);
}
