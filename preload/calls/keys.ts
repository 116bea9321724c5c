/** What opens a vault, where it is kept, and its end. Each asks for the passphrase again. */
import { z } from 'zod';
import type { RecoveryWordsCheck, VaultInfo } from '../../main/core/evidence.ts';
import {
  answering,
  jobId,
  label,
  nothing,
  passphrase,
  placeHandle,
  secretWords as words,
  type Place,
} from './parts.ts';

export interface KeyStatus {
  readonly recoveryWords: boolean;
  /** Whether the vault lies on a drive that may be pulled out. */
  readonly removable: boolean;
}

export interface MovedVault {
  readonly vault: VaultInfo;
  readonly place: Place;
  /** Where it was, and still is until it is destroyed. */
  readonly old: Place;
  readonly files: number;
  readonly bytes: number;
  /** What was damaged before, and is as it was. */
  readonly problems: number;
}

export const keysCalls = {
  keyStatus: answering<KeyStatus>()('engine', nothing),
  /** `fresh` is the new one. */
  changePassphrase: answering<null>()('engine', z.strictObject({ passphrase, fresh: passphrase })),
  /** ASCII, one space between words. They are nowhere else: whoever asked shows them once and wipes them. */
  makeRecoveryWords: answering<Uint8Array>()('engine', z.strictObject({ passphrase })),
  removeRecoveryWords: answering<null>()('engine', z.strictObject({ passphrase })),
  /** What is wrong with words as typed. Opens nothing. */
  checkRecoveryWords: answering<RecoveryWordsCheck>()('engine', z.strictObject({ words })),
  /** Opens a vault, and gives it a new passphrase when there is one. */
  unlockWithWords: answering<VaultInfo>()(
    'engine',
    z.strictObject({ place: placeHandle, words, fresh: passphrase.optional(), person: label.optional() }),
  ),
  moveVault: answering<MovedVault>()(
    'engine',
    z.strictObject({ job: jobId, place: placeHandle, passphrase }),
  ),
  /** The open vault when `place` is null, and then it is closed first. `left`: names there that are not the vault's. */
  destroyVault: answering<{ readonly left: number }>()(
    'engine',
    z.strictObject({ place: placeHandle.nullable(), passphrase }),
  ),
} as const;
