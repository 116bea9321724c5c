import type { ListedFile, ReadBack } from '../../core/copy.ts';
import type { Body } from '../drive-folder.ts';

/** What was written, when all of it was read back. */
export interface Shelved {
  /** In the chosen folder: one folder, or the files of a zip in order. */
  readonly files: readonly ListedFile[];
  readonly readBack: ReadBack;
}

/** Where the files of a package are put: a folder on a drive, or a zip. */
export interface Shelf {
  /** Bytes that this one took so far, in all. */
  readonly written: { readonly files: number; readonly bytes: number };
  /**
   * @param name from the package's folder, with slashes
   * @param onPart bytes more
   * @returns what was written, by the hash that was taken on the way
   * @throws CodedError `copy-interrupted`, what the body throws, and what the system says
   */
  put(name: string, body: Body, onPart: (bytes: number) => void): Promise<ListedFile>;
  /**
   * Reads back everything and gives it its name.
   *
   * @param onPart bytes more that were read back
   * @throws CodedError `copy-not-equal`, `copy-unread`, and as {@link put}
   */
  finish(onPart: (bytes: number) => void): Promise<Shelved>;
  /** Takes away what was written, as far as that is possible. Throws nothing. */
  abandon(): Promise<void>;
}

export interface ShelfOptions {
  /** Waits while the person paused it; throws when they stopped it. */
  readonly goOn: () => Promise<void>;
  /** The largest file: FAT holds no more than 4 GiB − 1. Bytes. */
  readonly largestFile: number;
}

/** Below what FAT holds, and a whole number of MiB. */
export const largestFile = 4095 * 2 ** 20;
