import { z } from 'zod';
import { CodedError } from '../../preload/errors.ts';
import { utcInstant } from '../core/brands.ts';
import { sha256, type Json } from '../core/canonical.ts';
import { entryBytes } from '../core/chain.ts';
import type { Artifact } from '../core/evidence.ts';
import type { StampFacts, Timestamp } from '../core/timestamp.ts';
import { prepared } from './db.ts';
import { readRow } from './records.ts';
import { randomBytes } from './seal.ts';
import { transact, type VaultSession } from './session.ts';
import { instant, sha256Text } from './shapes.ts';

const facts = z.strictObject({
  authority: z.string(),
  saidAt: instant,
  accuracyMilliseconds: z.int().nullable(),
  policy: z.string(),
  serial: z.string(),
  leadsTo: z.string(),
  carriesRoot: z.boolean(),
  host: z.string(),
  receivedAt: instant,
});
const listedRow = z
  .strictObject({
    id: z.string(),
    exhibit: z.int().nullable(),
    sequence: z.int().nullable(),
    sha256: sha256Text,
    facts: z.string(),
  })
  .transform(({ facts: said, ...rest }): Timestamp => ({ ...rest, ...facts.parse(JSON.parse(said)) }));

const columns = 'id, exhibit, sequence, sha256, facts';
/** A record larger than this is not ours. */
const largestRecord = 32 * 1024 * 1024;

/** What is to be stamped: the SHA-256 of exactly these bytes. */
export interface StampSubject {
  readonly exhibit: number | null;
  readonly sequence: number | null;
  readonly data: Buffer;
}

/** Answers of timestamp authorities, kept as they came and never changed (FORMAT.md, "Timestamps"). */
export class Timestamps {
  readonly #session: VaultSession;
  readonly #read: (artifact: Artifact) => Promise<Buffer>;

  /** @param read gives a whole artifact, authenticated */
  constructor(session: VaultSession, read: (artifact: Artifact) => Promise<Buffer>) {
    this.#session = session;
    this.#read = read;
  }

  /** The newest entry of the custody log, in its canonical bytes. */
  head(): StampSubject {
    return this.#entry(this.#session.custody.head().sequence);
  }

  /**
   * The record of an exhibit: its manifest, which names and hashes all its other files, or what the person wrote.
   *
   * @throws CodedError `exhibit-not-found`, `nothing-to-timestamp`, and as Vault.readArtifact
   */
  async record(exhibit: number): Promise<StampSubject> {
    const { artifacts } = this.#session.records.exhibit(exhibit);
    const record = artifacts.find(({ role }) => role === 'manifest' || role === 'text-record');
    if (record === undefined || record.bytes > largestRecord) throw new CodedError('nothing-to-timestamp');
    return { exhibit, sequence: null, data: await this.#read(record) };
  }

  /** What a kept timestamp is for, read again. @throws CodedError as {@link record} */
  subject({ exhibit, sequence }: Timestamp): Promise<StampSubject> {
    return exhibit === null ? Promise.resolve(this.#entry(sequence ?? 0)) : this.record(exhibit);
  }

  /**
   * Keeps an answer that was checked, with its entry in the custody log.
   *
   * @param answer the DER of a `TimeStampResp`, as it came
   * @throws CodedError `disk-full`, `write-failed`
   */
  keep(
    { exhibit, sequence, data }: StampSubject,
    answer: Uint8Array,
    said: StampFacts & { readonly host: string },
  ): Timestamp {
    const { db, custody, person, records, now } = this.#session;
    const id = randomBytes(16).toString('hex');
    const kept = { ...said, receivedAt: utcInstant(now()) };
    const stamped = sha256(data);
    transact(this.#session, () => {
      prepared<unknown[]>(
        db,
        'INSERT INTO timestamps (id, exhibit, sequence, sha256, answer, facts) VALUES (?, ?, ?, ?, ?, ?)',
      ).run(id, exhibit, sequence, stamped, Buffer.from(answer), JSON.stringify(kept));
      const detail: Json = {
        timestamp: id,
        sequence,
        sha256: stamped,
        answer: sha256(answer),
        host: said.host,
        saidAt: said.saidAt,
        policy: said.policy,
      };
      custody.append(person, 'timestamped', exhibit === null ? null : records.exhibit(exhibit).id, detail);
    });
    return { id, exhibit, sequence, sha256: stamped, ...kept };
  }

  /** Notes that none could be had. @throws CodedError `disk-full`, `write-failed` */
  noteFailure({ exhibit, sequence }: Omit<StampSubject, 'data'>, host: string, code: string): void {
    const { custody, person, records } = this.#session;
    const id = exhibit === null ? null : records.exhibit(exhibit).id;
    transact(this.#session, () => custody.append(person, 'timestamp-failed', id, { sequence, host, code }));
  }

  /** Oldest first. @param exhibit a number: only of this one's record */
  list(exhibit?: number): Timestamp[] {
    const { db } = this.#session;
    const rows =
      exhibit === undefined
        ? prepared<unknown[]>(db, `SELECT ${columns} FROM timestamps ORDER BY rowid`).all()
        : prepared<unknown[]>(db, `SELECT ${columns} FROM timestamps WHERE exhibit = ? ORDER BY rowid`).all(
            exhibit,
          );
    return rows.map((row) => readRow(listedRow, row));
  }

  /** The DER of a `TimeStampResp`, as it came. @throws CodedError `database-damaged` when there is none of that id */
  answer(id: string): Buffer {
    const found: unknown = prepared<unknown[]>(this.#session.db, 'SELECT answer FROM timestamps WHERE id = ?')
      .pluck()
      .get(id);
    if (!Buffer.isBuffer(found)) throw new CodedError('database-damaged', 'a timestamp is missing');
    return found;
  }

  #entry(sequence: number): StampSubject {
    const [sealed] = this.#session.custody.list(undefined, sequence - 1, 1);
    if (sealed === undefined) throw new CodedError('custody-broken', `entry ${sequence} is missing`);
    return { exhibit: null, sequence, data: entryBytes(sealed.entry) };
  }
}

/** How many were kept: they are numbered by that. */
export function lastTimestamp({ db }: VaultSession): number {
  return Number(prepared<unknown[]>(db, 'SELECT coalesce(max(rowid), 0) FROM timestamps').pluck().get());
}

/**
 * Whether the kept answers are those that the custody log took in.
 *
 * @param logged the `detail` of each `timestamped` entry
 * @param upTo as {@link lastTimestamp} gave it
 * @returns how many differ, are missing or were never logged
 */
export function strangeTimestamps({ db }: VaultSession, logged: readonly Json[], upTo: number): number {
  const known = new Set(logged.map((detail) => loggedKey.parse(detail)));
  const rows = prepared<[number], { id: string; answer: Buffer }>(
    db,
    'SELECT id, answer FROM timestamps WHERE rowid <= ? ORDER BY rowid',
  ).iterate(upTo);
  let strange = 0;
  for (const { id, answer } of rows) if (!known.delete(`${id} ${sha256(answer)}`)) strange++;
  return strange + known.size;
}

const loggedKey = z
  .object({ timestamp: z.unknown(), answer: z.unknown() })
  .transform(({ timestamp, answer }) => `${String(timestamp)} ${String(answer)}`)
  .catch('unreadable');
