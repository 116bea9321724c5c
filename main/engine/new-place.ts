import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { CodedError } from '../../preload/errors.ts';

/** Leaves room for what is put around the name while the vault is being made (255 bytes is the file systems' limit). */
const nameBytes = 200;

/**
 * Whether a vault can be made there, said before a passphrase is stretched.
 *
 * @param path of the vault's folder, which is not there yet
 * @throws CodedError `bad-arguments`, `name-too-long`, `folder-not-found`
 */
export async function checkNewPlace(path: string): Promise<string> {
  const name = basename(path);
  if (name.replace(/\.vault$/u, '') === '') throw new CodedError('bad-arguments', 'a vault needs a name');
  if (Buffer.byteLength(name) > nameBytes) throw new CodedError('name-too-long');
  const parent = await stat(dirname(path)).catch(() => undefined);
  if (parent?.isDirectory() !== true) throw new CodedError('folder-not-found');
  return path;
}
