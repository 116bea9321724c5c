import { lstat, open, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CodedError } from '../../preload/errors.ts';
import { copyFiles } from '../core/copy.ts';
import { disguiseFile } from '../core/disguise.ts';
import { loadSqlite, openDatabase } from './db.ts';
import { fileMode, isMissing, namesIn, syncFolder, writeAll, writeFault } from './files.ts';
import { VaultKeys } from './kdf.ts';
import { readKeyFiles, unlockWith, type Proof } from './key-store.ts';
import { parseSegmentName, VaultPlaces } from './places.ts';
import { randomBytes } from './seal.ts';

/**
 * Destroys a vault that is not open (FORMAT.md, "Order of writes"). The key files go first: from then on nothing of it
 * can be opened by anybody, however far the rest gets.
 *
 * @param folder absolute
 * @returns how many names in the folder are not the vault's, and were left with it
 * @throws CodedError `wrong-passphrase`, `vault-not-found`, `vault-in-use`, `key-file-damaged`, `not-writable`,
 *   `destroy-unfinished` when the keys are gone and something else could not be deleted
 */
export async function destroyVaultFolder(folder: string, proof: Proof): Promise<{ left: number }> {
  const places = new VaultPlaces(folder);
  const marker = path.join(folder, 'destroyed');
  if (!(await isHalfDestroyed(places, marker))) {
    await mustBeOurs(places, proof);
    try {
      await writeFile(marker, '', { mode: fileMode });
      await syncFolder(folder);
      for (const file of [places.keyFile, places.spareKeyFile]) await overwrite(file);
    } catch (error) {
      throw writeFault(error);
    }
  }
  try {
    for (const file of [places.keyFile, places.spareKeyFile]) await rm(file, { force: true });
    await syncFolder(folder);
    await removeRest(places);
    await rm(marker, { force: true });
    const left = await namesIn(folder);
    if (left.length === 0) await rmdir(folder);
    return { left: left.length };
  } catch (error) {
    throw new CodedError('destroy-unfinished', '', { cause: error });
  }
}

/** A destroying that was cut off once its keys were gone or overwritten: nobody could prove anything to it any more. */
async function isHalfDestroyed(places: VaultPlaces, marker: string): Promise<boolean> {
  const isMarked = await lstat(marker).then(
    () => true,
    () => false,
  );
  if (!isMarked) return false;
  return readKeyFiles(places).then(
    () => false,
    (error: unknown) =>
      error instanceof CodedError && ['key-file-damaged', 'vault-not-found'].includes(error.code),
  );
}

/** Whoever destroys it can open it, and nobody has it open. A damaged database does not stop them. */
async function mustBeOurs(places: VaultPlaces, proof: Proof): Promise<void> {
  const Database = await loadSqlite();
  const { file } = await readKeyFiles(places);
  const vaultKey = await unlockWith(file, proof);
  const keys = new VaultKeys(vaultKey);
  vaultKey.wipe();
  try {
    openDatabase(Database, places.database, keys.database, true).close();
  } catch (error) {
    const code = error instanceof CodedError ? error.code : '';
    if (code === 'vault-in-use' || code === 'not-writable') throw error;
  } finally {
    keys.wipe();
  }
}

/** In place, so that on a disk which writes in place nothing of it can be read back. A second name is overwritten with it. */
async function overwrite(file: string): Promise<void> {
  try {
    const { size } = await stat(file);
    const handle = await open(file, 'r+');
    try {
      await writeAll(handle, randomBytes(size), 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

const ofTheCopy = new Set<string>(Object.values(copyFiles));

/** Only names that a vault has: a folder may hold what somebody else put there. */
async function removeRest(places: VaultPlaces): Promise<void> {
  for (const name of await namesIn(places.folder)) {
    const isOurs =
      name === 'ballast' ||
      name === disguiseFile ||
      ofTheCopy.has(name) ||
      /^vault\.db(?:-(?:wal|shm|journal))?$/u.test(name);
    if (isOurs) await rm(path.join(places.folder, name), { force: true });
  }
  for (const folder of await namesIn(places.objects)) {
    const inner = path.join(places.objects, folder);
    for (const name of (await isFolder(inner)) ? await namesIn(inner) : []) {
      if (parseSegmentName(folder, name) !== undefined) await rm(path.join(inner, name), { force: true });
    }
    await removeIfEmpty(inner);
  }
  await rm(places.temporary, { recursive: true, force: true });
  await removeIfEmpty(places.objects);
  await syncFolder(places.folder);
}

async function isFolder(place: string): Promise<boolean> {
  return (await lstat(place)).isDirectory();
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    if ((await namesIn(folder)).length === 0) await rmdir(folder);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
