/** Encrypted copies of the vault on drives. */
import { z } from 'zod';
import type { Copied, CopyEstimate, CopyReport, RememberedCopy } from '../../main/core/copy.ts';
import type { VerifyReport } from '../../main/core/evidence.ts';
import { answering, handle, jobId, nothing, passphrase, placeHandle } from './parts.ts';

/** A copy as far as it could be checked: `opened` only with its passphrase. */
export interface CheckedCopy extends CopyReport {
  readonly opened: VerifyReport | null;
}

export const copyCalls = {
  /** How much a copy into that folder would write, and whether there is room. Writes nothing. */
  estimateCopy: answering<CopyEstimate>()('engine', z.strictObject({ to: placeHandle })),
  /** Answers only when everything in the copy was read back and is right; `readBack` says from where. */
  copyVault: answering<Copied>()('engine', z.strictObject({ job: jobId, to: placeHandle })),
  pauseCopy: answering<null>()('engine', z.strictObject({ job: jobId, paused: z.boolean() })),
  /** The copies that this vault made, newest first, wherever they are now. */
  copies: answering<readonly RememberedCopy[]>()('engine', nothing),
  forgetCopy: answering<null>()('engine', z.strictObject({ copy: handle })),
  /** Every copy in a folder, or the one that the folder is. No vault need be open; nothing is written. */
  checkCopies: answering<readonly CheckedCopy[]>()(
    'engine',
    z.strictObject({ job: jobId, place: placeHandle, passphrase: passphrase.optional() }),
  ),
} as const;
