import { lstat, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { CodedError } from '../../preload/errors.ts';
import { asId, utcInstant, type ArtifactId } from '../core/brands.ts';
import type { CopySource, SealedFile } from '../core/copy.ts';
import { disguiseFile } from '../core/disguise.ts';
import { isDamage, prepared } from './db.ts';
import { isMissing, readFault, writeFault } from './files.ts';
import { keyFileBytes } from './keyfile.ts';
import { keyFileHash } from './key-record.ts';
import { readKeyFiles } from './key-store.ts';
import { ObjectFault } from './object-reader.ts';
import { segmentPath } from './places.ts';
import { objectsOnDisk } from './recover.ts';
import { randomBytes } from './seal.ts';
import { mustBeOpen, type VaultSession } from './session.ts';

/** The vault at one moment, while it stays open and goes on being written to. */
export interface Snapshot {
  readonly source: CopySource;
  /** SHA-256 of the key file in it. */
  readonly keyFile: string;
  /** Deletes the copy of the database. Whoever took the snapshot calls it, however the copying ended. */
  remove(): Promise<void>;
}

/**
 * The database as `VACUUM INTO` gives it, closed and encrypted like its origin, and the objects that it lists: those are whole on
 * the disk before they are listed, and never change (FORMAT.md, "Order of writes"). So nothing needs to stand still.
 *
 * @throws CodedError `vault-locked`, `disk-full`, `database-damaged`, `key-file-damaged`, `read-failed`, `cancelled`
 */
export async function takeSnapshot(session: VaultSession, signal?: AbortSignal): Promise<Snapshot> {
  mustBeOpen(session);
  const { places, db, custody, records, vaultId, keys, now } = session;
  const file = path.join(places.temporary, `copy-${randomBytes(8).toString('hex')}.db`);
  const remove = (): Promise<void> => rm(file, { force: true });
  try {
    // From here to the list without a pause: they are of one moment.
    db.prepare('VACUUM INTO ?').run(file);
    const head = custody.head();
    const exhibits = records.lastNumber();
    const listed = prepared<unknown[]>(db, 'SELECT id FROM artifacts').pluck().all().map(String);
    const key = (await readKeyFiles(places)).file;
    const { objects, missing } = await sealedObjects(session, new Set(listed), signal);
    const disguise = await readFile(path.join(places.folder, disguiseFile)).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
    const source: CopySource = {
      vault: vaultId,
      name: places.name,
      takenAt: utcInstant(now()),
      publicKey: Buffer.from(keys.custodyPublicKey),
      custody: head,
      exhibits,
      objects,
      missing,
      database: { name: 'vault.db', from: file, bytes: (await lstat(file)).size },
      small: [
        ...(disguise === undefined ? [] : [{ name: disguiseFile, bytes: disguise }]),
        { name: 'vault.key.bak', bytes: keyFileBytes(key) },
        { name: 'vault.key', bytes: keyFileBytes(key) },
      ],
    };
    return { source, keyFile: keyFileHash(key), remove };
  } catch (error) {
    await remove();
    if (isDamage(error)) throw new CodedError('database-damaged', '', { cause: error });
    throw readFault(writeFault(error), 'read-failed');
  }
}

/** Every listed object whose parts are there in their full length; what else is wrong with one, a check of the vault finds. */
async function sealedObjects(
  session: VaultSession,
  listed: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<{ objects: SealedFile[]; missing: string[] }> {
  const found = new Map<string, readonly number[]>();
  for (const folder of new Set([...listed].map((id) => id.slice(0, 2)))) {
    for (const { id, segments } of (await objectsOnDisk(session, folder)).objects) found.set(id, segments);
  }
  const objects: SealedFile[] = [];
  const missing: string[] = [];
  for (const text of [...listed].toSorted()) {
    if (signal?.aborted === true) throw new CodedError('cancelled');
    const id = asId<ArtifactId>(text);
    if (!(await isWhole(session, id))) missing.push(text);
    for (const segment of (found.get(text) ?? []).toSorted((a, b) => a - b)) {
      const from = session.places.segment(id, segment);
      objects.push({ name: segmentPath(id, segment), from, bytes: (await lstat(from)).size });
    }
  }
  return { objects, missing };
}

/** Opening an object reads its header and holds every part against the length that it must have. */
async function isWhole({ objects }: VaultSession, id: ArtifactId): Promise<boolean> {
  try {
    await objects.shut(await objects.open(id));
    return true;
  } catch (error) {
    if (error instanceof ObjectFault) return false;
    throw error;
  }
}
