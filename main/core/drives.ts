import type { UtcInstant } from './brands.ts';

/**
 * What a drive is good for. `ready`: it can be written to. `write-protected`: by its switch, or because the system locked it.
 * `failing`: it does not answer as a drive should. `not-opened`: it is plugged in, and the system has given it no place
 * among the folders: nobody opened it yet, or it has no file system that this system knows.
 */
export const driveStates = ['ready', 'write-protected', 'failing', 'not-opened'] as const;
export type DriveState = (typeof driveStates)[number];

/** A drive as the system tells of it. */
export interface Drive {
  /** As the person gave it, or the maker. */
  readonly name: string;
  /** Absolute; null when it is not among the folders. */
  readonly at: string | null;
  /** The system's name for it, for taking it out; null where it has none. */
  readonly device: string | null;
  /** All of it; null when the system does not say. */
  readonly bytes: number | null;
  /** What this person may still write. */
  readonly bytesFree: number | null;
  /** In lower case: `vfat`, `exfat`, `ntfs`, `apfs`, `ext4`. */
  readonly fileSystem: string;
  /** Whether it may be pulled out. */
  readonly removable: boolean;
  readonly state: DriveState;
}

/** The copy of the open vault that lies on a drive. */
export interface HeldCopy {
  /** Null while it was never finished. */
  readonly copiedAt: UtcInstant | null;
  /** Null when this vault does not remember that copy. */
  readonly exhibitsBehind: number | null;
}

/** How a drive is taken out: `safe`: it was let go of and can be pulled. `by-hand`: only the person can do it, in the system. */
export type TakenOut = 'safe' | 'by-hand';
