import path from 'node:path';
import { CodedError } from '../../preload/errors.ts';
import { utcInstant, type ArtifactId, type ExhibitId, type Sha256Hex } from '../core/brands.ts';
import type { Json } from '../core/canonical.ts';
import type { Timeline } from '../core/case-file.ts';
import type { CustodyAction, SealedCustodyEntry } from '../core/chain.ts';
import type { Disguise } from '../core/disguise.ts';
import type { SafetySettings } from '../core/safety.ts';
import type { Artifact, Exhibit, VaultInfo, VerifyReport, VideoFile } from '../core/evidence.ts';
import { CaseFile } from './case-file.ts';
import { Chart } from './chart.ts';
import { VaultCopies } from './copies.ts';
import { Deposit } from './deposit.ts';
import { prepared } from './db.ts';
import { destroyVaultFolder } from './destroy.ts';
import { createVaultFolder, removeVaultFolder, type CreateVaultOptions } from './create.ts';
import { closeSession, openSession, type OpenVaultOptions, type SessionOptions } from './open.ts';
import { keepDisguise } from './dress.ts';
import { Helping } from './help.ts';
import { changeSafetySettings, safetySettings, type SafetyChange } from './safety.ts';
import { FingerprintCases } from './fingerprint-cases.ts';
import { Keepings } from './keepings.ts';
import { exhibitOfOriginal, hasOriginalOf } from './originals.ts';
import { readKeyFiles, unlockWith, type Proof } from './key-store.ts';
import { VaultKeyring } from './keyring.ts';
import { moveVault, type Moved, type MoveOptions } from './move.ts';
import { timeline } from './timeline.ts';
import { Timestamps } from './timestamps.ts';
import { VaultPackages } from './packages.ts';
import { VaultPlaces } from './places.ts';
import { checkExhibit, readArtifact, streamArtifact } from './reading.ts';
import { transact, type VaultSession } from './session.ts';
import { verifyVault } from './verify.ts';
import { listVideos } from './videos.ts';

export { checkCopyFolder } from './check-copy.ts';
export { Deposit } from './deposit.ts';
export type { CreateVaultOptions } from './create.ts';
export type { KdfCost } from './kdf.ts';
export type { OpenVaultOptions, SessionOptions } from './open.ts';
export type { Proof } from './key-store.ts';
export { checkRecoveryWords } from './recovery-words.ts';

/** One open vault, which nobody else can open at the same time. Once closed, everything throws `vault-locked`. */
export class Vault {
  readonly #session: VaultSession;
  #closed = false;
  #chart: Chart | undefined;

  private constructor(session: VaultSession) {
    this.#session = session;
  }

  /**
   * Makes a vault and opens it. A failure leaves nothing behind.
   *
   * @throws CodedError `passphrase-too-short`, `bad-arguments` (cost out of bounds), `vault-exists`, `not-writable`,
   *   `disk-full`, `write-failed`, `runtime-too-old`
   */
  static async create(folder: string, options: CreateVaultOptions): Promise<Vault> {
    const places = new VaultPlaces(path.resolve(folder));
    const vaultKey = await createVaultFolder(places, options);
    try {
      return new Vault(await openSession(places, { ...options, way: { vaultKey } }));
    } catch (error) {
      vaultKey.wipe();
      // Somebody else has opened it already: then it is theirs.
      const isTaken = error instanceof CodedError && error.code === 'vault-in-use';
      if (!isTaken) await removeVaultFolder(places);
      throw error;
    }
  }

  /**
   * @throws CodedError `vault-not-found`, `vault-newer`, `key-file-damaged`, `wrong-passphrase`, `vault-in-use`,
   *   `database-damaged`, `custody-broken`, `runtime-too-old`, `disk-full`, `not-writable`
   */
  static async open(folder: string, options: OpenVaultOptions): Promise<Vault> {
    return new Vault(await openSession(new VaultPlaces(path.resolve(folder)), options));
  }

  /**
   * @param words UTF-8 as typed; the caller wipes them
   * @throws CodedError `recovery-words-count`, `recovery-word-unknown`, `recovery-words-checksum`, `no-recovery-words`,
   *   `wrong-recovery-words`, and as {@link Vault.open}
   */
  static async openWithRecoveryWords(
    folder: string,
    { words, ...options }: SessionOptions & { readonly words: Uint8Array },
  ): Promise<Vault> {
    const places = new VaultPlaces(path.resolve(folder));
    return new Vault(await openSession(places, { ...options, way: { words } }));
  }

  /**
   * Whether that opens the vault in a folder. Nothing is opened or written.
   *
   * @throws CodedError `vault-not-found`, `vault-newer`, `key-file-damaged`, and as `unlockWith` when it does not
   */
  static async prove(folder: string, proof: Proof): Promise<void> {
    const { file } = await readKeyFiles(new VaultPlaces(path.resolve(folder)));
    (await unlockWith(file, proof)).wipe();
  }

