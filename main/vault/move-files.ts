import { createHash } from 'node:crypto';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { CodedError } from '../../preload/errors.ts';
import { createFile, folderMode, isFull, isMissing, readAll, writeAll, writeFault } from './files.ts';
import type { VaultPlaces } from './places.ts';
import { mustBeOpen, type VaultSession } from './session.ts';

export interface SealedFile {
  /** From the vault's folder. */
  readonly name: string;
  readonly bytes: number;
}

const partBytes = 2 ** 20;

/** `.part` → fsync → rename → read back. One that is there already, and equal, is left. */
export async function copyFile(
  session: VaultSession,
  building: VaultPlaces,
  { name, bytes }: SealedFile,
  advance: (bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const from = path.join(session.places.folder, name);
  const target = path.join(building.folder, name);
  const part = `${target}.part`;
  const isThere = await there(() =>
    lengthOf(target).then(
      (length) => length === bytes,
      () => false,
    ),
  );
  if (isThere && (await hashOf(target)) === (await hashOf(from))) {
    advance(bytes);
    return;
  }
  const source = await open(from, 'r');
  const hash = createHash('sha256');
  try {
    await there(() => rm(part, { force: true }));
    const copy = await there(() => createFile(part));
    try {
      const buffer = Buffer.allocUnsafeSlow(partBytes);
      for (let at = 0; ;) {
        mustGoOn(session, signal);
        const length = await readAll(source, buffer, at);
        if (length === 0) break;
        const read = buffer.subarray(0, length);
        hash.update(read);
        await there(() => writeAll(copy, read, at));
        at += length;
        advance(length);
      }
      await there(() => copy.sync());
    } finally {
      await copy.close().catch(() => undefined);
    }
  } finally {
    await source.close();
  }
  await there(() => rename(part, target));
  if ((await there(() => hashOf(target))) !== hash.digest('hex'))
    throw new CodedError('move-not-equal', name);
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.allocUnsafeSlow(partBytes);
    for (let at = 0; ;) {
      const length = await readAll(handle, buffer, at);
      if (length === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, length));
      at += length;
    }
  } finally {
    await handle.close();
  }
}

export async function lengthOf(file: string): Promise<number> {
  return (await lstat(file)).size;
}

export async function makeFolder(folder: string): Promise<void> {
  await there(() =>
    mkdir(folder, { mode: folderMode }).catch(async (error: unknown) => {
      if (!(await lstat(folder)).isDirectory()) throw error;
    }),
  );
}

export async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function mustBeFree(place: string): Promise<void> {
  const found = await lstat(place).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (found !== undefined) throw new CodedError('vault-exists');
}

export function mustGoOn(session: VaultSession, signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new CodedError('cancelled');
  mustBeOpen(session);
}

/** Work on the new place: what fails there has nothing to do with the vault that is being moved. */
export async function there<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw interrupted(error);
  }
}

/** A failure of the new place, in the words of a move. */
export function interrupted(error: unknown): unknown {
  if (isFull(error) || (error instanceof CodedError && error.code === 'disk-full')) {
    return new CodedError('no-room-there', '', { cause: error });
  }
  if (error instanceof CodedError && !['write-failed', 'read-failed', 'not-writable'].includes(error.code)) {
    return error;
  }
  const fault = writeFault(error);
  return fault instanceof CodedError
    ? new CodedError('move-interrupted', fault.message, { cause: error })
    : error;
}
