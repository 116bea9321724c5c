import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import sodium from 'sodium-native';
import { z } from 'zod';
import { CodedError } from '../../preload/errors.ts';
import { copySigningContext, type Copied, type LogHead, type RememberedCopy } from '../core/copy.ts';
import type { SealedCustodyEntry } from '../core/chain.ts';
import { CustodyLog } from './custody.ts';
import { loadSqlite, openDatabase, prepared } from './db.ts';
import { keyFileHash } from './key-record.ts';
import { readKeyFiles } from './key-store.ts';
import { randomBytes } from './seal.ts';
import { mustBeOpen, transact, type VaultSession } from './session.ts';
import { instant } from './shapes.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';

const row = z.strictObject({
  id: z.string(),
  place: z.string(),
  copied_at: instant,
  exhibits: z.int(),
  bytes: z.int(),
  read_back: z.enum(['from-drive', 'perhaps-from-memory']),
  key_file: z.string(),
});

const looks = new Set<string>(['vault-opened', 'verified']);

/** Copies of an open vault: what goes into one, and which ones were made. */
export class VaultCopies {
  readonly #session: VaultSession;

  constructor(session: VaultSession) {
    this.#session = session;
  }

  /** @throws CodedError as `takeSnapshot` */
  snapshot(signal?: AbortSignal): Promise<Snapshot> {
    return takeSnapshot(this.#session, signal);
  }

  /** How much a whole copy is, from the lists alone: without the objects' heads and seals. */
  roughBytes(): number {
    mustBeOpen(this.#session);
    const { db, records } = this.#session;
    const pages = Number(db.pragma('page_count', { simple: true }));
    return records.totals().bytes + pages * Number(db.pragma('page_size', { simple: true }));
  }

  /** Ed25519 by the custody key, over `copySigningContext` and these bytes: never over what an entry of the log could be. */
  sign(bytes: Uint8Array): Buffer {
    mustBeOpen(this.#session);
    const signature = Buffer.alloc(sodium.crypto_sign_BYTES);
    const said = Buffer.concat([Buffer.from(copySigningContext, 'utf8'), bytes]);
    sodium.crypto_sign_detached(signature, said, this.#session.keys.signing.bytes);
    return signature;
  }

  /** Whether this vault's log went through that state: then a copy of it holds nothing that this vault does not know of. */
  wentThrough({ sequence, hash }: LogHead): boolean {
    const found = prepared<unknown[]>(this.#session.db, 'SELECT hash FROM custody WHERE sequence = ?')
      .pluck()
      .get(sequence);
    return found === hash;
  }

  /**
   * Whether a copy's database, which is not as it was written any more, holds nothing that this vault could miss: since that
   * state it was opened and checked, and nothing was typed.
   *
   * @param database of the copy; it is read, never opened where it lies
   */
  async onlyLookedAt(database: string, since: LogHead): Promise<boolean> {
    const { places, keys, now } = this.#session;
    const Database = await loadSqlite();
    const file = path.join(places.temporary, `looked-at-${randomBytes(8).toString('hex')}.db`);
    try {
      await copyFile(database, file);
      const db = openDatabase(Database, file, keys.database, true);
      try {
        const { entries, fault } = new CustodyLog(db, keys, now).check(since, Number.MAX_SAFE_INTEGER);
        const opened = entries[0]?.entry.at;
        const typed =
          opened === undefined
            ? 0
            : Number(db.prepare('SELECT count(*) FROM drafts WHERE at >= ?').pluck().get(opened));
        const isLook = ({ entry }: SealedCustodyEntry): boolean => looks.has(entry.action);
        return fault === undefined && typed === 0 && entries.every(isLook);
      } finally {
        db.close();
      }
    } catch (error) {
      // What cannot be read may hold anything.
      if (error instanceof CodedError && error.code !== 'vault-locked') return false;
      throw error;
    } finally {
      await rm(file, { force: true });
    }
  }

  /** Remembers a copy that was made, and notes it in the custody log. @throws CodedError `disk-full`, `write-failed` */
  note(copied: Copied, { source, keyFile }: Snapshot, place: string): void {
    const { db, custody, person } = this.#session;
    const { copy, readBack, manifest, files, bytes, missing, repaired } = copied;
    transact(this.#session, () => {
      prepared<unknown[]>(
        db,
        `INSERT INTO copies (id, place, copied_at, exhibits, bytes, read_back, key_file, manifest)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET place = excluded.place, copied_at = excluded.copied_at,
           exhibits = excluded.exhibits, bytes = excluded.bytes, read_back = excluded.read_back,
           key_file = excluded.key_file, manifest = excluded.manifest`,
      ).run(copy, place.toWellFormed(), source.takenAt, source.exhibits, bytes, readBack, keyFile, manifest);
      custody.append(person, 'copied', null, { copy, manifest, readBack, files, bytes, missing, repaired });
    });
  }

  /** Newest first. @throws CodedError `database-damaged`, `key-file-damaged` */
  async list(): Promise<RememberedCopy[]> {
    const { db, records, places } = this.#session;
    const now = keyFileHash((await readKeyFiles(places)).file);
    const last = records.lastNumber();
    return prepared<unknown[]>(
      db,
      'SELECT id, place, copied_at, exhibits, bytes, read_back, key_file FROM copies ORDER BY copied_at DESC, id',
    )
      .all()
      .map((found) => {
        const { success, data } = row.safeParse(found);
        if (!success) throw new CodedError('database-damaged', 'a row does not read as it should');
        return {
          copy: data.id,
          place: data.place,
          copiedAt: data.copied_at,
          exhibits: data.exhibits,
          exhibitsBehind: Math.max(0, last - data.exhibits),
          bytes: data.bytes,
          readBack: data.read_back,
          earlierKeys: data.key_file !== now,
        };
      });
  }

  /** The copy itself is wherever it is. @throws CodedError `copy-not-found`, `disk-full`, `write-failed` */
  forget(copy: string): void {
    transact(this.#session, () => {
      const { changes } = prepared<unknown[]>(this.#session.db, 'DELETE FROM copies WHERE id = ?').run(copy);
      if (changes === 0) throw new CodedError('copy-not-found');
    });
  }
}
