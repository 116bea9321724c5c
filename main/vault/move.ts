import { lstat, mkdir, rename, rm, statfs } from 'node:fs/promises';
import path from 'node:path';
import { CodedError } from '../../preload/errors.ts';
import { disguiseFile } from '../core/disguise.ts';
import { isDamage } from './db.ts';
import {
  createFile,
  folderMode,
  isFull,
  isMissing,
  namesIn,
  readFault,
  syncFolder,
  writeAll,
  writeFault,
} from './files.ts';
import { keyFileBytes } from './keyfile.ts';
import { isChangingKeys } from './key-change.ts';
import { readKeyFiles, unlockWith, type Proof } from './key-store.ts';
import { closeSession, openSession } from './open.ts';
import { VaultPlaces } from './places.ts';
import { objectFolder, objectsOnDisk } from './recover.ts';
import {
  copyFile,
  flush,
  interrupted,
  lengthOf,
  makeFolder,
  mustBeFree,
  mustGoOn,
  there,
  type SealedFile,
} from './move-files.ts';
import type { Secret } from './secret.ts';
import { transact, type VaultSession } from './session.ts';
import { verifyVault } from './verify.ts';

export interface MoveOptions {
  readonly proof: Proof;
  /** Whether the new place is on a drive that may be pulled out. */
  readonly removable: boolean;
  /** Sealed bytes while `writing`, plain ones while `checking`. */
  readonly onProgress?: ((step: 'writing' | 'checking', done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Moved {
  readonly session: VaultSession;
  readonly files: number;
  readonly bytes: number;
  /** What was damaged before and is just as damaged now; a check of the vault names it. */
  readonly problems: number;
}

/** For the ballast, journals and the file system's own notes. */
const headroom = 12 * 2 ** 20;
/** What only the copy can be to blame for: it came from a vault that was open and sound. */
const ofTheCopy = new Set(['database-damaged', 'custody-broken', 'key-file-damaged']);

/**
 * Makes the same vault in another place, opens it there and checks all of it (FORMAT.md, "Order of writes"). The vault in
 * the old place stays as it is, and open; closing and destroying it is up to the caller.
 *
 * @throws CodedError `wrong-passphrase`, `same-place`, `vault-exists`, `no-room-there`, `not-writable`,
 *   `move-interrupted`, `move-not-equal`, `busy` when the passphrase is being changed, or something was written meanwhile, `cancelled`
 */
export async function moveVault(
  session: VaultSession,
  to: VaultPlaces,
  options: MoveOptions,
): Promise<Moved> {
  // The copy could get the old passphrase after the person was told of the new one.
  if (isChangingKeys(session)) throw new CodedError('busy');
  const { file } = await readKeyFiles(session.places);
  const vaultKey = await unlockWith(file, options.proof);
  let made: VaultPlaces | undefined;
  try {
    const building = await begin(session, to);
    made = building;
    const copied = await fill(session, building, options);
    await there(async () => {
      await mustBeFree(to.folder);
      await rename(building.folder, to.folder);
      made = to;
      await syncFolder(path.dirname(to.folder));
    });
    const moved = await openThere(session, to, options, vaultKey);
    try {
      const problems = await checkThere(session, moved, copied, options);
      return { session: moved, files: copied.files, bytes: copied.bytes, problems };
    } catch (error) {
      closeSession(moved);
      throw error;
    }
  } catch (error) {
    // What a pulled drive keeps is used again by the next move; anything else leaves nothing there.
    if (made !== undefined) await rm(made.folder, { recursive: true, force: true }).catch(() => undefined);
    throw readFault(error, 'read-failed');
  } finally {
    vaultKey.wipe();
  }
}

async function begin({ places, vaultId }: VaultSession, to: VaultPlaces): Promise<VaultPlaces> {
  const inside = (outer: string, inner: string): boolean =>
    `${inner}${path.sep}`.startsWith(`${outer}${path.sep}`);
  if (inside(places.folder, to.folder) || inside(to.folder, places.folder))
    throw new CodedError('same-place');
  const parent = path.dirname(to.folder);
  const name = `.${path.basename(to.folder)}.${vaultId.slice(0, 8)}.moving`;
  const building = new VaultPlaces(path.join(parent, name));
  try {
    await mustBeFree(to.folder);
    await mkdir(building.folder, { mode: folderMode }).catch(async (error: unknown) => {
      // Only a folder of our own making: nobody's link is followed.
      if (!(await lstat(building.folder)).isDirectory()) throw error;
    });
  } catch (error) {
    if (isMissing(error)) throw new CodedError('folder-not-found', '', { cause: error });
    throw isFull(error) ? new CodedError('no-room-there', '', { cause: error }) : writeFault(error);
  }
  return building;
}

interface Copied {
  readonly files: number;
  readonly bytes: number;
  readonly head: string;
}

async function fill(session: VaultSession, building: VaultPlaces, options: MoveOptions): Promise<Copied> {
  const { places, db, custody } = session;
  const listed = await sealedFiles(session);
  const ofDatabase = await lengthOf(places.database);
  const total = listed.reduce((sum, { bytes }) => sum + bytes, ofDatabase);
  await mustHaveRoom(building, listed, total);
  let done = 0;
  const advance = (bytes: number): void => options.onProgress?.('writing', (done += bytes), total);
  for (const folder of [building.temporary, building.objects]) await makeFolder(folder);
  let last = '';
  for (const file of listed) {
    const folder = path.dirname(path.join(building.folder, file.name));
    if (folder !== last) await makeFolder(folder);
    last = folder;
    await copyFile(session, building, file, advance, options.signal);
  }
  mustGoOn(session, options.signal);
  // Last, so that it lists nothing that was not copied; whatever is written from now on is found at the end.
  await there(() => rm(building.database, { force: true }));
  const { hash: head } = custody.head();
  try {
    db.prepare('VACUUM INTO ?').run(building.database);
  } catch (error) {
    if (isDamage(error)) throw new CodedError('database-damaged', '', { cause: error });
    throw interrupted(error);
  }
  advance(ofDatabase);
  const { file } = await readKeyFiles(places);
  await there(async () => {
    await flush(building.database);
    for (const keyFile of [building.spareKeyFile, building.keyFile]) {
      await rm(keyFile, { force: true });
      const handle = await createFile(keyFile);
      try {
        await writeAll(handle, keyFileBytes(file), 0);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    for (const folder of await foldersOf(building)) await syncFolder(folder);
  });
  return { files: listed.length, bytes: total, head };
}

async function openThere(
  session: VaultSession,
  to: VaultPlaces,
  { removable }: MoveOptions,
  vaultKey: Secret,
): Promise<VaultSession> {
  const { owner: person, now, chunksPerSegment } = session;
  try {
    return await openSession(to, { person, now, removable, chunksPerSegment, way: { vaultKey } });
  } catch (error) {
    const code = error instanceof CodedError ? error.code : '';
    if (ofTheCopy.has(code)) throw new CodedError('move-not-equal', code, { cause: error });
    throw interrupted(error);
  }
}

/** @returns how many problems the vault has that it had before */
async function checkThere(
  session: VaultSession,
  moved: VaultSession,
  { files, bytes, head }: Copied,
  { onProgress, signal }: MoveOptions,
): Promise<number> {
  const report = await verifyVault(moved, {
    signal,
    onProgress: (done, total) => onProgress?.('checking', done, total),
  });
  const bad = report.problems.find(({ code }) => ofTheCopy.has(code));
  if (bad !== undefined) throw new CodedError('move-not-equal', bad.code);
  mustGoOn(session, signal);
  if (session.custody.head().hash !== head)
    throw new CodedError('busy', 'the vault was written to meanwhile');
  const problems = report.problems.length;
  transact(moved, () => moved.custody.append(moved.person, 'vault-moved', null, { bytes, files, problems }));
  return problems;
}

async function sealedFiles(session: VaultSession): Promise<SealedFile[]> {
  const { places } = session;
  const files: SealedFile[] = [];
  for (const folder of (await namesIn(places.objects)).filter((name) => objectFolder.test(name))) {
    const { objects } = await objectsOnDisk(session, folder);
    for (const { id, segments } of objects) {
      for (const segment of segments) {
        const file = places.segment(id, segment);
        files.push({ name: path.relative(places.folder, file), bytes: await lengthOf(file) });
      }
    }
  }
  const disguise = await lengthOf(path.join(places.folder, disguiseFile)).catch(() => 0);
  return disguise > 0 ? [...files, { name: disguiseFile, bytes: disguise }] : files;
}

async function mustHaveRoom(
  building: VaultPlaces,
  files: readonly SealedFile[],
  total: number,
): Promise<void> {
  const already = await Promise.all(
    files.map(({ name }) => lengthOf(path.join(building.folder, name)).catch(() => 0)),
  );
  const needed = total - already.reduce((sum, bytes) => sum + bytes, 0) + headroom;
  const { bavail, bsize } = await there(() => statfs(building.folder));
  if (bavail * bsize < needed) throw new CodedError('no-room-there', `${needed} bytes are needed`);
}

async function foldersOf(building: VaultPlaces): Promise<string[]> {
  const inner = (await namesIn(building.objects)).map((name) => path.join(building.objects, name));
  return [...inner, building.objects, building.temporary, building.folder];
}
