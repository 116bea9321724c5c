import { open, type FileHandle } from 'node:fs/promises';
import { CodedError } from '../../preload/errors.ts';
import type { SealedFile } from '../core/copy.ts';
import { readAhead } from './read-ahead.ts';

/** A file to be written, from the disk or from memory. */
export type Sealed =
  SealedFile | { readonly name: string; readonly bytes: number; readonly content: Uint8Array };

/** @throws CodedError `read-failed`: what fails here is the vault's disk, not the drive */
export async function* partsOf(file: Sealed): AsyncGenerator<Uint8Array> {
  if ('content' in file) {
    yield file.content;
    return;
  }
  let handle: FileHandle | undefined;
  try {
    handle = await open(file.from, 'r');
    yield* readAhead(handle);
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError('read-failed', 'of the vault', { cause: error });
  } finally {
    await handle?.close();
  }
}
