/** What protects the person at the computer: locking by itself, the cover, the disguise, somebody who helps. */
import { z } from 'zod';
import type { Disguise } from '../../main/core/disguise.ts';
import type { CloudService, SafetySettings } from '../../main/core/safety.ts';
import { answering, label, nothing, placeHandle } from './parts.ts';

const disguise = z.enum(['plain', 'notes', 'units', 'household']) satisfies z.ZodType<Disguise>;
/** Why a vault was closed, when nobody asked for it. */
const becauseOf = z.enum(['idle', 'suspended', 'screen-locked', 'user-switched']);

export type LockCause = z.infer<typeof becauseOf>;
export type LockReason = LockCause | 'asked' | 'engine-gone' | 'drive-removed';
export type AfterHiding = SafetySettings['afterHiding'];

/** The vault is about to lock because nobody uses it. */
export interface LockSoon {
  /** Whole seconds; 0 while only running work is waited for. */
  readonly seconds: number;
  readonly waitsForWork: boolean;
}

export interface AboutPlace {
  /** Null when the place lies in no cloud service's folder that is known. */
  readonly cloud: CloudService | null;
  /** Whether it is on a drive that may be pulled out. */
  readonly removable: boolean;
}

export const safetyCalls = {
  safetySettings: answering<SafetySettings>()('engine', nothing),
  changeSafetySettings: answering<SafetySettings>()(
    'engine',
    z.strictObject({
      autoLockMinutes: z.union([z.literal(5), z.literal(10), z.literal(15), z.literal(30)]).optional(),
      hiddenFromCapture: z.boolean().optional(),
      afterHiding: z.enum(['close', 'stay']).optional(),
    }),
  ),
  /** Counts as use of the window. */
  stayOpen: answering<null>()('shell', nothing),
  /** Locks as `lockVault` does, and says why. */
  lockBecause: answering<null>()('host', z.strictObject({ reason: becauseOf })),

  /** What the window is dressed as now. */
  disguise: answering<Disguise>()('shell', nothing),
  /** Dresses the window until it closes, or until another vault is chosen. Kept nowhere. */
  wearDisguise: answering<null>()('shell', z.strictObject({ disguise })),
  /** Keeps it beside the open vault, so that it holds before the passphrase. */
  keepDisguise: answering<null>()('engine', z.strictObject({ disguise })),

  /** Of a place for a vault that is to be. */
  aboutPlace: answering<AboutPlace>()('engine', z.strictObject({ place: placeHandle })),

  /** The label of whoever does the looking now; null when it is the vault's own person. */
  helper: answering<string | null>()('engine', nothing),
  /** From now on, what is done and looked at is noted under this label. */
  beginHelp: answering<null>()('engine', z.strictObject({ label })),
  endHelp: answering<null>()('engine', nothing),
} as const;
