import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CodedError } from '../../preload/errors.ts';
import { asId, utcInstant, type VaultId } from '../core/brands.ts';
import { Ballast } from './ballast.ts';
import { CustodyLog } from './custody.ts';
import { loadSqlite, openDatabase, type SqliteConstructor } from './db.ts';
import { fileMode, folderMode, isMissing, namesIn, syncFolder, writeFault } from './files.ts';
import { calibratedCost, isAllowedCost, stretch, VaultKeys, type KdfCost } from './kdf.ts';
import { wrapSlot } from './keyfile.ts';
import { writeKeyFiles } from './key-store.ts';
import { migrate } from './migrations/migrate.ts';
import type { OpenVaultOptions } from './open.ts';
import { mustBeLongEnough } from './passphrase.ts';
import { VaultPlaces } from './places.ts';
import { randomBytes } from './seal.ts';
import { Secret } from './secret.ts';

export interface CreateVaultOptions extends OpenVaultOptions {
  readonly person: string;
  /** What a guess costs; calibrated to about a second when left out. */
  readonly kdf?: KdfCost | undefined;
}

const partEnding = /^\.[0-9a-f]{8}\.part$/u;
const longDead = 3_600_000;
const unfinished = new Set(['vault.key', 'vault.key.bak', 'vault.db', 'objects', 'tmp', 'ballast']);

/**
 * Makes a whole vault under another name, then renames it: a failure leaves nothing.
 *
 * @returns the vault key, so that opening it need not stretch the passphrase again
 * @throws CodedError as Vault.create
 */
export async function createVaultFolder(places: VaultPlaces, options: CreateVaultOptions): Promise<Secret> {
  mustBeLongEnough(options.passphrase);
  if (options.kdf !== undefined && !isAllowedCost(options.kdf)) {
    throw new CodedError('bad-arguments', 'a key derivation cost out of bounds');
  }
  const Database = await loadSqlite();
  await mustBeFree(places.folder);
  const parent = path.dirname(places.folder);
  await sweepDead(places);
  const building = new VaultPlaces(hiddenBeside(places));
  const vaultKey = Secret.random(32);
  try {
    await mkdir(building.folder, { mode: folderMode });
    await fill(building, options, vaultKey, Database);
    await syncFolder(building.folder);
    await mustBeFree(places.folder);
    await rename(building.folder, places.folder);
    await syncFolder(parent);
    return vaultKey;
  } catch (error) {
    vaultKey.wipe();
    await rm(building.folder, { recursive: true, force: true }).catch(() => undefined);
    // The folder above is not there.
    if (isMissing(error)) throw new CodedError('not-writable', 'there is no such folder', { cause: error });
    throw writeFault(error);
  }
}

/** Takes back a vault that was made a moment ago: hidden first, so that it is gone at once or not at all. */
export async function removeVaultFolder(places: VaultPlaces): Promise<void> {
  const hidden = hiddenBeside(places);
  try {
    await rename(places.folder, hidden);
    await rm(hidden, { recursive: true, force: true });
  } catch {
    // What made it fail is told; what is left is an empty vault.
  }
}

function hiddenBeside({ folder }: VaultPlaces): string {
  return path.join(path.dirname(folder), `.${path.basename(folder)}.${randomBytes(4).toString('hex')}.part`);
}

/**
 * A program that was killed while it made a vault of this name left its hidden folder. It goes when it is old enough for
 * nobody to be working on it, and has nothing in it but the files of a vault that holds no evidence yet.
 */
async function sweepDead({ folder }: VaultPlaces): Promise<void> {
  const parent = path.dirname(folder);
  const name = path.basename(folder);
  try {
    for (const entry of await readdir(parent, { withFileTypes: true })) {
      const isPart = entry.name.startsWith(`.${name}.`) && partEnding.test(entry.name.slice(name.length + 1));
      if (!isPart || !entry.isDirectory()) continue;
      const left = new VaultPlaces(path.join(parent, entry.name));
      const isOld = Date.now() - (await lstat(left.folder)).mtimeMs > longDead;
      if (isOld && (await holdsNothing(left))) await rm(left.folder, { recursive: true, force: true });
    }
  } catch {
    // It only takes room; the vault that is wanted now can be made all the same.
  }
}

async function holdsNothing(places: VaultPlaces): Promise<boolean> {
  const names = await readdir(places.folder);
  const isOurs = names.every((name) => unfinished.has(name) || name.startsWith('vault.db-'));
  return isOurs && (await namesIn(places.objects)).length === 0;
}

async function fill(
  places: VaultPlaces,
  options: CreateVaultOptions,
  vaultKey: Secret,
  Database: SqliteConstructor,
): Promise<void> {
  const vaultId = asId<VaultId>(randomBytes(16).toString('hex'));
  for (const folder of [places.temporary, places.objects]) await mkdir(folder, { mode: folderMode });
  const cost = options.kdf ?? (await calibratedCost());
  const salt = randomBytes(16);
  const slotKey = await stretch(options.passphrase, salt, cost);
  const slot = wrapSlot(vaultId, 'passphrase', cost, salt, slotKey, vaultKey);
  slotKey.wipe();
  await writeKeyFiles(places, { vaultId, slots: [slot] });
  const keys = new VaultKeys(vaultKey);
  try {
    new Ballast(places.ballast, keys.ballast).write();
    // Made here rather than by SQLite, for its mode; the journals take theirs from it.
    await writeFile(places.database, '', { mode: fileMode, flag: 'wx' });
    const db = openDatabase(Database, places.database, keys.database, options.removable ?? false);
    try {
      migrate(db);
      const createdAt = utcInstant(options.now());
      const person = options.person.toWellFormed();
      db.transaction(() => {
        db.prepare(
          'INSERT INTO vault (only, vault_id, created_at, person, custody_public_key) VALUES (1, ?, ?, ?, ?)',
        ).run(vaultId, createdAt, person, keys.custodyPublicKey);
        new CustodyLog(db, keys, options.now).append(person, 'vault-created', null, { format: 1, vaultId });
      })();
    } finally {
      db.close();
    }
  } finally {
    keys.wipe();
  }
}

async function mustBeFree(place: string): Promise<void> {
  try {
    await lstat(place);
  } catch (error) {
    if (isMissing(error)) return;
    throw writeFault(error);
  }
  throw new CodedError('vault-exists');
}
