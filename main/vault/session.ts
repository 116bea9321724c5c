import { CodedError } from '../../preload/errors.ts';
import type { ArtifactId, VaultId } from '../core/brands.ts';
import type { Ballast } from './ballast.ts';
import type { CustodyLog } from './custody.ts';
import type { CipherDatabase } from './db.ts';
import { isDamage } from './db.ts';
import { isFull, writeFault } from './files.ts';
import type { VaultKeys } from './kdf.ts';
import type { KeyFileFault } from './key-store.ts';
import type { OpenObjects } from './open-objects.ts';
import type { VaultPlaces } from './places.ts';
import type { Records } from './records.ts';

/** What the parts of one open vault share. */
export interface VaultSession {
  readonly places: VaultPlaces;
  readonly vaultId: VaultId;
  readonly keys: VaultKeys;
  readonly db: CipherDatabase;
  readonly records: Records;
  readonly custody: CustodyLog;
  readonly objects: OpenObjects;
  readonly ballast: Ballast;
  /** Whose label the vault is opened under. */
  readonly owner: string;
  /** Whom the log names: the owner, or the {@link helper}. */
  person: string;
  /** Who does the looking at the moment, instead of the owner. */
  helper: string | null;
  readonly now: () => number;
  readonly chunksPerSegment: number;
  /** Sealed but not yet listed: a check of the vault leaves them alone. */
  readonly pending: Set<ArtifactId>;
  /** What was wrong with the key files at this opening. */
  readonly keyFileFaults: readonly KeyFileFault[];
  /**
   * `vault.db` opened a second time, for checking its raw pages. Closing it would drop SQLite's lock (POSIX locks
   * belong to the process and go with the first descriptor closed), so it stays open as long as the database.
   */
  readonly databaseFile: number;
}

/** @throws CodedError `vault-locked` */
export function mustBeOpen({ keys }: VaultSession): void {
  keys.objects.mustBeUsable();
}

/**
 * Work that takes a while, during which the vault may be locked: then that is what it says, whatever it stumbled over.
 *
 * @throws CodedError `vault-locked`; whatever `work` throws
 */
export async function whileOpen<T>(session: VaultSession, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    mustBeOpen(session);
  }
}

/**
 * One transaction. On a full disk the ballast is given up and it is tried once more.
 *
 * @throws CodedError `vault-locked`, `disk-full`, `not-writable`, `write-failed`, `database-damaged`; nothing of it is
 *   then kept
 */
export function transact<T>(session: VaultSession, work: () => T): T {
  mustBeOpen(session);
  const transaction = session.db.transaction(work);
  const attempt = (): T => transaction.immediate();
  let done: T;
  try {
    done = attempt();
  } catch (error) {
    if (!isFull(error)) throw databaseFault(error);
    if (!session.ballast.release()) throw writeFault(error);
    try {
      return attempt();
    } catch (again) {
      throw databaseFault(again);
    }
  }
  session.ballast.restore();
  return done;
}

function databaseFault(error: unknown): unknown {
  if (isDamage(error)) return new CodedError('database-damaged', '', { cause: error });
  const isSqlite = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
  const isConstraint = isSqlite && String(error.code).startsWith('SQLITE_CONSTRAINT');
  // A constraint is a bug of ours and must be seen as one.
  return isSqlite && !isConstraint ? writeFault(error) : error;
}
