import { CodedError } from '../../preload/errors.ts';
import type { Copied, CopyEstimate, CopySource, ListedFile, SealedFile } from '../core/copy.ts';
import { CopyFolder } from './copy-folder.ts';
import type { CopyOptions } from './copy-options.ts';
import { newPlace, ownCopy } from './copy-place.ts';
import { Drive, driveFault } from './drive.ts';
import { mostReadBack } from './read-back.ts';
import type { Sealed } from './sealed-parts.ts';
import { sideBySide } from './side-by-side.ts';

/** What the file system itself wants for names and lists, and the small files. */
const overhead = 2 ** 20;

/**
 * Writes the copy of a vault into a folder on a drive, or brings the one that is there up to date (FORMAT.md, "A copy"): only what
 * is not there yet is written, then everything in it is read back.
 *
 * @param to absolute; the copy becomes a folder in it
 * @returns only when every file was read back and is right
 * @throws CodedError `folder-not-found`, `not-writable`, `same-place`, `copy-newer`, `copy-was-used`, `copy-no-room`,
 *   `copy-interrupted`, `copy-unmounted`, `copy-locked`, `copy-not-equal`, `copy-unread`, `read-failed`, and what `goOn` throws
 */
export async function writeCopy(source: CopySource, to: string, options: CopyOptions): Promise<Copied> {
  const drive = await Drive.open(to);
  let begun = false;
  try {
    const earlier = await ownCopy(drive, source);
    const estimated = await estimate(drive, source, earlier === undefined ? undefined : earlier.name);
    if (!estimated.fits) throw new CodedError('copy-no-room', `${estimated.bytes} bytes are needed`);
    const place = earlier ?? (await newPlace(drive, source));
    const folder = new CopyFolder(drive, place, source, options);
    await folder.mustBeReplaceable();
    begun = true;
    return await new CopyRun(source, folder, options).run();
  } catch (error) {
    throw await drive.fault(error, begun);
  } finally {
    await drive.close();
  }
}

/** How much would be written, and whether there is room. @throws CodedError as {@link writeCopy} */
export async function estimateCopy(source: CopySource, to: string): Promise<CopyEstimate> {
  const drive = await Drive.open(to);
  try {
    return await estimate(drive, source, (await ownCopy(drive, source))?.name);
  } catch (error) {
    throw driveFault(error, false);
  } finally {
    await drive.close();
  }
}

async function estimate(drive: Drive, source: CopySource, name: string | undefined): Promise<CopyEstimate> {
  const { free, cluster } = await drive.room();
  const whole = (bytes: number): number => Math.ceil(bytes / cluster) * cluster;
  const toWrite: { readonly bytes: number }[] = [source.database];
  for (const object of source.objects) {
    if (name === undefined || !(await CopyFolder.hasLength(drive, name, object))) toWrite.push(object);
  }
  const folders =
    name === undefined ? new Set(source.objects.map((file) => file.name.slice(0, 10))).size + 2 : 0;
  const needed = toWrite.reduce((sum, { bytes }) => sum + whole(bytes), overhead + folders * cluster);
  const bytes = toWrite.reduce((sum, file) => sum + file.bytes, 0);
  return { files: toWrite.length + source.small.length, bytes, bytesFree: free, fits: needed <= free };
}

class CopyRun {
  readonly #source: CopySource;
  readonly #folder: CopyFolder;
  readonly #options: CopyOptions;
  /** Every file that is in the copy now, by name. */
  readonly #listed = new Map<string, ListedFile>();
  readonly #writtenNow = new Set<string>();
  #repaired = 0;
  #bytesWritten = 0;
  #done = 0;
  #total = 0;

  constructor(source: CopySource, folder: CopyFolder, options: CopyOptions) {
    this.#source = source;
    this.#folder = folder;
    this.#options = options;
  }

