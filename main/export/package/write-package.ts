import { CodedError, type ErrorCode } from '../../../preload/errors.ts';
import type { ReadBack } from '../../core/copy.ts';
import type { ListedFile } from '../../core/copy.ts';
import type { Language } from '../../../preload/languages.ts';
import type { PackageForm } from '../../core/package.ts';
import { Drive } from '../drive.ts';
import { Bag, type BagFacts, type SealedBag, type SignList } from './bag.ts';
import { FolderShelf } from './folder-shelf.ts';
import { largestFile as largestOnFat, type Shelf } from './shelf.ts';
import { packageWords } from './words/words.ts';
import { isPlainPassword, ZipShelf } from './zip-shelf.ts';

export interface PackageOptions {
  /** What the folder or the zip is called, if that is free: a neutral name. */
  readonly base: string;
  /** Printable ASCII, at least 12 of them; the caller wipes it. Without one it is a plain folder. */
  readonly password: Uint8Array | undefined;
  readonly sign: SignList;
  readonly goOn: () => Promise<void>;
  readonly onProgress: (step: 'writing' | 'checking', done: number, total: number) => void;
  /** Bytes that will be written, as far as that is known. */
  readonly expectedBytes: number;
  readonly largestFile?: number;
}

export interface PackageWriting {
  /** Of what is written by the package itself. */
  readonly language: Language;
  /** Puts the files in, one after the other. */
  pack(bag: Bag): Promise<void>;
  /** Once they are in. */
  facts(): BagFacts;
  /** Name and text of what goes beside the signed list. */
  receipt(sealed: SealedBag, form: PackageForm): readonly (readonly [name: string, text: string])[];
}

export interface WrittenPackage extends SealedBag {
  readonly form: PackageForm;
  readonly lies: readonly ListedFile[];
  readonly readBack: ReadBack;
}

/** A package that did not become whole: how much of it was written in plain before. */
export class PackageUnfinished extends Error {
  readonly fault: unknown;
  readonly written: Shelf['written'];

  constructor(fault: unknown, written: Shelf['written']) {
    super('unfinished', { cause: fault });
    this.name = 'PackageUnfinished';
    this.fault = fault;
    this.written = written;
  }
}

const shortestPassword = 12;
/** Names, lists, and what the file system wants for them. */
const overhead = 4 * 2 ** 20;

/**
 * Writes a package into a folder on a drive.
 *
 * @param to absolute
 * @returns only when every byte was read back and is right
 * @throws PackageUnfinished when something had been written, with the fault in it; else CodedError `package-password`,
 *   `folder-not-found`, `not-writable`, `package-no-room`, `package-interrupted`
 */
export async function writePackage(
  to: string,
  writing: PackageWriting,
  options: PackageOptions,
): Promise<WrittenPackage> {
  const { password } = options;
  const form: PackageForm = password === undefined ? 'folder' : 'zip';
  if (password !== undefined && (password.length < shortestPassword || !isPlainPassword(password)))
    throw new CodedError('package-password');
  const drive = await Drive.open(to);
  let shelf: Shelf | undefined;
  try {
    const { free } = await drive.room();
    if (options.expectedBytes + overhead > free)
      throw new CodedError('package-no-room', `${options.expectedBytes} bytes are needed`);
    const largestFile = options.largestFile ?? largestOnFat;
    const how = { goOn: options.goOn, largestFile };
    shelf =
      password === undefined
        ? await FolderShelf.make(drive, options.base, how)
        : await ZipShelf.make(drive, options.base, how, password);
    return await fillShelf(shelf, writing, options, form, largestFile);
  } catch (error) {
    const written = shelf?.written;
    await shelf?.abandon();
    const fault = await packageFault(drive, error, shelf !== undefined);
    // What is in a zip that never was whole opens for nobody.
    const isPlain = form === 'folder' && written !== undefined && written.bytes > 0;
    throw isPlain ? new PackageUnfinished(fault, written) : fault;
  } finally {
    await drive.close();
  }
}

async function fillShelf(
  shelf: Shelf,
  writing: PackageWriting,
  options: PackageOptions,
  form: PackageForm,
  largestFile: number,
): Promise<WrittenPackage> {
  let done = 0;
  const told = (bytes: number): void => {
    done += bytes;
    options.onProgress('writing', Math.min(done, options.expectedBytes), options.expectedBytes);
  };
  const bag = new Bag(shelf, largestFile, told, packageWords[writing.language]);
  await writing.pack(bag);
  const sealed = await bag.seal(writing.facts(), options.sign, (list) => writing.receipt(list, form));
  const total = Math.max(1, shelf.written.bytes);
  let checked = 0;
  const { files, readBack } = await shelf.finish((bytes) => {
    checked += bytes;
    options.onProgress('checking', Math.min(checked, total), total);
  });
  return { ...sealed, form, lies: files, readBack };
}

/** What is said of a copy, of a package. */
const ofPackages: Partial<Readonly<Record<ErrorCode, ErrorCode>>> = {
  'copy-no-room': 'package-no-room',
  'copy-interrupted': 'package-interrupted',
  'copy-unmounted': 'package-unmounted',
  'copy-locked': 'package-locked',
  'copy-not-equal': 'package-not-equal',
  'copy-unread': 'package-unread',
};

async function packageFault(drive: Drive, error: unknown, begun: boolean): Promise<unknown> {
  const fault = await drive.fault(error, begun);
  if (!(fault instanceof CodedError)) return fault;
  const code = ofPackages[fault.code];
  return code === undefined ? fault : new CodedError(code, fault.message, { cause: error });
}
