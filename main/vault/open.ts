import { accessSync, closeSync, constants, openSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { CodedError } from '../../preload/errors.ts';
import type { ArtifactId } from '../core/brands.ts';
import type { Json } from '../core/canonical.ts';
import { Ballast } from './ballast.ts';
import { CustodyLog } from './custody.ts';
import { isDamage, loadSqlite, openDatabase, type CipherDatabase } from './db.ts';
import { folderMode, readFault, writeFault } from './files.ts';
import { VaultKeys } from './kdf.ts';
import type { KeyFile } from './keyfile.ts';
import { keyFileHash, keyFileOnRecord, recordKeyFile } from './key-record.ts';
import { readKeyFiles, unlockWith, writeKeyFiles, type KeyFileFault, type Proof } from './key-store.ts';
import { migrate } from './migrations/migrate.ts';
import { defaultChunksPerSegment } from './object.ts';
import type { VaultPlaces } from './places.ts';
import { OpenObjects } from './open-objects.ts';
import { recover } from './recover.ts';
import { Records } from './records.ts';
import type { Secret } from './secret.ts';
import { transact, type VaultSession } from './session.ts';

export interface SessionOptions {
  /** The label for the custody log; the one stored at creation when left out. */
  readonly person?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The vault lies on a drive that may be pulled out. */
  readonly removable?: boolean | undefined;
  /** Chunks of 1 MiB in one file of a new object; for tests. */
  readonly chunksPerSegment?: number | undefined;
}

export interface OpenVaultOptions extends SessionOptions {
  /** UTF-8 of the NFKC form of what was typed. Copied and wiped here; the caller wipes its own. */
  readonly passphrase: Uint8Array;
}

/** The key of a vault that was made or moved a moment ago; wiped by the opening. */
export interface Unlocked {
  readonly vaultKey: Secret;
}

/** Entries of the custody log that each opening checks; a check of the vault takes them all. */
const entriesCheckedAtOpening = 64;

/**
 * Unlocks a vault and puts right what a crash left (FORMAT.md, "Opening").
 *
 * @throws CodedError as Vault.open
 */
export async function openSession(
  places: VaultPlaces,
  options: OpenVaultOptions | (SessionOptions & { readonly way: Proof | Unlocked }),
): Promise<VaultSession> {
  const way = 'way' in options ? options.way : options;
  const Database = await loadSqlite();
  const { file, faults } = await readKeyFiles(places);
  const vaultKey = 'vaultKey' in way ? way.vaultKey : await unlockWith(file, way);
  const keys = new VaultKeys(vaultKey);
  vaultKey.wipe();
  let databaseFile: number | undefined;
  let db: CipherDatabase | undefined;
  try {
    mustBeWritable(places);
    db = openDatabase(Database, places.database, keys.database, options.removable ?? false);
    // Only now that the lock is ours: closing this in an opener that was refused would drop the other one's.
    databaseFile = openRaw(places.database);
    migrate(db);
    const stored = identify(db, file, keys);
    const owner = (options.person ?? stored).toWellFormed();
    const session = assemble({ places, file, faults, keys, db, databaseFile, owner, options });
    session.custody.checkEnd(entriesCheckedAtOpening);
    await prepareFolder(session, file);
    const recovered = await recover(session);
    if (!('vaultKey' in way)) noteOpening(session, file, recovered, 'words' in way);
    return session;
  } catch (error) {
    db?.close();
    if (databaseFile !== undefined) closeSync(databaseFile);
    keys.wipe();
    throw isDamage(error) ? new CodedError('database-damaged', '', { cause: error }) : error;
  }
}

/** Puts together what the parts of an open vault share. */
export function assemble(given: {
  readonly places: VaultPlaces;
  readonly file: KeyFile;
  readonly faults: readonly KeyFileFault[];
  readonly keys: VaultKeys;
  readonly db: CipherDatabase;
  readonly databaseFile: number;
  readonly owner: string;
  readonly options: SessionOptions;
}): VaultSession {
  const { places, file, faults, keys, db, databaseFile, owner, options } = given;
  return {
    places,
    vaultId: file.vaultId,
    keys,
    db,
    records: new Records(db),
    custody: new CustodyLog(db, keys, options.now),
    objects: new OpenObjects(places, file.vaultId, keys),
    ballast: new Ballast(places.ballast, keys.ballast),
    owner,
    person: owner,
    helper: null,
    now: options.now,
    chunksPerSegment: options.chunksPerSegment ?? defaultChunksPerSegment,
    pending: new Set<ArtifactId>(),
    keyFileFaults: faults,
    databaseFile,
  };
}

/**
 * Ends what {@link openSession} began, whatever is under way: that then fails with `vault-locked`. The keys go first,
 * so that nothing which fails later leaves them behind.
 */
export function closeSession({ db, databaseFile, keys, objects }: VaultSession): void {
  keys.wipe();
  objects.close();
  db.close();
  closeSync(databaseFile);
}

/** SQLite would say of a drive that is locked only that something failed. */
function mustBeWritable({ folder, database }: VaultPlaces): void {
  if (statSync(database, { throwIfNoEntry: false }) === undefined) {
    throw new CodedError('database-damaged', 'it is missing');
  }
  try {
    for (const place of [folder, database]) accessSync(place, constants.W_OK);
  } catch (error) {
    throw writeFault(error);
  }
}

function openRaw(database: string): number {
  try {
    return openSync(database, 'r');
  } catch (error) {
    throw readFault(error, 'database-damaged');
  }
}

/** Makes sure that key file and database belong together. @returns the label stored at creation */
function identify(db: CipherDatabase, { vaultId }: KeyFile, keys: VaultKeys): string {
  const row = db
    .prepare<[], { vault_id: string; person: string; custody_public_key: Buffer }>(
      'SELECT vault_id, person, custody_public_key FROM vault',
    )
    .get();
  if (
    row === undefined ||
    row.vault_id !== vaultId ||
    !row.custody_public_key.equals(keys.custodyPublicKey)
  ) {
    throw new CodedError('database-damaged', 'it belongs to another vault');
  }
  return row.person;
}

async function prepareFolder({ places, ballast, keyFileFaults }: VaultSession, file: KeyFile): Promise<void> {
  try {
    for (const folder of [places.temporary, places.objects]) {
      await mkdir(folder, { recursive: true, mode: folderMode });
    }
    if (keyFileFaults.length > 0) await writeKeyFiles(places, file);
  } catch (error) {
    throw writeFault(error);
  }
  ballast.restore();
}

function noteOpening(session: VaultSession, file: KeyFile, recovered: number, withWords: boolean): void {
  const repaired = session.keyFileFaults.map(({ name, state }) => ({ name, was: state }));
  const hash = keyFileHash(file);
  const onRecord = keyFileOnRecord(session.db);
  const isOther = onRecord !== undefined && onRecord !== hash;
  const detail: Json = {
    ...(recovered > 0 ? { recovered } : {}),
    ...(repaired.length > 0 ? { repaired } : {}),
    ...(withWords ? { with: 'recovery-words' } : {}),
    ...(isOther ? { keyFile: 'not-the-last' } : {}),
  };
  transact(session, () => {
    if (isOther) recordKeyFile(session.db, hash);
    session.custody.append(session.person, 'vault-opened', null, detail);
  });
}
