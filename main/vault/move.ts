import { lstat, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { CodedError } from '../../preload/errors.ts';
import type { SealedFile } from '../core/copy.ts';
import { disguiseFile } from '../core/disguise.ts';
import type { MovePlace, OpenMovePlace } from '../core/move.ts';
import { isDamage } from './db.ts';
import { folderMode, isMissing, namesIn, readFault, writeFault } from './files.ts';
import { keyFileBytes } from './keyfile.ts';
import { isChangingKeys } from './key-change.ts';
import { readKeyFiles, unlockWith, type Proof } from './key-store.ts';
import { closeSession, openSession } from './open.ts';
import { segmentPath, VaultPlaces } from './places.ts';
import { objectFolder, objectsOnDisk } from './recover.ts';
import { Secret } from './secret.ts';
import { mustBeOpen, transact, type VaultSession } from './session.ts';
import { verifyVault } from './verify.ts';

export interface MoveOptions {
  readonly proof: Proof;
  /** Whether the new place is on a drive that may be pulled out. */
  readonly removable: boolean;
  readonly openPlace: OpenMovePlace;
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
 * Makes the same vault in another place, opens it there and checks all of it before it gets its name (FORMAT.md, "Order of writes"). The vault in
 * the old place stays as it is, and open; closing and destroying it is up to the caller.
 *
 * @throws CodedError `wrong-passphrase`, `same-place`, `vault-exists`, `no-room-there`, `not-writable`,
 *   `move-interrupted`, `move-unmounted`, `move-locked`, `move-not-equal`, `move-unread`, `busy` when the passphrase is being changed, or something was written meanwhile, `cancelled`
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
  let place: MovePlace | undefined;
  let made: VaultPlaces | undefined;
  try {
    const building = await buildingFor(session, to);
    const [folder, name] = [path.dirname(to.folder), path.basename(building.folder)];
    place = await options.openPlace(folder, name, () => mustGoOn(session, options.signal));
    await place.begin();
    made = building;
    const copied = await fill(session, building, place, options);
    // Nothing has a vault's name that was not opened and checked.
    const problems = await checkThere(session, building, place, copied, options, vaultKey);
    await place.giveName(path.basename(to.folder));
    made = to;
    const moved = await openThere(session, to, place, options, vaultKey);
    return { session: moved, files: copied.files, bytes: copied.bytes, problems };
  } catch (error) {
    // What a pulled drive keeps is used again by the next move; anything else leaves nothing there.
    if (made !== undefined) await rm(made.folder, { recursive: true, force: true }).catch(() => undefined);
    throw readFault(error, 'read-failed');
  } finally {
    vaultKey.wipe();
    await place?.close();
  }
}

/** @throws CodedError `same-place`, `vault-exists` */
async function buildingFor({ places, vaultId }: VaultSession, to: VaultPlaces): Promise<VaultPlaces> {
  const inside = (outer: string, inner: string): boolean =>
    `${inner}${path.sep}`.startsWith(`${outer}${path.sep}`);
  if (inside(places.folder, to.folder) || inside(to.folder, places.folder))
    throw new CodedError('same-place');
  if ((await lstat(to.folder).catch(noneIfMissing)) !== undefined) throw new CodedError('vault-exists');
  const name = `.${path.basename(to.folder)}.${vaultId.slice(0, 8)}.moving`;
  return new VaultPlaces(path.join(path.dirname(to.folder), name));
}

interface Copied {
  readonly files: number;
  readonly bytes: number;
  readonly head: string;
}

async function fill(
  session: VaultSession,
  building: VaultPlaces,
  place: MovePlace,
  options: MoveOptions,
): Promise<Copied> {
  const { places, db, custody } = session;
  const listed = await sealedFiles(session);
  const ofDatabase = await lengthOf(places.database);
  const total = listed.reduce((sum, { bytes }) => sum + bytes, ofDatabase);
  await mustHaveRoom(building, place, listed, total);
  let done = 0;
  const advance = (bytes: number): void => options.onProgress?.('writing', (done += bytes), total);
  await place.there(async () => {
    // Of a move that was cut off: a list that was opened there, its journal, its keys.
    for (const name of (await namesIn(building.folder)).filter(
      (it) => it !== path.basename(building.objects),
    ))
      await rm(path.join(building.folder, name), { recursive: true, force: true });
    for (const folder of [building.temporary, building.objects]) await makeFolder(folder);
  });
  await place.fill(listed, advance);
  mustGoOn(session, options.signal);
  // Last, so that it lists nothing that was not copied; whatever is written from now on is found at the end.
  const { hash: head } = custody.head();
  await place.there(async () => {
    try {
      db.prepare('VACUUM INTO ?').run(building.database);
    } catch (error) {
      if (isDamage(error)) throw new CodedError('database-damaged', '', { cause: error });
      throw writeFault(error);
    }
  });
  await place.keep(path.basename(building.database));
  advance(ofDatabase);
  const { file } = await readKeyFiles(places);
  for (const keyFile of [building.spareKeyFile, building.keyFile])
    await place.put(path.basename(keyFile), keyFileBytes(file));
  await place.lookOnceMore();
  return { files: listed.length, bytes: total, head };
}

async function openThere(
  session: VaultSession,
  at: VaultPlaces,
  place: MovePlace,
  { removable }: MoveOptions,
  vaultKey: Secret,
): Promise<VaultSession> {
  const { owner: person, now, chunksPerSegment } = session;
  let moved: VaultSession | undefined;
  try {
    return await place.there(async () => {
      // The opening wipes it, and the vault is opened twice.
      const way = { vaultKey: Secret.copyOf(vaultKey.bytes) };
      moved = await openSession(at, { person, now, removable, chunksPerSegment, way });
      return moved;
    });
  } catch (error) {
    if (moved !== undefined) closeSession(moved);
    const code = error instanceof CodedError ? error.code : '';
    throw ofTheCopy.has(code) ? new CodedError('move-not-equal', code, { cause: error }) : error;
  }
}

/** Opens it, checks all of it, and enters the move in its log. @returns how many problems the vault has that it had before */
async function checkThere(
  session: VaultSession,
  building: VaultPlaces,
  place: MovePlace,
  { files, bytes, head }: Copied,
  options: MoveOptions,
  vaultKey: Secret,
): Promise<number> {
  const moved = await openThere(session, building, place, options, vaultKey);
  try {
    return await place.there(async () => {
      const report = await verifyVault(moved, {
        signal: options.signal,
        onProgress: (done, total) => options.onProgress?.('checking', done, total),
      });
      const problems = report.problems.length;
      // What a drive gives that is being pulled says nothing of what is on it.
      if (problems > 0) await place.mustStay();
      const bad = report.problems.find(({ code }) => ofTheCopy.has(code));
      if (bad !== undefined) throw new CodedError('move-not-equal', bad.code);
      mustGoOn(session, options.signal);
      if (session.custody.head().hash !== head)
        throw new CodedError('busy', 'the vault was written to meanwhile');
      try {
        transact(moved, () =>
          moved.custody.append(moved.person, 'vault-moved', null, { bytes, files, problems }),
        );
      } catch (error) {
        throw writeFault(error);
      }
      return problems;
    });
  } finally {
    closeSession(moved);
  }
}

async function sealedFiles(session: VaultSession): Promise<SealedFile[]> {
  const { places } = session;
  const files: SealedFile[] = [];
  for (const folder of (await namesIn(places.objects)).filter((name) => objectFolder.test(name))) {
    const { objects } = await objectsOnDisk(session, folder);
    for (const { id, segments } of objects) {
      for (const segment of segments) {
        const from = places.segment(id, segment);
        files.push({ name: segmentPath(id, segment), from, bytes: await lengthOf(from) });
      }
    }
  }
  const from = path.join(places.folder, disguiseFile);
  const bytes = await lengthOf(from).catch(() => 0);
  return bytes > 0 ? [...files, { name: disguiseFile, from, bytes }] : files;
}

async function mustHaveRoom(
  building: VaultPlaces,
  place: MovePlace,
  files: readonly SealedFile[],
  total: number,
): Promise<void> {
  const already = await Promise.all(
    files.map(({ name }) => lengthOf(path.join(building.folder, name)).catch(() => 0)),
  );
  const needed = total - already.reduce((sum, bytes) => sum + bytes, 0) + headroom;
  if ((await place.room()) < needed) throw new CodedError('no-room-there', `${needed} bytes are needed`);
}

async function lengthOf(file: string): Promise<number> {
  return (await lstat(file)).size;
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { mode: folderMode }).catch(async (error: unknown) => {
    // Only a folder of our own making: nobody's link is followed.
    if (!(await lstat(folder)).isDirectory()) throw error;
  });
}

function noneIfMissing(error: unknown): undefined {
  if (isMissing(error)) return undefined;
  throw error;
}

function mustGoOn(session: VaultSession, signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new CodedError('cancelled');
  mustBeOpen(session);
}