  async run(): Promise<Copied> {
    const { objects, database } = this.#source;
    const known = await this.#folder.begin();
    const todo: SealedFile[] = [];
    for (const object of objects) {
      const before = known.get(object.name);
      const isThere = before?.bytes === object.bytes && (await this.#folder.has(object));
      if (isThere) this.#listed.set(object.name, before);
      else todo.push(object);
    }
    this.#total = todo.reduce((sum, { bytes }) => sum + bytes, database.bytes);
    await this.#writeAll(todo);
    await this.#readObjectsBack();
    await this.#changeOver();
    const manifest = await this.#folder.finish([...this.#listed.values()], () => this.#lookOnceMore());
    const bytes = [...this.#listed.values()].reduce((sum, file) => sum + file.bytes, 0);
    return {
      copy: this.#folder.copy,
      name: this.#folder.finishedName,
      readBack: this.#folder.readBack,
      manifest,
      files: this.#listed.size,
      bytes,
      filesWritten: this.#writtenNow.size,
      bytesWritten: this.#bytesWritten,
      repaired: this.#repaired,
      missing: this.#source.missing.length,
    };
  }

  async #writeAll(files: readonly SealedFile[]): Promise<void> {
    const onPart = (bytes: number): void => {
      this.#bytesWritten += bytes;
      this.#advance('writing', bytes);
    };
    await this.#folder.writeMany(files, onPart, (listed) => {
      this.#listed.set(listed.name, listed);
      this.#writtenNow.add(listed.name);
    });
  }

  async #readObjectsBack(): Promise<void> {
    const { objects, database } = this.#source;
    this.#done = 0;
    this.#total = objects.reduce((sum, { bytes }) => sum + bytes, database.bytes);
    const bad = new Set<SealedFile>();
    await sideBySide(objects, mostReadBack, async (object) => {
      if (!(await this.#isRight(object))) bad.add(object);
    });
    for (const object of bad) await this.#repair(object);
  }

  /** @throws CodedError of what was written just now and is not right */
  async #isRight(object: SealedFile): Promise<boolean> {
    const listed = this.#listed.get(object.name);
    if (listed === undefined) return false;
    const advance = (bytes: number): void => this.#advance('checking', bytes);
    if (!this.#writtenNow.has(object.name)) return this.#folder.isRight(listed, advance);
    await this.#folder.mustBeRight(listed, advance);
    return true;
  }

  /** What was right once and went bad on the drive since is written again, as long as the vault has it as it was. */
  async #repair(object: SealedFile): Promise<void> {
    const before = this.#listed.get(object.name);
    const again = await this.#folder.write(object, (bytes) => (this.#bytesWritten += bytes));
    if (again.sha256 !== before?.sha256) throw new CodedError('copy-not-equal');
    await this.#folder.mustBeRight(again, () => undefined);
    this.#writtenNow.add(object.name);
    this.#repaired++;
  }

  /** From the old list to the new one. Until here the copy that was there is as it was; after it, it is the new one. */
  async #changeOver(): Promise<void> {
    const { database, small } = this.#source;
    const files: Sealed[] = [
      database,
      ...small.map(({ name, bytes }) => ({ name, bytes: bytes.length, content: bytes })),
    ];
    for (const file of files) {
      this.#listed.set(file.name, await this.#folder.replace(file));
      this.#writtenNow.add(file.name);
      this.#bytesWritten += file.bytes;
    }
    this.#advance('checking', database.bytes);
  }

  /**
   * After a run that was cut off, the drive's own lists of what is taken may be wrong, and the list of the vault may have been written
   * over a file that was right before: so all is read again when nothing is written any more. So it is after a repair.
   */
  async #lookOnceMore(): Promise<void> {
    if (!this.#folder.wasCutOff && this.#repaired === 0) return;
    this.#done = 0;
    await sideBySide(this.#source.objects, mostReadBack, async ({ name }) => {
      const listed = this.#listed.get(name);
      if (listed === undefined) return;
      await this.#folder.mustBeRight(listed, (bytes) => this.#advance('checking', bytes));
    });
  }

  #advance(step: 'writing' | 'checking', bytes: number): void {
    this.#done = Math.min(this.#total, this.#done + bytes);
    this.#options.onProgress(step, this.#done, this.#total);
  }
}
