import type { SealedFile } from './copy.ts';

/**
 * Where a vault is moved to: a drive that may be pulled at any moment, or a disk. Each failure of it is said in the words of a move, once it
 * is seen what became of the drive: `not-writable`, `no-room-there`, `move-interrupted`, `move-unmounted`, `move-locked`, `move-not-equal`,
 * `move-unread`.
 */
export interface MovePlace {
  /** Bytes. */
  room(): Promise<number>;
  /** The folder in which the vault is put together. What a move that was cut off left whole there is used again. */
  begin(): Promise<void>;
  /** Writes them and reads them back; what is there already, and equal, is left. @param onPart bytes more */
  fill(files: readonly SealedFile[], onPart: (bytes: number) => void): Promise<void>;
  /** A small file, in the place of one that is there. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Reads back a file that was written there by somebody else. */
  keep(name: string): Promise<void>;
  /** After a move that was cut off: reads all back again, when nothing is left to write. */
  lookOnceMore(): Promise<void>;
  /** Gives the folder its name. @throws CodedError `vault-exists` */
  giveName(name: string): Promise<void>;
  /** Work on it by its path: only begun while that leads there, and done only when it still does. */
  there<T>(work: () => Promise<T>): Promise<T>;
  /** That it is there still, looked at for a while: before the vault is blamed for what could not be read on it. */
  mustStay(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param folder absolute
 * @param name of the folder in it in which the vault is put together
 * @param goOn throws when the move is to be stopped; asked before each part
 * @throws CodedError `folder-not-found`, `read-failed`
 */
export type OpenMovePlace = (folder: string, name: string, goOn: () => void) => Promise<MovePlace>;
