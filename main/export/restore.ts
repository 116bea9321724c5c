import { lstat, mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import { copyFiles, type CopyManifest, type FoundCopy, type ListedFile } from '../core/copy.ts';
import { copiesOn } from './copy-place.ts';
import { longestRecord, readCopyId, readManifest } from './copy-record.ts';
import { DriveFolder } from './drive-folder.ts';
import { Drive, driveFault, lengthOf, partSuffix, syncFolder, textOf } from './drive.ts';
import { readAhead } from './read-ahead.ts';

export interface RestoreOptions {
  /** Throws when the person stopped it. Asked before each MiB. */
  readonly goOn: () => Promise<void>;
  /** Sealed bytes. */
  readonly onProgress: (step: 'writing', done: number, total: number) => void;
}

/** A vault that was written from a copy and has no name yet. */
export interface Restored {
  /** Its folder for now; it is no vault's name. */
  readonly folder: string;
  readonly manifest: CopyManifest;
  readonly files: number;
  readonly bytes: number;
  /** Every file is as the signed manifest says. Else it was used since, or went bad: only opening it shows which. */
  readonly isExact: boolean;
  /** Gives it the name that was asked for. @throws CodedError `vault-exists`, `restore-interrupted` */
  giveName(): Promise<void>;
  /** Takes back what was written. */
  remove(): Promise<void>;
}

/** For the ballast, journals and the file system's own notes. */
const headroom = 12 * 2 ** 20;
const sealedSegment = /^(?<ab>[0-9a-f]{2})\/\k<ab>[0-9a-f]{30}\.\d{3,}$/u;
/** In this order: without a key file nobody takes what was cut off for a vault. A journal belongs to its database. */
const heads = ['vault.db', 'vault.db-journal', 'vault.db-wal', 'disguise', 'vault.key.bak', 'vault.key'];

/** The copies in a folder, or the one that the folder is, from their manifests alone. @throws CodedError `folder-not-found`, `copy-not-found` */
export async function listCopies(
  folder: string,
): Promise<(Omit<FoundCopy, 'place'> & { readonly folder: string })[]> {
  const drive = await Drive.open(folder);
  try {
    const isOne = readCopyId((await textOf(drive.at(copyFiles.id), 1024)) ?? '') !== undefined;
    const names = isOne ? ['.'] : (await copiesOn(drive)).map(({ name }) => name);
    if (names.length === 0) throw new CodedError('copy-not-found');
    return await Promise.all(
      names.map(async (name) => {
        const text = await textOf(drive.at(name, copyFiles.manifest), longestRecord);
        const manifest = text === undefined ? undefined : readManifest(text);
        const at = path.resolve(folder, name);
        return {
          folder: at,
          name: path.basename(at),
          copiedAt: manifest?.copiedAt ?? null,
          exhibits: manifest?.exhibits ?? 0,
          bytes: manifest?.files.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0,
        };
      }),
    );
  } catch (error) {
    const meant = driveFault(error, true);
    const isGone = meant instanceof CodedError && ofRestoring[meant.code] !== undefined;
    throw isGone ? new CodedError('read-failed', meant.message, { cause: error }) : meant;
  } finally {
    await drive.close();
  }
}

/**
 * Writes a vault from a copy into a folder that is no vault yet, each file held against the signed manifest as it is read and read back
 * where it was written. What an earlier run finished there is used again.
 *
 * @param copy the copy's own folder, absolute; nothing is written there
 * @param to of the vault that is to be; nothing may be there
 * @throws CodedError `folder-not-found`, `copy-not-found`, `copy-unfinished`, `vault-exists`, `same-place`, `restore-no-room`,
 *   `not-writable`, `restore-interrupted`, `restore-not-equal`, and what `goOn` throws
 */
export async function restoreFiles(copy: string, to: string, options: RestoreOptions): Promise<Restored> {
  const source = await Drive.open(copy);
  try {
    const target = await Drive.open(path.dirname(to));
    try {
      return await new Restore(source, target, copy, to, options).run();
    } catch (error) {
      throw restoreFault(error);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/** What is said of a copy, of what is written from one. */
const ofRestoring: Partial<Readonly<Record<ErrorCode, ErrorCode>>> = {
  'copy-no-room': 'restore-no-room',
  'copy-interrupted': 'restore-interrupted',
  'copy-unmounted': 'restore-interrupted',
  'copy-not-equal': 'restore-not-equal',
  'copy-unread': 'restore-not-equal',
};

/** What a failure of a drive means here. */
function restoreFault(error: unknown): unknown {
  const meant = driveFault(error, false);
  if (!(meant instanceof CodedError)) return meant;
  const code = ofRestoring[meant.code];
  return code === undefined ? meant : new CodedError(code, meant.message, { cause: error });
}

class Restore {
  readonly #source: Drive;
  readonly #target: Drive;
  readonly #copy: string;
  readonly #to: string;
  readonly #options: RestoreOptions;
  #isExact = true;
  #files = 0;
  #bytes = 0;
  #done = 0;

  constructor(source: Drive, target: Drive, copy: string, to: string, options: RestoreOptions) {
    this.#source = source;
    this.#target = target;
    this.#copy = copy;
    this.#to = to;
    this.#options = options;
  }

  async run(): Promise<Restored> {
    const manifest = await this.#manifest();
    await mustBeFree(this.#to);
    if (`${this.#to}${path.sep}`.startsWith(`${this.#copy}${path.sep}`)) throw new CodedError('same-place');
    const listed = await this.#listed(manifest);
    const name = `.${path.basename(this.#to)}.${manifest.copy.slice(0, 8)}.restoring`;
    const already = await this.#begin(name);
    const total = listed.reduce((sum, { bytes }) => sum + bytes, 0);
    const { free } = await this.#target.room();
    if (free < total - already + headroom)
      throw new CodedError('restore-no-room', `${total - already + headroom} bytes are needed`);
    const folder = new DriveFolder(this.#target, name, this.#options.goOn);
    for (const file of listed) await this.#file(folder, file, total);
    await this.#removeOthers(folder, new Set(listed.map((file) => file.name)));
    const at = path.join(path.dirname(this.#to), name);
    return {
      folder: at,
      manifest,
      files: this.#files,
      bytes: this.#bytes,
      isExact: this.#isExact,
      giveName: () => giveName(at, this.#to),
      remove: () => rm(at, { recursive: true, force: true }),
    };
  }

  async #manifest(): Promise<CopyManifest> {
    const id = readCopyId((await textOf(this.#source.at(copyFiles.id), 1024)) ?? '');
    if (id === undefined) throw new CodedError('copy-not-found');
    const text = await textOf(this.#source.at(copyFiles.manifest), longestRecord);
    const manifest = text === undefined ? undefined : readManifest(text);
    // Without it nobody knows which files there should be.
    if (manifest?.copy !== id.copy || manifest.vault !== id.vault) throw new CodedError('copy-unfinished');
    return manifest;
  }

  /** What the manifest names and, when the copy was opened by itself since, what was added to it. */
  async #listed({
    files,
  }: CopyManifest): Promise<(Omit<ListedFile, 'sha256'> & { sha256: string | null })[]> {
    const named = new Map(files.map((file) => [file.name, file]));
    const inside = await readdir(this.#source.at('objects'), { recursive: true }).catch(() => []);
    const objects = inside
      .map((name) => name.replaceAll(path.sep, '/'))
      .filter((name) => sealedSegment.test(name))
      .map((name) => `objects/${name}`);
    const names = [...new Set([...named.keys(), ...objects, ...heads])];
    const found = await Promise.all(
      names.map(async (name) => {
        const bytes = await lengthOf(this.#source.at(name));
        const file = named.get(name);
        if (bytes === undefined) {
          if (file !== undefined) this.#isExact = false;
          return [];
        }
        return [{ name, bytes, sha256: file?.sha256 ?? null }];
      }),
    );
    const rank = (name: string): number => heads.indexOf(name);
    return found.flat().toSorted((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
  }

  /** @returns how many bytes an earlier run left there */
  async #begin(name: string): Promise<number> {
    const at = this.#target.at(name);
    await mkdir(at, { mode: 0o700 }).catch(async (error: unknown) => {
      // Only a folder of our own making: nobody's link is followed.
      if (!(await lstat(at).catch(() => undefined))?.isDirectory()) throw error;
    });
    const inside = await readdir(at, { recursive: true });
    const lengths = await Promise.all(inside.map((inner) => lengthOf(path.join(at, inner))));
    return lengths.reduce((sum: number, bytes) => sum + (bytes ?? 0), 0);
  }

  async #file(
    folder: DriveFolder,
    { name, bytes, sha256 }: Omit<ListedFile, 'sha256'> & { readonly sha256: string | null },
    total: number,
  ): Promise<void> {
    const advance = (part: number): void => {
      this.#done += part;
      this.#options.onProgress('writing', Math.min(this.#done, total), total);
    };
    await this.#source.mustBeThere();
    if (sha256 !== null && (await isThere(folder, name, bytes, sha256))) {
      this.#count(bytes);
      return advance(bytes);
    }
    let listed: ListedFile;
    try {
      listed = await folder.part(name, partsOf(this.#source.at(name)), advance);
    } catch (error) {
      if (!(error instanceof UnreadPart)) throw error;
      // A drive that is gone is something else than a file that cannot be read any more: the rest can still be saved.
      await this.#source.mustStay();
      await rm(folder.at(name) + partSuffix, { force: true });
      this.#isExact = false;
      return;
    }
    if (listed.sha256 !== sha256) this.#isExact = false;
    await folder.giveName(name);
    await folder.mustRead(listed);
    this.#count(bytes);
  }

  #count(bytes: number): void {
    this.#files++;
    this.#bytes += bytes;
  }

  /** What opening the unnamed vault put there before it was cut off. */
  async #removeOthers(folder: DriveFolder, listed: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(folder.at())) {
      const isOurs = name === 'objects' || listed.has(name);
      if (!isOurs) await rm(folder.at(name), { recursive: true, force: true });
    }
  }
}

async function isThere(folder: DriveFolder, name: string, bytes: number, sha256: string): Promise<boolean> {
  if ((await lengthOf(folder.at(name))) !== bytes) return false;
  return (await folder.hash(name)).sha256 === sha256;
}

async function mustBeFree(to: string): Promise<void> {
  const found = await lstat(to).catch(() => undefined);
  if (found !== undefined) throw new CodedError('vault-exists');
}

async function giveName(from: string, to: string): Promise<void> {
  try {
    await mustBeFree(to);
    await rename(from, to);
    await syncFolder(path.dirname(to));
  } catch (error) {
    throw restoreFault(error);
  }
}

/** The copy's drive did not give what it holds. */
class UnreadPart extends Error {}

async function* partsOf(file: string): AsyncGenerator<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'r');
    yield* readAhead(handle);
  } catch (error) {
    throw new UnreadPart('of the copy', { cause: error });
  } finally {
    await handle?.close();
  }
}
