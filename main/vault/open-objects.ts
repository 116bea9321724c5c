import { CodedError } from '../../preload/errors.ts';
import type { ArtifactId, VaultId } from '../core/brands.ts';
import type { VaultKeys } from './kdf.ts';
import { ObjectReader } from './object-reader.ts';
import type { VaultPlaces } from './places.ts';

const kept = 8;

interface Opened {
  readonly reader: Promise<ObjectReader>;
  users: number;
}

/**
 * Every object that is open for reading: locking the vault shuts them all. Those read last are kept open, so that a
 * video can be read piece by piece without opening it each time.
 */
export class OpenObjects {
  readonly #places: VaultPlaces;
  readonly #vaultId: VaultId;
  readonly #keys: VaultKeys;
  readonly #live = new Set<ObjectReader>();
  /** The one used last stands last. */
  readonly #open = new Map<ArtifactId, Opened>();

  constructor(places: VaultPlaces, vaultId: VaultId, keys: VaultKeys) {
    this.#places = places;
    this.#vaultId = vaultId;
    this.#keys = keys;
  }

  /**
   * For one reader alone, which gives it back with {@link shut}.
   *
   * @throws ObjectFault `object-missing`, `object-damaged`, `read-failed`; CodedError `vault-locked`
   */
  async open(id: ArtifactId): Promise<ObjectReader> {
    const reader = await ObjectReader.open(this.#places, this.#vaultId, id, this.#keys.objects);
    this.#live.add(reader);
    if (!this.#keys.objects.isWiped) return reader;
    await this.shut(reader);
    throw new CodedError('vault-locked');
  }

  async shut(reader: ObjectReader): Promise<void> {
    this.#live.delete(reader);
    await reader.close();
  }

  /** Opens the object, or takes it from those that are open, for as long as `work` runs. */
  async use<T>(id: ArtifactId, work: (reader: ObjectReader) => Promise<T>): Promise<T> {
    const opened = this.#open.get(id) ?? { reader: this.open(id), users: 0 };
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
      if (opened.users === 0 && this.#open.get(id) !== opened) this.#shutOpened(opened);
      this.#trim();
    }
  }

  /** At once, readers or not: the vault is being locked. One that is just being opened is shut by {@link open}. */
  close(): void {
    for (const reader of this.#live) void this.shut(reader);
    this.#open.clear();
  }

  #trim(): void {
    const idle = [...this.#open].filter(([, { users }]) => users === 0);
    for (const [id, opened] of idle.slice(0, Math.max(0, this.#open.size - kept))) {
      this.#open.delete(id);
      this.#shutOpened(opened);
    }
  }

  #shutOpened({ reader }: Opened): void {
    reader.then((open) => this.shut(open)).catch(() => undefined);
  }
}
