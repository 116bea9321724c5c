import sodium from 'sodium-native';
import { z } from 'zod';
import { CodedError } from '../../preload/errors.ts';
import { asSha256Hex, utcInstant, type ExhibitId, type Sha256Hex } from '../core/brands.ts';
import type { Json } from '../core/canonical.ts';
import {
  chainFault,
  chainStart,
  entryBytes,
  entryHash,
  type CustodyAction,
  type CustodyEntry,
  type SealedCustodyEntry,
} from '../core/chain.ts';
import { prepared, type CipherDatabase } from './db.ts';
import type { VaultKeys } from './kdf.ts';
import { exhibitId, instant, sha256Text, wordOf } from './shapes.ts';

interface CustodyRow {
  readonly sequence: number;
  readonly exhibit: string | null;
  readonly body: Buffer;
  readonly hash: string;
  readonly signature: Buffer;
}

export interface ChainHead {
  readonly sequence: number;
  readonly hash: Sha256Hex;
}

const columns = 'sequence, exhibit, body, hash, signature';
const bodyShape = z.strictObject({
  action: wordOf<CustodyAction>(),
  actor: z.string(),
  at: instant,
  detail: z.json(),
  exhibit: exhibitId.nullable(),
  previous: sha256Text,
  sequence: z.int().min(1),
});

/** The append-only log of what was done, each entry chained to the one before and signed. */
export class CustodyLog {
  readonly #db: CipherDatabase;
  readonly #keys: VaultKeys;
  readonly #now: () => number;

  constructor(db: CipherDatabase, keys: VaultKeys, now: () => number) {
    this.#db = db;
    this.#keys = keys;
    this.#now = now;
  }

  head(): ChainHead {
    const row = prepared<[], { sequence: number; hash: string }>(
      this.#db,
      'SELECT sequence, hash FROM custody ORDER BY sequence DESC LIMIT 1',
    ).get();
    if (row === undefined) return { sequence: 0, hash: chainStart };
    return { sequence: row.sequence, hash: asSha256Hex(row.hash) };
  }

  /** Adds one entry; the caller has a transaction open. */
  append(actor: string, action: CustodyAction, exhibit: ExhibitId | null, detail: Json): void {
    const { sequence, hash: previous } = this.head();
    const at = utcInstant(this.#now());
    const entry: CustodyEntry = {
      sequence: sequence + 1,
      at,
      actor: actor.toWellFormed(),
      action,
      exhibit,
      detail: wellFormed(detail),
      previous,
    };
    const body = entryBytes(entry);
    const hash = entryHash(entry);
    const signature = Buffer.alloc(sodium.crypto_sign_BYTES);
    sodium.crypto_sign_detached(signature, Buffer.from(hash, 'hex'), this.#keys.signing.bytes);
    prepared<unknown[]>(this.#db, `INSERT INTO custody (${columns}) VALUES (?, ?, ?, ?, ?)`).run(
      entry.sequence,
      exhibit,
      body,
      hash,
      signature,
    );
  }

  /** In order. @throws CodedError `custody-broken` when an entry cannot be read */
  list(exhibit: ExhibitId | undefined, offset: number, limit: number): SealedCustodyEntry[] {
    const rows =
      exhibit === undefined
        ? prepared<[number, number], CustodyRow>(
            this.#db,
            `SELECT ${columns} FROM custody WHERE sequence > ? ORDER BY sequence LIMIT ?`,
          ).all(offset, limit)
        : prepared<[string, number, number], CustodyRow>(
            this.#db,
            `SELECT ${columns} FROM custody WHERE exhibit = ? ORDER BY sequence LIMIT ? OFFSET ?`,
          ).all(exhibit, limit, offset);
    return rows.map((row) => {
      const sealed = unpack(row);
      if (typeof sealed === 'string') throw new CodedError('custody-broken', sealed);
      return sealed;
    });
  }

  count(exhibit?: ExhibitId): number {
    if (exhibit === undefined) return this.head().sequence;
    return Number(
      prepared<unknown[]>(this.#db, 'SELECT count(*) FROM custody WHERE exhibit = ?').pluck().get(exhibit),
    );
  }

  /**
   * Checks up to `limit` entries after `before`: number, link, hash, signature, and that the stored bytes are the
   * canonical ones.
   *
   * @returns the entries checked, and what is wrong with the one after them, if anything is
   */
  check(before: ChainHead, limit: number): { entries: SealedCustodyEntry[]; fault: string | undefined } {
    const entries: SealedCustodyEntry[] = [];
    const rows = prepared<[number, number], CustodyRow>(
      this.#db,
      `SELECT ${columns} FROM custody WHERE sequence > ? ORDER BY sequence LIMIT ?`,
    ).all(before.sequence, limit);
    let last = before;
    for (const row of rows) {
      const sealed = unpack(row);
      if (typeof sealed === 'string') return { entries, fault: sealed };
      const fault = chainFault(last, sealed);
      if (fault !== undefined) return { entries, fault };
      if (
        !sodium.crypto_sign_verify_detached(
          row.signature,
          Buffer.from(row.hash, 'hex'),
          this.#keys.custodyPublicKey,
        )
      ) {
        return { entries, fault: `entry ${row.sequence} is not signed by this vault` };
      }
      entries.push(sealed);
      last = { sequence: sealed.entry.sequence, hash: sealed.hash };
    }
    return { entries, fault: undefined };
  }

  /** Checks the last entries, as each opening does. @throws CodedError `custody-broken` */
  checkEnd(entries: number): void {
    const { sequence } = this.head();
    const start = Math.max(0, sequence - entries);
    const before = prepared<unknown[]>(this.#db, 'SELECT hash FROM custody WHERE sequence = ?')
      .pluck()
      .get(start);
    const hash = start === 0 ? chainStart : asSha256Hex(String(before));
    const { fault } = this.check({ sequence: start, hash }, entries);
    if (fault !== undefined) throw new CodedError('custody-broken', fault);
  }
}

/** Pages can hand us lone surrogates, which UTF-8 cannot hold. */
function wellFormed(value: Json): Json {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(wellFormed);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key.toWellFormed(), wellFormed(member)]),
  );
}

/** @returns what is wrong, when it is not an entry of format 1 */
function unpack(row: CustodyRow): SealedCustodyEntry | string {
  const fault = `entry ${row.sequence} cannot be read`;
  try {
    const entry: CustodyEntry = bodyShape.parse(JSON.parse(row.body.toString('utf8')));
    if (
      !entryBytes(entry).equals(row.body) ||
      row.sequence !== entry.sequence ||
      row.exhibit !== entry.exhibit
    ) {
      return fault;
    }
    return { entry, hash: asSha256Hex(row.hash), signature: row.signature };
  } catch {
    return fault;
  }
}
