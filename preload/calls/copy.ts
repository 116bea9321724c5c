/** Encrypted copies of the vault on drives. */
import { z } from 'zod';
import type { Copied, CopyEstimate, CopyReport, FoundCopy, RememberedCopy } from '../../main/core/copy.ts';
import type { Drive, HeldCopy, TakenOut } from '../../main/core/drives.ts';
import type { VaultInfo, VerifyReport } from '../../main/core/evidence.ts';
import {
  answering,
  handle,
  jobId,
  label,
  nothing,
  passphrase,
  placeHandle,
  secretWords,
  type PlaceHandle,
} from './parts.ts';

/** A copy as far as it could be checked: `opened` only with its passphrase. */
export interface CheckedCopy extends CopyReport {
  readonly opened: VerifyReport | null;
}

/** A drive, or a folder that was chosen, as something to copy to. */
export interface FoundDrive extends Omit<Drive, 'at' | 'device'> {
  /** The same for as long as the engine runs; null when nothing can be written there. */
  readonly place: PlaceHandle | null;
  readonly kind: 'drive' | 'folder';
  /** Null when no vault is open. */
  readonly holds: HeldCopy | null;
  /** Bytes that a copy of the open vault would take there, about. */
  readonly needs: number;
  /** The open vault itself is on the same device: if that is lost, both are. */
  readonly withVault: boolean;
}

export interface RestoredVault {
  /** It is open. */
  readonly vault: VaultInfo;
  readonly files: number;
  readonly bytes: number;
  /** What is damaged or missing in it, as it was in the copy; a check of the vault names it. */
  readonly problems: number;
}

export const copyCalls = {
  /** What is plugged in, by name; asked again and again while a list of it is shown. No vault need be open. */
  drives: answering<readonly FoundDrive[]>()('engine', nothing),
  /** The same facts about a folder that was chosen. */
  driveAt: answering<FoundDrive>()('engine', z.strictObject({ place: placeHandle })),
  /** Has the system let go of a drive, so that it can be pulled. */
  takeOutDrive: answering<TakenOut>()('engine', z.strictObject({ place: placeHandle })),
  /** How much a copy into that folder would write, and whether there is room. Writes nothing. */
  estimateCopy: answering<CopyEstimate>()('engine', z.strictObject({ to: placeHandle })),
  /** Answers only when everything in the copy was read back and is right; `readBack` says from where. */
  copyVault: answering<Copied>()('engine', z.strictObject({ job: jobId, to: placeHandle })),
  pauseCopy: answering<null>()('engine', z.strictObject({ job: jobId, paused: z.boolean() })),
  /** The copies that this vault made, newest first, wherever they are now. */
  copies: answering<readonly RememberedCopy[]>()('engine', nothing),
  forgetCopy: answering<null>()('engine', z.strictObject({ copy: handle })),
  /** The copies in a folder, or the one that it is, from what they say of themselves. No vault need be open. */
  copiesIn: answering<readonly FoundCopy<PlaceHandle>[]>()('engine', z.strictObject({ place: placeHandle })),
  /** Makes a vault of a copy in a new place, and opens it there. The copy stays as it is. */
  restoreCopy: answering<RestoredVault>()(
    'engine',
    z
      .strictObject({
        job: jobId,
        copy: placeHandle,
        to: placeHandle,
        passphrase: passphrase.optional(),
        words: secretWords.optional(),
        person: label.optional(),
      })
      // One of the two opens it.
      .refine((args) => (args.passphrase === undefined) !== (args.words === undefined)),
  ),
} as const;
