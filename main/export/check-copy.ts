import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { CodedError } from '../../preload/errors.ts';
import {
  copyFiles,
  type CopyManifest,
  type CopyProblem,
  type CopyReport,
  type CopyState,
} from '../core/copy.ts';
import { copiesOn } from './copy-place.ts';
import { longestRecord, readCopyId, readJournal, readManifest } from './copy-record.ts';
import { checkFault, Drive, lengthOf, partSuffix, textOf } from './drive.ts';
import { BackReader } from './read-back.ts';
import { lostFolder } from './remove-begun.ts';

export interface CheckOptions {
  readonly goOn: () => Promise<void>;
  readonly onProgress: (step: 'checking', done: number, total: number) => void;
}

/** What opening a vault puts beside the copy's own files. */
const ofAnOpening = new Set(['ballast', 'tmp', 'vault.db-journal', 'vault.db-wal', 'vault.db-shm']);
const droppings = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Checks every copy in a folder, or the one that the folder is, without any passphrase: the manifest against the key that it names,
 * and each sealed file against the manifest. Writes nothing.
 *
 * Whoever can write to the drive could make another vault and sign its manifest with its key: that this is the person's own
 * vault, only its key (or the hash in her custody log) shows.
 *
 * @returns each with the path of its folder
 * @throws CodedError `folder-not-found`, `copy-not-found`, `check-interrupted`, and what `goOn` throws
 */
export async function checkCopies(
  folder: string,
  options: CheckOptions,
): Promise<{ readonly report: CopyReport; readonly folder: string }[]> {
  const drive = await Drive.open(folder);
  try {
    const isOne = readCopyId((await textOf(drive.at(copyFiles.id), 1024)) ?? '') !== undefined;
    const names = isOne ? ['.'] : (await copiesOn(drive)).map(({ name }) => name);
    if (names.length === 0) throw new CodedError('copy-not-found');
    const checked = [];
    for (const name of names) {
      const at = path.resolve(folder, name);
      const report = await new CopyCheck(drive, name, options).run();
      checked.push({ report: { ...report, name: path.basename(at) }, folder: at });
    }
    return checked;
  } catch (error) {
    throw checkFault(await drive.fault(error, true));
  } finally {
    await drive.close();
  }
}

class CopyCheck {
  readonly #drive: Drive;
  readonly #name: string;
  readonly #options: CheckOptions;
  readonly #problems: CopyProblem[] = [];
  #allFromDrive = true;
  #bytes = 0;

  constructor(drive: Drive, name: string, options: CheckOptions) {
    this.#drive = drive;
    this.#name = name;
    this.#options = options;
  }

  async run(): Promise<Omit<CopyReport, 'name'>> {
    const text = await textOf(this.#at(copyFiles.manifest), longestRecord);
    if (text === undefined) return { state: 'unfinished', manifest: null, files: 0, bytes: 0, problems: [] };
    const manifest = readManifest(text);
    const id = readCopyId((await textOf(this.#at(copyFiles.id), 1024)) ?? '');
    if (manifest === undefined || id?.copy !== manifest.copy || id.vault !== manifest.vault) {
      const problems: CopyProblem[] = [{ code: 'copy-file-damaged', file: copyFiles.manifest }];
      return { state: 'damaged', manifest: null, files: 0, bytes: 0, problems };
    }
    await this.#files(manifest);
    await this.#strays(manifest);
    // What a drive gives that is being pulled says nothing of what is on it.
    if (this.#problems.length > 0) await this.#drive.mustStay();
    const { files, ...rest } = manifest;
    const state = await this.#state(manifest);
    return { state, manifest: rest, files: files.length, bytes: this.#bytes, problems: this.#problems };
  }

  async #files({ files }: CopyManifest): Promise<void> {
    const reader = new BackReader();
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { name, bytes, sha256 } of files) {
      await this.#options.goOn();
      await this.#drive.mustBeThere();
      if ((await lengthOf(this.#at(name))) === undefined) {
        this.#problems.push({ code: 'copy-file-missing', file: name });
        continue;
      }
      try {
        const back = await reader.hash(this.#at(name), async (part) => {
          this.#bytes += part;
          this.#options.onProgress('checking', Math.min(total, this.#bytes), total);
          await this.#options.goOn();
        });
        if (back.from !== 'from-drive') this.#allFromDrive = false;
        const isRight = back.bytes === bytes && back.sha256 === sha256;
        if (!isRight) this.#problems.push({ code: 'copy-file-damaged', file: name });
      } catch (error) {
        if (error instanceof CodedError) throw error;
        await this.#drive.mustBeThere();
        this.#problems.push({ code: 'copy-file-unread', file: name });
      }
    }
  }

  /** Sealed files that no list names. A few are left when a copy was cut off; they are nobody's evidence. */
  async #strays({ files }: CopyManifest): Promise<void> {
    const known = new Set([...files.map(({ name }) => name), ...Object.values(copyFiles)]);
    const tops = await readdir(this.#at(), { withFileTypes: true });
    const folders = tops.filter((it) => it.isDirectory() && !lostFolder.test(it.name));
    const inner = await Promise.all(
      folders.map(({ name }) => readdir(this.#at(name), { recursive: true, withFileTypes: true })),
    );
    for (const entry of [...tops, ...inner.flat()].filter((it) => !it.isDirectory())) {
      const name = path
        .relative(this.#at(), path.join(entry.parentPath, entry.name))
        .replaceAll(path.sep, '/');
      const isExpected = known.has(name) || ofAnOpening.has(name.split('/')[0] ?? '');
      if (!isExpected && !droppings.has(entry.name))
        this.#problems.push({ code: 'copy-file-stray', file: name });
    }
  }

  async #state(manifest: CopyManifest): Promise<CopyState> {
    const bad = this.#problems.filter(({ code }) => code !== 'copy-file-stray');
    const journal = await textOf(this.#at(copyFiles.journal), longestRecord);
    const key = Buffer.from(manifest.publicKey, 'hex');
    const begun = journal === undefined ? undefined : readJournal(journal, manifest.copy, key);
    // A change of lists that was cut off: some of the new files are there, and the old manifest.
    const isBetween = begun?.files.some(({ name }) => !name.startsWith('objects/')) === true;
    if (this.#name.endsWith(partSuffix) || (isBetween && bad.length > 0)) return 'unfinished';
    const isUsed = (await lengthOf(this.#at('ballast'))) !== undefined && bad.length > 0;
    const onlyList = bad.every(({ code, file }) => code === 'copy-file-damaged' && file === 'vault.db');
    if (isUsed && onlyList) return 'used-since';
    if (bad.length > 0) return 'damaged';
    return this.#allFromDrive ? 'whole' : 'whole-perhaps-from-memory';
  }

  #at(...names: readonly string[]): string {
    return this.#drive.at(this.#name, ...names);
  }
}
