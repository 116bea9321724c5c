import { appendFile, rename, rm } from 'node:fs/promises';
import { CodedError } from '../../preload/errors.ts';
import type { Sha256Hex } from '../core/brands.ts';
import { sha256, type Json } from '../core/canonical.ts';
import { copyFiles, type CopySource, type ListedFile, type ReadBack, type SealedFile } from '../core/copy.ts';
import type { CopyOptions } from './copy-options.ts';
import type { CopyPlace } from './copy-place.ts';
import { longestRecord, readJournal, readManifest, type Journal } from './copy-record.ts';
import { lengthOf, makeFolder, partSuffix, syncFolder, textOf, writeNamed, type Drive } from './drive.ts';
import { DriveFolder } from './drive-folder.ts';
import { ManyFiles } from './many-files.ts';
import { removeBegun } from './remove-begun.ts';
import { partsOf, type Sealed } from './sealed-parts.ts';
import { signedLine } from './signed-line.ts';

/** One copy's folder on a drive: its files, its journal, its manifest. Before each file the drive must still be there. */
export class CopyFolder {
  readonly #drive: Drive;
  readonly #place: CopyPlace;
  readonly #source: CopySource;
  readonly #options: CopyOptions;
  readonly #files: DriveFolder;
  #wasCutOff = false;

  constructor(drive: Drive, place: CopyPlace, source: CopySource, options: CopyOptions) {
    this.#drive = drive;
    this.#place = place;
    this.#source = source;
    this.#options = options;
    this.#files = new DriveFolder(drive, place.name, options.goOn);
  }

  get copy(): string {
    return this.#place.copy;
  }

  get finishedName(): string {
    const { name } = this.#place;
    return name.endsWith(partSuffix) ? name.slice(0, -partSuffix.length) : name;
  }

  /** Whether a run before this one did not come to its end, as when the drive is pulled; known once this one began. */
  get wasCutOff(): boolean {
    return this.#wasCutOff;
  }

  /** Of everything that was read back so far. */
  get readBack(): ReadBack {
    return this.#files.readBack;
  }

  static async hasLength(drive: Drive, folder: string, { name, bytes }: SealedFile): Promise<boolean> {
    return (await lengthOf(drive.at(folder, name))) === bytes;
  }

