import path from 'node:path';
import { CodedError } from '../../preload/errors.ts';
import { utcInstant, type ArtifactId, type ExhibitId } from '../core/brands.ts';
import type { Json } from '../core/canonical.ts';
import type { CustodyAction, SealedCustodyEntry } from '../core/chain.ts';
import type { Artifact, Exhibit, ExhibitSummary, VaultInfo, VerifyReport } from '../core/evidence.ts';
import { Deposit } from './deposit.ts';
import { prepared } from './db.ts';
import { createVaultFolder, type CreateVaultOptions } from './create.ts';
import { describes } from './object.ts';
import { ObjectFault, ObjectReader } from './object-reader.ts';
import { closeSession, openSession, type OpenVaultOptions } from './open.ts';
import { OpenObjects } from './open-objects.ts';
import { Keepings } from './keepings.ts';
import { VaultPlaces } from './places.ts';
import { transact, type VaultSession } from './session.ts';
import { verifyVault } from './verify.ts';

export { Deposit } from './deposit.ts';
export type { CreateVaultOptions } from './create.ts';
export type { KdfCost } from './kdf.ts';
export type { OpenVaultOptions } from './open.ts';

/** One open vault, which nobody else can open at the same time. Once closed, everything throws `vault-locked`. */
export class Vault {
  readonly person: string;
  readonly #session: VaultSession;
  readonly #objects: OpenObjects;
  #closed = false;

  private constructor(session: VaultSession) {
    this.#session = session;
    this.#objects = new OpenObjects(session);
    this.person = session.person;
  }

  /**
   * Makes a vault and opens it. A failure leaves nothing behind.
   *
   * @throws CodedError `passphrase-too-short`, `bad-arguments` (cost out of bounds), `vault-exists`, `not-writable`,
   *   `disk-full`, `write-failed`, `runtime-too-old`
   */
  static async create(folder: string, options: CreateVaultOptions): Promise<Vault> {
    const places = new VaultPlaces(path.resolve(folder));
    return new Vault(await openSession(places, options, await createVaultFolder(places, options)));
  }

  /**
   * @throws CodedError `vault-not-found`, `vault-newer`, `key-file-damaged`, `wrong-passphrase`, `vault-in-use`,
   *   `database-damaged`, `custody-broken`, `runtime-too-old`, `disk-full`, `not-writable`
   */
  static async open(folder: string, options: OpenVaultOptions): Promise<Vault> {
    return new Vault(await openSession(new VaultPlaces(path.resolve(folder)), options));
  }

  info(): VaultInfo {
    const { places, vaultId, records, custody, db } = this.#live;
    const createdAt = String(prepared(db, 'SELECT created_at FROM vault').pluck().get());
    const head = custody.head();
    return {
      vaultId,
      name: places.name,
      createdAt: utcInstant(Date.parse(createdAt)),
      exhibits: records.count(),
      custodyEntries: head.sequence,
      custodyHead: head.hash,
    };
  }

