import type BetterSqlite3 from 'better-sqlite3';
import { CodedError } from '../../preload/errors.ts';
import { writeFault } from './files.ts';
import { wipe, type Secret } from './secret.ts';

export type SqliteConstructor = typeof BetterSqlite3;

/** better-sqlite3's cipher fork adds `key`, which its upstream's types do not know. */
export interface CipherDatabase extends BetterSqlite3.Database {
  key(key: Buffer): number;
}

/**
 * The SQLite binding needs Node-API 10 and, below it, ends the process without a word: so it is looked at first, and
 * the binding loaded only then.
 *
 * @throws CodedError `runtime-too-old`
 */
export async function loadSqlite(): Promise<SqliteConstructor> {
  if (!(Number(process.versions['napi']) >= 10)) throw new CodedError('runtime-too-old');
  const { default: Database } = await import('better-sqlite3');
  return Database;
}

const statements = new WeakMap<CipherDatabase, Map<string, BetterSqlite3.Statement>>();

/**
 * A statement that is prepared once for each database: preparing costs more than most of them take.
 *
 * @throws CodedError `vault-locked` once the database is closed
 */
export function prepared<P extends unknown[], R = unknown>(
  db: CipherDatabase,
  sql: string,
): BetterSqlite3.Statement<P, R> {
  if (!db.open) throw new CodedError('vault-locked');
  const known = statements.get(db) ?? new Map<string, BetterSqlite3.Statement>();
  statements.set(db, known);
  const statement = known.get(sql) ?? db.prepare(sql);
  known.set(sql, statement);
  return statement as unknown as BetterSqlite3.Statement<P, R>;
}

const sqliteCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export function isBusy(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/u.test(sqliteCode(error));
}

export function isDamage(error: unknown): boolean {
  return /^SQLITE_(?:NOTADB|CORRUPT)/u.test(sqliteCode(error));
}

/**
 * Opens the encrypted database for this opener alone (FORMAT.md, "Database"). The lock is SQLite's own, held by the
 * operating system: it goes with the process, however that ends.
 *
 * @param removable a drive that may be pulled: no write-ahead log to be left behind
 * @throws CodedError `vault-in-use`, `database-damaged`, `not-writable`, `disk-full`, `write-failed`
 */
export function openDatabase(
  Database: SqliteConstructor,
  file: string,
  key: Secret,
  removable: boolean,
): CipherDatabase {
  let db: CipherDatabase | undefined;
  try {
    db = withKey(new Database(file, { fileMustExist: true, timeout: 0 }), key);
    db.pragma('locking_mode = EXCLUSIVE');
    // `key` never says that it is wrong; the first read does.
    db.prepare('SELECT count(*) FROM sqlite_master').get();
    db.pragma('temp_store = MEMORY');
    db.pragma(`journal_mode = ${removable ? 'DELETE' : 'WAL'}`);
    // On each opening: a WAL database comes back as NORMAL, which loses commits in a power cut.
    db.pragma(`synchronous = ${removable ? 'EXTRA' : 'FULL'}`);
    for (const setting of ['secure_delete', 'foreign_keys', 'recursive_triggers'])
      db.pragma(`${setting} = ON`);
    db.pragma('trusted_schema = OFF');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    return db;
  } catch (error) {
    db?.close();
    if (isBusy(error)) throw new CodedError('vault-in-use', '', { cause: error });
    if (/^SQLITE_(?:FULL|READONLY|CANTOPEN|IOERR|PERM)/u.test(sqliteCode(error))) throw writeFault(error);
    throw new CodedError('database-damaged', `opening: ${sqliteCode(error)}`, { cause: error });
  }
}

function withKey(db: BetterSqlite3.Database, secret: Secret): CipherDatabase {
  if (!('key' in db) || typeof db.key !== 'function') {
    throw new TypeError('this SQLite has no encryption: better-sqlite3 must be the cipher fork');
  }
  const cipher = db as CipherDatabase;
  const key = Buffer.allocUnsafeSlow(36);
  try {
    cipher.pragma("cipher = 'sqlcipher'");
    cipher.pragma('legacy = 4');
    key.write('raw:', 'ascii');
    secret.bytes.copy(key, 4);
    cipher.key(key);
    return cipher;
  } finally {
    wipe(key);
  }
}
