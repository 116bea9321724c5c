import { lstat, readdir, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { CodedError } from '../../preload/errors.ts';
import type { UtcInstant, VaultId } from '../core/brands.ts';
import { canonicalBytes } from '../core/canonical.ts';
import { copyFiles, type CopySource } from '../core/copy.ts';
import { safeFileName } from '../core/safe-name.ts';
import { longestRecord, readCopyId, readManifest } from './copy-record.ts';
import { codeOf, Drive, lengthOf, makeFolder, partSuffix, textOf, writeNamed } from './drive.ts';

/** The folder of one copy on a drive. */
export interface CopyPlace {
  /** In the drive's folder; ends in `.part` as long as the copy was never finished. */
  readonly name: string;
  readonly copy: string;
}

const copyFolder = /\.vault(?:\.part)?$/u;
const idBytes = 1024;

/** Every copy on the drive, by name. @returns with whose it is */
export async function copiesOn(drive: Drive): Promise<(CopyPlace & { readonly vault: string })[]> {
  const names = (await readdir(drive.at(), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && copyFolder.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
  const found = await Promise.all(
    names.map(async (name) => {
      const id = readCopyId((await textOf(drive.at(name, copyFiles.id), idBytes)) ?? '');
      return id === undefined ? [] : [{ name, ...id }];
    }),
  );
  return found.flat();
}

/** This vault's copy on the drive, a finished one before another. What else lies there is never touched. */
export async function ownCopy(
  drive: Drive,
  { vault }: Pick<CopySource, 'vault'>,
): Promise<CopyPlace | undefined> {
  const own = (await copiesOn(drive)).filter((copy) => copy.vault === vault);
  return own.find(({ name }) => !name.endsWith(partSuffix)) ?? own[0];
}

/**
 * That vault's copy in a folder, without a look at what is in it.
 *
 * @param folder absolute
 * @returns `copiedAt` null when it was never finished; undefined when there is none, or the folder cannot be read
 */
export async function heldIn(
  folder: string,
  vault: VaultId,
): Promise<{ readonly copy: string; readonly copiedAt: UtcInstant | null } | undefined> {
  let drive: Drive | undefined;
  try {
    drive = await Drive.open(folder);
    const own = await ownCopy(drive, { vault });
    if (own === undefined) return undefined;
    const text = await textOf(drive.at(own.name, copyFiles.manifest), longestRecord);
    const manifest = text === undefined ? undefined : readManifest(text);
    return { copy: own.copy, copiedAt: manifest?.copiedAt ?? null };
  } catch {
    return undefined;
  } finally {
    await drive?.close();
  }
}

/** A folder for a first copy, under a name that nothing else has. @throws CodedError `same-place` inside a vault or a copy */
export async function newPlace(drive: Drive, source: CopySource): Promise<CopyPlace> {
  for (const name of [copyFiles.id, 'vault.key']) {
    if ((await lengthOf(drive.at(name))) !== undefined) throw new CodedError('same-place');
  }
  const base = safeFileName(source.name) || 'copy';
  for (let number = 1; ; number++) {
    const name = `${base}${number === 1 ? '' : `-${number}`}.vault`;
    if (!(await isFree(drive, name)) || !(await isUnused(drive, name + partSuffix))) continue;
    const copy = randomBytes(16).toString('hex');
    // Its blocks may be in no list of what is taken, and it may hold what nobody is shown (remove-begun.ts).
    if (!(await isRemoved(drive.at(name + partSuffix)))) continue;
    await makeFolder(drive.at(name + partSuffix));
    const id = canonicalBytes({ copy, format: 'holdfast-copy/1', vault: source.vault });
    await writeNamed(drive.at(name + partSuffix, copyFiles.id), (handle) => handle.writeFile(id));
    return { name: name + partSuffix, copy };
  }
}

async function isRemoved(folder: string): Promise<boolean> {
  try {
    await rm(folder, { recursive: true, force: true });
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOTEMPTY') return false;
    throw error;
  }
}

async function isFree(drive: Drive, name: string): Promise<boolean> {
  try {
    await lstat(drive.at(name));
    return false;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
}

/** Free, or what was left when the drive was pulled before the copy had its id. */
async function isUnused(drive: Drive, name: string): Promise<boolean> {
  if (await isFree(drive, name)) return true;
  if (!(await lstat(drive.at(name))).isDirectory()) return false;
  return (await readdir(drive.at(name))).every((inner) => inner === copyFiles.id + partSuffix);
}
