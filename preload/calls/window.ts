/** What the shell answers: the window itself and the dialogs. */
import { z } from 'zod';
import { languages } from '../languages.ts';
import { answering, nothing, type Place, label } from './parts.ts';

export interface About {
  readonly name: string;
  readonly version: string;
  /** `stand-in`: a copy for trying only, never for real evidence; the window says so in a bar. */
  readonly runtime: 'official' | 'stand-in';
}

export const windowCalls = {
  about: answering<About>()('shell', nothing),
  /** Covers the window at once, locks, drops the keys and closes. */
  hideNow: answering<null>()('shell', nothing),
  /** Says that what was being typed is in the vault, after `lockComing`. */
  draftsKept: answering<null>()('shell', nothing),
  /** What the window speaks, so that dialogs, titles, the tray and the cover do too. */
  speak: answering<null>()('shell', z.strictObject({ language: z.enum(languages) })),
  /** Vaults lying in the person's documents folder; nothing is remembered anywhere. */
  nearbyVaults: answering<readonly Place[]>()('shell', nothing),
  /** The vault that was pointed at, or those that lie in the folder that was; none when the dialog was closed. */
  chooseVault: answering<readonly Place[]>()('shell', nothing),
  chooseNewVaultPlace: answering<Place | null>()('shell', z.strictObject({ name: label })),
  /** Prints what the window shows, through the system's dialog. False when that was closed without printing. */
  printPage: answering<boolean>()('shell', nothing),
  /** A folder or a drive for a copy: to write one to, or to find one on. */
  chooseDriveFolder: answering<Place | null>()('shell', nothing),
  chooseFiles: answering<readonly Place[]>()('shell', nothing),
} as const;
