import type { Sha256Hex, UtcInstant, VaultId } from './brands.ts';

/** What a copy holds beside the vault's own files (FORMAT.md, "A copy"). */
export const copyFiles = { id: 'copy.id', journal: 'copy.journal', manifest: 'copy.manifest' } as const;

/** In front of everything that is signed for a copy, so that no such signature passes for one of the custody log's. */
export const copySigningContext = 'holdfast-copy/1\n';

/** What a copy was written and read back with. `perhaps-from-memory` never counts as having been read from the drive. */
export type ReadBack = 'from-drive' | 'perhaps-from-memory';

export interface LogHead {
  readonly sequence: number;
  readonly hash: Sha256Hex;
}

export interface ListedFile {
  /** From the copy's folder, with slashes. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: Sha256Hex;
}

export interface CopyManifest {
  readonly format: 'holdfast-copy/1';
  /** Of this copy: 32 hexadecimal digits. */
  readonly copy: string;
  readonly vault: VaultId;
  readonly copiedAt: UtcInstant;
  readonly custody: LogHead;
  readonly exhibits: number;
  /** By name. */
  readonly files: readonly ListedFile[];
  /** Objects that the vault lists and did not have whole. */
  readonly missing: readonly string[];
  /** Ed25519, 64 hexadecimal digits: the vault's custody key. */
  readonly publicKey: string;
}

/** A sealed file that is to be in the copy. */
export interface SealedFile {
  readonly name: string;
  readonly bytes: number;
  /** Where it lies. */
  readonly from: string;
}

/** A vault at one moment, sealed: nothing in it can be read without a key. */
export interface CopySource {
  readonly vault: VaultId;
  /** The folder's name without `.vault`. */
  readonly name: string;
  readonly takenAt: UtcInstant;
  readonly publicKey: Uint8Array;
  readonly custody: LogHead;
  readonly exhibits: number;
  /** They never change. */
  readonly objects: readonly SealedFile[];
  readonly missing: readonly string[];
  readonly database: SealedFile;
  /** Key files and whatever else is small and may change, in order of writing. */
  readonly small: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export interface Copied {
  readonly copy: string;
  /** The copy's folder. */
  readonly name: string;
  readonly readBack: ReadBack;
  readonly manifest: Sha256Hex;
  readonly files: number;
  readonly bytes: number;
  /** Of those, what had to be written this time. */
  readonly filesWritten: number;
  readonly bytesWritten: number;
  /** Files that were in the copy, had gone bad there, and were written again. */
  readonly repaired: number;
  /** Objects that the vault itself does not have whole. */
  readonly missing: number;
}

export interface CopyEstimate {
  readonly files: number;
  readonly bytes: number;
  readonly bytesFree: number;
  readonly fits: boolean;
}

/** A copy that this vault made earlier, as far as the vault knows: the drive need not be there. */
export interface RememberedCopy {
  readonly copy: string;
  /** What the chosen folder was called. */
  readonly place: string;
  readonly copiedAt: UtcInstant;
  readonly exhibits: number;
  readonly exhibitsBehind: number;
  readonly bytes: number;
  readonly readBack: ReadBack;
  /** The passphrase or the recovery words were changed since: the copy opens with the earlier ones. */
  readonly earlierKeys: boolean;
}

/** A copy that was found on a drive, by its manifest alone. `Place` is whatever leads to it. */
export interface FoundCopy<Place = unknown> {
  readonly place: Place;
  /** The copy's folder. */
  readonly name: string;
  /** Null while it was never finished. */
  readonly copiedAt: UtcInstant | null;
  readonly exhibits: number;
  readonly bytes: number;
}

export const copyProblems = [
  'copy-file-missing',
  'copy-file-damaged',
  'copy-file-stray',
  'copy-file-unread',
] as const;
export interface CopyProblem {
  readonly code: (typeof copyProblems)[number];
  readonly file: string;
}

/**
 * `whole`: every file that the signed manifest names was read from the drive and is as it was. `whole-perhaps-from-memory`: the
 * same, but the computer may have answered from its memory. `used-since`: it was opened by itself after it was made. `unfinished`:
 * the copying never ended. `damaged`: the problems say what.
 */
export const copyStates = [
  'whole',
  'whole-perhaps-from-memory',
  'used-since',
  'unfinished',
  'damaged',
] as const;
export type CopyState = (typeof copyStates)[number];

export interface CopyReport {
  readonly state: CopyState;
  /** The copy's folder. */
  readonly name: string;
  readonly manifest: Omit<CopyManifest, 'files'> | null;
  readonly files: number;
  readonly bytes: number;
  readonly problems: readonly CopyProblem[];
}
