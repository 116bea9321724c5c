import { constants } from 'node:fs';
import { open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { CodedError, type ErrorCode } from '../../preload/errors.ts';

/** Only the person's own account may look; the umask is not relied upon. */
export const fileMode = 0o600;
export const folderMode = 0o700;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

/** The disk, the quota or the largest file the drive can hold. */
export function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_FULL'].includes(codeOf(error));
}

const systemCode = /^(?:E[A-Z0-9]+|SQLITE_\w+)$/u;

/**
 * What a failed write means to the person. The operating system's own message names paths, so it goes no further
 * than `cause`. What the system did not say is a bug, and stays what it is.
 */
export function writeFault(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof CodedError || !systemCode.test(code)) return error;
  const detail = `the system said ${code}`;
  if (isFull(error)) return new CodedError('disk-full', detail, { cause: error });
  if (['EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY', 'SQLITE_CANTOPEN'].includes(code)) {
    return new CodedError('not-writable', detail, { cause: error });
  }
  return new CodedError('write-failed', detail, { cause: error });
}

export function readFault(error: unknown, missing: ErrorCode): unknown {
  if (error instanceof CodedError || !systemCode.test(codeOf(error))) return error;
  if (isMissing(error)) return new CodedError(missing, '', { cause: error });
  return new CodedError('read-failed', `the system said ${codeOf(error)}`, { cause: error });
}

/** A new file for writing. A name that is taken, or a link put there by somebody else, is refused. */
export function createFile(file: string): Promise<FileHandle> {
  return open(file, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, fileMode);
}

/** Writes all of it: a single write may stop short. */
export async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

/** @returns how much was there, up to `into.length` */
export async function readAll(file: FileHandle, into: Buffer, position: number): Promise<number> {
  let filled = 0;
  while (filled < into.length) {
    const { bytesRead } = await file.read(into, filled, into.length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

/** Makes the names in a folder durable. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A small file, whole or not at all: written beside, flushed, renamed, the folder flushed. */
export async function writeDurably(file: string, temporary: string, bytes: Uint8Array): Promise<void> {
  await rm(temporary, { force: true });
  const handle = await createFile(temporary);
  try {
    await writeAll(handle, bytes, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
  await syncFolder(path.dirname(file));
}

/** Names in a folder; none when there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