  /**
   * What opens this vault, and the ways to change it. Each asks for the passphrase (or the words) again: the open vault
   * does not keep its key.
   */
  get keys(): VaultKeyring {
    return new VaultKeyring(this.#live);
  }

  /** Absolute. */
  get folder(): string {
    return this.#session.places.folder;
  }

  /** Whom the custody log names now. */
  get person(): string {
    return this.#session.person;
  }

  /** Somebody who does the looking, and until when. */
  get helping(): Helping {
    return new Helping(this.#live);
  }

  safetySettings(): SafetySettings {
    return safetySettings(this.#live);
  }

  /** @throws CodedError `disk-full`, `write-failed` */
  changeSafetySettings(change: SafetyChange): SafetySettings {
    return changeSafetySettings(this.#live, change);
  }

  /** @throws CodedError `disk-full`, `not-writable`, `write-failed` */
  async keepDisguise(disguise: Disguise): Promise<void> {
    await keepDisguise(this.#live.places, disguise);
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

  /** What the person wrote down. */
  get caseFile(): CaseFile {
    return new CaseFile(this.#live);
  }

  /** The exhibits with what the person made of them. */
  get chart(): Chart {
    const session = this.#live;
    this.#chart ??= new Chart(session);
    return this.#chart;
  }

  /** Copies of this vault on drives. */
  get copies(): VaultCopies {
    return new VaultCopies(this.#live);
  }

  /** Answers of timestamp authorities. */
  get timestamps(): Timestamps {
    return new Timestamps(this.#live, ({ id, bytes }) => this.readArtifact(id, 0, bytes));
  }

  /** Plain packages for police or a lawyer. */
  get packages(): VaultPackages {
    return new VaultPackages(this.#live);
  }

  /** Case numbers of services that block by fingerprint. */
  get fingerprintCases(): FingerprintCases {
    return new FingerprintCases(this.#live);
  }

  /** Every video, oldest exhibit first. */
  videos(): VideoFile[] {
    return listVideos(this.#live.db);
  }

  /** Everything that has a time. @param from milliseconds since 1970, like `until` */
  timeline(from?: number, until?: number): Timeline {
    return timeline(this.#live, this.chart.removals.log(), from, until);
  }

  /** Which exhibits saved whose address again. @throws CodedError `exhibit-not-found` */
  recaptures(number: number): { earlier: number | null; later: number[] } {
    return this.#live.records.recaptures(number);
  }

  /** Whether any file that was brought in, or that was frozen, has this length. */
  hasOriginalOf(bytes: number): boolean {
    return hasOriginalOf(this.#live.db, bytes);
  }

  /** @returns the number of a frozen exhibit that holds these bytes, else of the first whose original has them; or null */
  exhibitOfOriginal(bytes: number, sha256: Sha256Hex): number | null {
    return exhibitOfOriginal(this.#live.db, bytes, sha256);
  }

  /** For the files of one new exhibit. Several may be under way at once. */
  deposit(): Deposit {
    return new Deposit(this.#live);
  }

  /** @throws CodedError `exhibit-not-found` */
  exhibit(number: number): Exhibit {
    return this.#live.records.exhibit(number);
  }

  /** The first exhibit that saved this address, typed or ended at; null when none did. An attempt that failed is none. */
  captureOf(address: string): number | null {
    return this.#live.records.captureOf(address);
  }

  /** What a captured page said, to search and compare by; empty when none was kept. @throws CodedError `exhibit-not-found` */
  words(number: number): string {
    return this.#live.records.words(number);
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
    return readArtifact(this.#live, id, offset, length);
  }

  /**
   * The whole file in parts of at most 1 MiB, which are the caller's to keep. It is only known to be whole once the last
   * part was given.
   *
   * @throws CodedError as {@link readArtifact}
   */
  async *streamArtifact(id: ArtifactId): AsyncGenerator<Buffer> {
    yield* streamArtifact(this.#live, id);
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
    return checkExhibit(this.#live, number);
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

  /**
   * Makes the same vault in another place, and checks all of it there; then this one is closed. Its folder stays, for the
   * caller to destroy.
   *
   * @throws CodedError as `moveVault`; this vault is then still open, where it was
   */
  async moveTo(folder: string, options: MoveOptions): Promise<{ vault: Vault } & Omit<Moved, 'session'>> {
    const { session, ...facts } = await moveVault(this.#live, new VaultPlaces(path.resolve(folder)), options);
    this.close();
    return { vault: new Vault(session), ...facts };
  }

  /**
   * Deletes a vault that is not open, its keys first.
   *
   * @throws CodedError as `destroyVaultFolder`
   */
  static destroy(folder: string, proof: Proof): Promise<{ left: number }> {
    return destroyVaultFolder(path.resolve(folder), proof);
  }

  /** Wipes every key. What is being read or sealed then fails with `vault-locked`. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSession(this.#session);
  }

  get #live(): VaultSession {
    if (this.#closed) throw new CodedError('vault-locked');
    return this.#session;
  }
}
