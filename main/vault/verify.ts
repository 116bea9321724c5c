import { fstatSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { CodedError } from '../../preload/errors.ts';
import type { ExhibitId } from '../core/brands.ts';
import type { Json } from '../core/canonical.ts';
import { chainStart } from '../core/chain.ts';
import type { Artifact, Exhibit, VaultProblem, VerifyReport } from '../core/evidence.ts';
import type { ChainHead } from './custody.ts';
import { isDamage } from './db.ts';
import { checkKeyFiles } from './key-store.ts';
import { describes } from './object.ts';
import { ObjectFault, type ObjectReader } from './object-reader.ts';
import { pageBytes, pageFaults } from './pages.ts';
import { recordHash } from './records.ts';
import { mustBeOpen, transact, whileOpen, type VaultSession } from './session.ts';
import { strayFiles } from './stray-files.ts';
import { lastTimestamp, strangeTimestamps } from './timestamps.ts';

export interface VerifyOptions {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

const bringingIn = new Set(['captured', 'imported', 'recovered', 'text-recorded']);
const atOnce = 128;

/** How far a check goes: the numbers of the last custody entry, exhibit and timestamp, and how much the exhibits hold. */
interface Extent {
  readonly custody: number;
  readonly exhibits: number;
  readonly timestamps: number;
  readonly bytes: number;
}
/** For a database that cannot even say what there is. */
const everything: Extent = {
  custody: Number.MAX_SAFE_INTEGER,
  exhibits: Number.MAX_SAFE_INTEGER,
  timestamps: Number.MAX_SAFE_INTEGER,
  bytes: 0,
};

/** Re-reads a whole vault (Vault.verify). */
export async function verifyVault(session: VaultSession, options: VerifyOptions): Promise<VerifyReport> {
  const check = new VaultCheck(session, options);
  return whileOpen(session, () => check.run());
}

class VaultCheck {
  readonly #session: VaultSession;
  readonly #options: VerifyOptions;
  readonly #problems: VaultProblem[] = [];
  readonly #records = new Map<ExhibitId, unknown>();
  readonly #recaptures = new Map<ExhibitId, unknown>();
  readonly #timestamps: Json[] = [];
  #objects = 0;
  #bytes = 0;
  #done = 0;
  #total = 0;

  constructor(session: VaultSession, options: VerifyOptions) {
    this.#session = session;
    this.#options = options;
  }

  async run(): Promise<VerifyReport> {
    const { custody } = this.#session;
    await this.#keyFiles();
    await this.#pages();
    await this.#readingDatabase(() => this.#integrity());
    let extent = everything;
    await this.#readingDatabase(() => {
      extent = this.#extent();
    });
    let head: ChainHead = { sequence: 0, hash: chainStart };
    await this.#readingDatabase(async () => {
      head = await this.#chain(extent.custody);
    });
    await this.#readingDatabase(() => {
      if (strangeTimestamps(this.#session, this.#timestamps, extent.timestamps) === 0) return;
      this.#found('custody-broken', 'vault.db', 'a timestamp is not as the custody log says it came in');
    });
    this.#total = extent.bytes;
    await this.#readingDatabase(() => this.#exhibits(extent.exhibits));
    await this.#readingDatabase(() => this.#strays());
    const report: VerifyReport = {
      ok: this.#problems.length === 0,
      objects: this.#objects,
      bytes: this.#bytes,
      custodyEntries: head.sequence,
      custodyHead: head.hash,
      problems: this.#problems,
    };
    const { ok, objects, bytes, custodyEntries, problems } = report;
    const detail = { ok, objects, bytes, custodyEntries, problems: problems.length };
    // A damaged database is not written to: it may be the only copy of what can still be read.
    if (problems.some(({ code }) => code === 'database-damaged' || code === 'custody-broken')) return report;
    transact(this.#session, () => custody.append(this.#session.person, 'verified', null, detail));
    return report;
  }

  async #keyFiles(): Promise<void> {
    const { places, vaultId, keyFileFaults, ballast } = this.#session;
    const now = await checkKeyFiles(places, vaultId);
    for (const { name, state } of now) this.#found('key-file-damaged', name, `it is ${state}`);
    for (const { name, state } of keyFileFaults.filter(
      (then) => !now.some((fault) => fault.name === then.name),
    )) {
      this.#found(
        'key-file-damaged',
        name,
        `it was ${state} when the vault was opened; it was written again then`,
      );
    }
    if (!ballast.isSound()) {
      this.#found(
        'stray-file',
        'ballast',
        'its bytes changed; it holds no evidence, but the disk may be failing',
      );
    }
  }

  /** Every page's seal, free pages too, then whether the pages make sense together. */
  async #pages(): Promise<void> {
    const { db, databaseFile, keys } = this.#session;
    await this.#readingDatabase(() => {
      // In one go: a page saved in between would still be in the journal, and counted all the same.
      db.pragma('wal_checkpoint(TRUNCATE)');
      const pages = Number(db.pragma('page_count', { simple: true }));
      if (fstatSync(databaseFile).size !== pages * pageBytes) {
        this.#found('database-damaged', 'vault.db', 'it is longer or shorter than it was');
      }
      db.pragma('shrink_memory');
    });
    for (const fault of await pageFaults(databaseFile, keys.database, () => this.#mustGoOn())) {
      this.#found('database-damaged', 'vault.db', fault);
    }
  }

  /** Table by table, so that others are heard in between. */
  async #integrity(): Promise<void> {
    const { db } = this.#session;
    const tables = db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
      .pluck()
      .all()
      .map(String);
    for (const table of ['sqlite_master', ...tables]) {
      const faults = db.prepare(`PRAGMA integrity_check("${table}")`).pluck().all().map(String);
      for (const fault of faults.filter((line) => line !== 'ok'))
        this.#found('database-damaged', 'vault.db', fault);
      await setImmediate();
      this.#mustGoOn();
    }
    if (db.prepare('PRAGMA foreign_key_check').get() !== undefined) {
      this.#found('database-damaged', 'vault.db', 'a file belongs to no exhibit');
    }
    db.prepare("INSERT INTO search (search) VALUES ('integrity-check')").run();
  }

  /** What there is at this moment. Others go on saving, and what they add is not part of this check. */
  #extent(): Extent {
    const { custody, records } = this.#session;
    return {
      custody: custody.head().sequence,
      exhibits: records.lastNumber(),
      timestamps: lastTimestamp(this.#session),
      bytes: records.totals().bytes,
    };
  }

  async #chain(upTo: number): Promise<ChainHead> {
    let head: ChainHead = { sequence: 0, hash: chainStart };
    for (;;) {
      this.#mustGoOn();
      const limit = Math.min(atOnce, upTo - head.sequence);
      const { entries, fault } = this.#session.custody.check(head, limit);
      for (const { entry } of entries) {
        if (entry.action === 'timestamped') this.#timestamps.push(entry.detail);
        if (entry.exhibit === null || !bringingIn.has(entry.action)) continue;
        const { detail } = entry;
        const isObject = typeof detail === 'object' && detail !== null && 'record' in detail;
        this.#records.set(entry.exhibit, isObject ? detail['record'] : undefined);
        if (isObject && 'recaptureOf' in detail) this.#recaptures.set(entry.exhibit, detail['recaptureOf']);
      }
      const last = entries.at(-1);
      if (last !== undefined) head = { sequence: last.entry.sequence, hash: last.hash };
      if (fault !== undefined) this.#found('custody-broken', 'vault.db', fault);
      if (fault !== undefined || entries.length < limit || head.sequence >= upTo) return head;
      await setImmediate();
    }
  }

  async #exhibits(upTo: number): Promise<void> {
    const { records } = this.#session;
    const after = (number: number): number[] =>
      records.numbersAfter(number, atOnce).filter((found) => found <= upTo);
    let numbers = after(0);
    while (numbers.length > 0) {
      for (const number of numbers) {
        const exhibit = records.exhibit(number);
        this.#record(exhibit);
        for (const artifact of exhibit.artifacts) await this.#object(exhibit, artifact);
        this.#mustGoOn();
      }
      await setImmediate();
      numbers = after(numbers.at(-1) ?? 0);
    }
  }

  /** The rows must be those that the custody log took in. */
  #record(exhibit: Exhibit): void {
    const { records } = this.#session;
    const { earlier } = records.recaptures(exhibit.number);
    const linked = earlier === null ? undefined : records.exhibit(earlier).id;
    const isAsLogged = this.#records.get(exhibit.id) === recordHash(exhibit);
    if (isAsLogged && this.#recaptures.get(exhibit.id) === linked) return;
    const detail = 'the exhibit is not as the custody log says it came in';
    this.#problems.push({
      code: 'custody-broken',
      file: 'vault.db',
      artifact: null,
      exhibit: exhibit.number,
      detail,
    });
  }

  async #object(exhibit: Exhibit, artifact: Artifact): Promise<void> {
    const { objects } = this.#session;
    const started = this.#done;
    let reader: ObjectReader | undefined;
    try {
      reader = await objects.open(artifact.id);
      if (!describes(reader.facts, artifact) || reader.facts.deposit !== exhibit.id) {
        throw new ObjectFault('object-damaged', 'it is not the file that is listed', artifact.id, 0);
      }
      await reader.check((bytes) => {
        this.#progress(this.#done + bytes);
        this.#bytes += bytes;
        this.#mustGoOn();
      });
    } catch (error) {
      if (!(error instanceof ObjectFault)) throw error;
      const code = error.code === 'object-missing' ? 'object-missing' : 'object-damaged';
      const { file, message } = error;
      this.#problems.push({ code, file, artifact: artifact.id, exhibit: exhibit.number, detail: message });
    } finally {
      if (reader !== undefined) await objects.shut(reader);
    }
    this.#objects++;
    this.#progress(started + artifact.bytes);
  }

  async #strays(): Promise<void> {
    for await (const { code, file, detail } of strayFiles(this.#session)) this.#found(code, file, detail);
  }

  #found(code: VaultProblem['code'], file: string, detail: string): void {
    this.#problems.push({ code, file, artifact: null, exhibit: null, detail });
  }

  #progress(done: number): void {
    this.#done = done;
    this.#options.onProgress?.(done, this.#total);
  }

  #mustGoOn(): void {
    mustBeOpen(this.#session);
    if (this.#options.signal?.aborted === true) throw new CodedError('cancelled');
  }

  /** What cannot be read because the database is damaged becomes a line of the report, and the check goes on. */
  async #readingDatabase(work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const isCoded = error instanceof CodedError && error.code === 'database-damaged';
      if (!isCoded && !isDamage(error)) throw error;
      this.#found('database-damaged', 'vault.db', error instanceof Error ? error.message : '');
    }
  }
}