  has(file: SealedFile): Promise<boolean> {
    return CopyFolder.hasLength(this.#drive, this.#place.name, file);
  }

  /**
   * Whether writing over what is there loses nothing: this vault went through every state that the copy says it had, and its
   * list is as it was written.
   *
   * @throws CodedError `copy-newer`, `copy-was-used`
   */
  async mustBeReplaceable(): Promise<void> {
    const manifest = await this.#manifest();
    const { runs, files } = await this.#journal();
    const states = [...(manifest === undefined ? [] : [manifest.custody]), ...runs];
    if (!states.every(this.#options.wentThrough)) throw new CodedError('copy-newer');
    for (const journal of ['vault.db-journal', 'vault.db-wal']) {
      if ((await lengthOf(this.#at(journal))) !== undefined)
        throw new CodedError('copy-was-used', 'a journal');
    }
    if ((await lengthOf(this.#at('vault.db'))) === undefined) return;
    const found = await this.#files.hash('vault.db');
    const own = [...(manifest?.files ?? []), ...files].filter(({ name }) => name === 'vault.db');
    if (own.some((file) => file.sha256 === found.sha256)) return;
    const since = manifest?.custody;
    const isHarmless = since !== undefined && (await this.#options.onlyLookedAt(this.#at('vault.db'), since));
    if (!isHarmless) throw new CodedError('copy-was-used');
  }

  /** Starts this run's journal. @returns what is known to have been written right, by name */
  async begin(): Promise<ReadonlyMap<string, ListedFile>> {
    const { copy } = this;
    const manifest = await this.#manifest();
    const { lines, runs, files } = await this.#journal();
    const { custody } = this.#source;
    const run = signedLine('run', { copy, custody: { ...custody } }, this.#options.sign);
    await this.#files.step();
    this.#wasCutOff = runs.length > 0;
    if (this.#wasCutOff) await removeBegun(this.#at());
    // A vault without exhibits has that folder too.
    await makeFolder(this.#at('objects'));
    await writeNamed(this.#at(copyFiles.journal), (handle) => handle.writeFile([...lines, run].join('')));
    return new Map([...(manifest?.files ?? []), ...files].map((file) => [file.name, file]));
  }

  /** `.part` → sync → rename → sync → a line in the journal. @param onPart bytes more */
  async write(file: Sealed, onPart: (bytes: number) => void): Promise<ListedFile> {
    const listed = await this.#part(file, onPart);
    await this.#files.giveName(file.name);
    await this.#note(listed);
    return listed;
  }

  /** Many, side by side. @param onPart bytes more, of that file */
  async writeMany(
    files: readonly Sealed[],
    onPart: (bytes: number) => void,
    onListed: (listed: ListedFile) => void,
  ): Promise<void> {
    const many = new ManyFiles(this.#files, (listed) => this.#note(...listed));
    await many.writeAll(files, async (file) => {
      const listed = await many.write(file.name, partsOf(file), onPart);
      if (listed.bytes !== file.bytes)
        throw new CodedError('read-failed', 'a sealed file has another length');
      onListed(listed);
    });
  }

  /** The same for a file that takes the place of another: read back before that one goes. */
  async replace(file: Sealed): Promise<ListedFile> {
    const listed = await this.#part(file, () => undefined);
    await this.#files.mustReadPart(listed);
    // Before it has its name: a list that is in no journal was written by somebody else.
    await this.#note(listed);
    await this.#files.giveName(file.name);
    return listed;
  }

  /** Whether the file reads back as it was written. A file that cannot be read is not right. */
  async isRight(listed: ListedFile, onPart: (bytes: number) => void): Promise<boolean> {
    return this.#files.reads(listed, onPart);
  }

  /** The same of what was written just now. @throws CodedError `copy-not-equal`, `copy-unread`, `copy-interrupted` */
  mustBeRight(listed: ListedFile, onPart: (bytes: number) => void): Promise<void> {
    return this.#files.mustRead(listed, onPart);
  }

  /**
   * Writes the manifest, reads back what was changed last, and gives the folder its name.
   *
   * @param lastLook comes when nothing is left to write
   * @returns the hash of the manifest
   */
  async finish(files: readonly ListedFile[], lastLook: () => Promise<void>): Promise<Sha256Hex> {
    const { vault, takenAt, custody, exhibits, missing, publicKey } = this.#source;
    const text = signedLine(
      'manifest',
      {
        copiedAt: takenAt,
        copy: this.copy,
        custody: { ...custody },
        exhibits,
        files: files.map((file) => ({ ...file })).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        format: 'holdfast-copy/1',
        missing: [...missing],
        publicKey: Buffer.from(publicKey).toString('hex'),
        vault,
      } satisfies Json,
      this.#options.sign,
    );
    const bytes = Buffer.from(text, 'utf8');
    const manifest: ListedFile = { name: copyFiles.manifest, bytes: bytes.length, sha256: sha256(bytes) };
    await this.#files.step();
    await writeNamed(this.#at(copyFiles.manifest), (handle) => handle.writeFile(bytes));
    for (const file of [...files.filter(({ name }) => !name.startsWith('objects/')), manifest]) {
      await this.#files.mustRead(file);
    }
    await lastLook();
    await this.#files.step();
    await rm(this.#at(copyFiles.journal), { force: true });
    await syncFolder(this.#at());
    if (this.finishedName !== this.#place.name) {
      await rename(this.#at(), this.#drive.at(this.finishedName));
      await syncFolder(this.#drive.at(this.finishedName));
      await syncFolder(this.#drive.at());
    }
    await this.#drive.mustBeThere();
    return manifest.sha256;
  }

  #at(...names: readonly string[]): string {
    return this.#files.at(...names);
  }

  /** @throws CodedError `copy-was-used` when it is there and is not this vault's, whole */
  async #manifest() {
    const text = await textOf(this.#at(copyFiles.manifest), longestRecord);
    if (text === undefined) return undefined;
    const manifest = readManifest(text);
    const isOurs =
      manifest?.copy === this.copy &&
      manifest.publicKey === Buffer.from(this.#source.publicKey).toString('hex');
    if (!isOurs) throw new CodedError('copy-was-used', 'its manifest does not read as it should');
    return manifest;
  }

  async #journal(): Promise<Journal> {
    const text = await textOf(this.#at(copyFiles.journal), longestRecord);
    return readJournal(text ?? '', this.copy, this.#source.publicKey);
  }

  async #note(...files: readonly ListedFile[]): Promise<void> {
    const lines = files.map((file) =>
      signedLine('file', { copy: this.copy, file: { ...file } }, this.#options.sign),
    );
    await appendFile(this.#at(copyFiles.journal), lines.join(''), { flush: true });
  }

  async #part(file: Sealed, onPart: (bytes: number) => void): Promise<ListedFile> {
    const listed = await this.#files.part(file.name, partsOf(file), onPart);
    if (listed.bytes !== file.bytes) throw new CodedError('read-failed', 'a sealed file has another length');
    return listed;
  }
}