  /** Ed25519 (RFC 8032), 32 bytes: checks the signatures of the custody log, also outside the vault. */
  custodyPublicKey(): Buffer {
    return Buffer.from(this.#live.keys.custodyPublicKey);
  }

  /** Kept sign-ins and settings. */
  get kept(): Keepings {
    return new Keepings(this.#live);
  }

  /** Which exhibits saved whose address again. @throws CodedError `exhibit-not-found` */
  recaptures(number: number): { earlier: number | null; later: number[] } {
    return this.#live.records.recaptures(number);
  }

  /** For the files of one new exhibit. Several may be under way at once. */
  deposit(): Deposit {
    return new Deposit(this.#live);
  }

  /** By number, oldest first. Every word of `search` occurs in title, addresses or file names; any text may be typed. */
  listExhibits(query: {
    search?: string | undefined;
    offset?: number | undefined;
    limit?: number | undefined;
  }): {
    rows: ExhibitSummary[];
    total: number;
  } {
    return this.#live.records.list(query);
  }

  /** @throws CodedError `exhibit-not-found` */
  exhibit(number: number): Exhibit {
    return this.#live.records.exhibit(number);
  }

  /** @throws CodedError `artifact-not-found` */
  artifact(id: ArtifactId): { artifact: Artifact; exhibit: number } {
    return this.#live.records.artifact(id);
  }

  /**
   * The bytes from `offset`, at most `length` of them. All are authenticated; nothing damaged is ever given.
   *
   * @throws CodedError `artifact-not-found`, `object-missing`, `object-damaged`, `read-failed`
   */
  async readArtifact(id: ArtifactId, offset: number, length: number): Promise<Buffer> {
    return this.#withObject(id, (reader) => reader.read(offset, length));
  }

  /**
   * The whole file in parts of at most 1 MiB, which are the caller's to keep. It is only known to be whole once the last
   * part was given.
   *
   * @throws CodedError as {@link readArtifact}
   */
  async *streamArtifact(id: ArtifactId): AsyncGenerator<Buffer> {
    const reader = await this.#openListed(id);
    try {
      yield* reader.stream();
    } finally {
      await reader.close();
    }
  }

  /** One custody entry in a transaction of its own. @throws CodedError `exhibit-not-found`, `disk-full`, `write-failed` */
  record(action: CustodyAction, exhibit: number | null, detail: Json): void {
    const { records, custody, person } = this.#live;
    const id: ExhibitId | null = exhibit === null ? null : records.exhibit(exhibit).id;
    transact(this.#session, () => custody.append(person, action, id, detail));
  }

  /** In order of writing. @throws CodedError `exhibit-not-found`, `custody-broken` */
  custody(query: { exhibit?: number | undefined; offset?: number | undefined; limit?: number | undefined }): {
    entries: SealedCustodyEntry[];
    total: number;
  } {
    const { records, custody } = this.#live;
    const id = query.exhibit === undefined ? undefined : records.exhibit(query.exhibit).id;
    return { entries: custody.list(id, query.offset ?? 0, query.limit ?? 100), total: custody.count(id) };
  }

  /**
   * Reads every file of one exhibit back from the disk and checks it.
   *
   * @throws CodedError `exhibit-not-found`, `object-damaged`, `object-missing`, `read-failed`
   */
  async checkExhibit(number: number): Promise<void> {
    for (const { id } of this.exhibit(number).artifacts) {
      const reader = await this.#openListed(id);
      try {
        await reader.check();
      } finally {
        await reader.close();
      }
    }
  }

  /**
   * Re-reads everything: key files, database, custody log, objects, and what does not belong. Ends with a `verified`
   * custody entry. `onProgress` counts plain bytes.
   *
   * @throws CodedError `cancelled`, `disk-full`
   */
  async verify(options: {
    onProgress?: ((done: number, total: number) => void) | undefined;
    signal?: AbortSignal | undefined;
  }): Promise<VerifyReport> {
    return verifyVault(this.#live, options);
  }

  /** Wipes every key. What is being read or sealed then fails with `vault-locked`. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#objects.close();
    closeSession(this.#session);
  }

  get #live(): VaultSession {
    if (this.#closed) throw new CodedError('vault-locked');
    return this.#session;
  }

  async #openListed(id: ArtifactId): Promise<ObjectReader> {
    const { places, vaultId, keys, records } = this.#live;
    const { artifact } = records.artifact(id);
    const reader = await ObjectReader.open(places, vaultId, id, keys.objects);
    try {
      mustMatch(reader, artifact);
      return reader;
    } catch (error) {
      await reader.close();
      throw error;
    }
  }

  async #withObject<T>(id: ArtifactId, work: (reader: ObjectReader) => Promise<T>): Promise<T> {
    const { artifact } = this.#live.records.artifact(id);
    return this.#objects.use(id, (reader) => {
      mustMatch(reader, artifact);
      return work(reader);
    });
  }
}

function mustMatch(reader: ObjectReader, artifact: Artifact): void {
  if (describes(reader.facts, artifact)) return;
  throw new ObjectFault('object-damaged', 'it is not the file that is listed', reader.id, 0);
}
