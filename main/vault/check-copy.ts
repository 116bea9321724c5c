import { closeSync, openSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { VerifyReport } from '../core/evidence.ts';
import { loadSqlite, openDatabase } from './db.ts';
import { readFault } from './files.ts';
import { VaultKeys } from './kdf.ts';
import { readKeyFiles, unlockWith, type Proof } from './key-store.ts';
import { migrate } from './migrations/migrate.ts';
import { assemble, closeSession } from './open.ts';
import { VaultPlaces } from './places.ts';
import type { VaultSession } from './session.ts';
import { verifyVault, type VerifyOptions } from './verify.ts';

/** A vault folder that nothing is written to: what opening would change lies elsewhere. */
class UntouchedPlaces extends VaultPlaces {
  override readonly database: string;
  override readonly temporary: string;
  override readonly ballast: string;

  constructor(folder: string, scratch: string) {
    super(folder);
    this.database = path.join(scratch, 'vault.db');
    this.temporary = path.join(scratch, 'tmp');
    this.ballast = path.join(scratch, 'ballast');
  }
}

/**
 * Reads all of a copy with its keys, as a check of a vault does, and leaves it as it is: opening it would write to it. Its
 * database, encrypted as it is, is checked in a scratch folder on this computer, which is deleted.
 *
 * @throws CodedError as Vault.open
 */
export async function checkCopyFolder(
  folder: string,
  proof: Proof,
  options: VerifyOptions & { readonly now: () => number },
): Promise<{ report: VerifyReport; publicKey: Buffer }> {
  const Database = await loadSqlite();
  const scratch = await mkdtemp(path.join(tmpdir(), 'holdfast-check-'));
  let keys: VaultKeys | undefined;
  let session: VaultSession | undefined;
  try {
    const places = new UntouchedPlaces(path.resolve(folder), scratch);
    const { file, faults } = await readKeyFiles(places);
    const vaultKey = await unlockWith(file, proof);
    keys = new VaultKeys(vaultKey);
    vaultKey.wipe();
    await copyFile(path.join(places.folder, 'vault.db'), places.database).catch((error: unknown) => {
      throw readFault(error, 'database-damaged');
    });
    const db = openDatabase(Database, places.database, keys.database, true);
    const databaseFile = openSync(places.database, 'r');
    try {
      migrate(db);
      session = assemble({ places, file, faults, keys, db, databaseFile, owner: 'check', options });
    } catch (error) {
      db.close();
      closeSync(databaseFile);
      throw error;
    }
    session.ballast.restore();
    const report = await verifyVault(session, options);
    return { report, publicKey: Buffer.from(keys.custodyPublicKey) };
  } finally {
    if (session !== undefined) closeSession(session);
    keys?.wipe();
    await rm(scratch, { recursive: true, force: true });
  }
}
