/**
 * The one list of what may be asked, of whom, with which arguments and for which answer. The bridge, the
 * shell's handlers, the engine's dispatch and its argument checks are all derived from it: a new call is one
 * entry in the topic it belongs to (`calls/`) and one function where its {@link Home} says.
 */
import type { z } from 'zod';
import type { Disguise } from '../main/core/disguise.ts';
import { caseCalls } from './calls/case.ts';
import { copyCalls } from './calls/copy.ts';
import { captureCalls, type SignInChanged } from './calls/capture.ts';
import { discloseCalls } from './calls/disclose.ts';
import { exhibitsCalls } from './calls/exhibits.ts';
import { helpCalls } from './calls/help.ts';
import { hostCalls } from './calls/host.ts';
import { intakeCalls } from './calls/intake.ts';
import { jobsCalls, type JobProgress } from './calls/jobs.ts';
import { keysCalls } from './calls/keys.ts';
import { lettersCalls } from './calls/letters.ts';
import { paperCalls } from './calls/paper.ts';
import type { Home } from './calls/parts.ts';
import { removalCalls } from './calls/removal.ts';
import { reportCalls } from './calls/report.ts';
import { safetyCalls, type LockReason, type LockSoon } from './calls/safety.ts';
import { vaultCalls } from './calls/vault.ts';
import { witnessCalls } from './calls/witness.ts';
import { windowCalls } from './calls/window.ts';
import type { Result } from './errors.ts';

export type { ChartPage, RecordPage } from './calls/case.ts';
export type { SignInChanged } from './calls/capture.ts';
export type { CheckedCopy, FoundDrive, RestoredVault } from './calls/copy.ts';
export type { CheckedPlace } from './calls/disclose.ts';
export { textRecordLimits } from './calls/exhibits.ts';
export type { ExhibitDetail, Revealed, RevealedWords, TextRecordInput } from './calls/exhibits.ts';
export type { PlainFile } from './calls/host.ts';
export { mostFiles, mostHeldBytes } from './calls/intake.ts';
export type { FolderContents, ImportLine, Pasted } from './calls/intake.ts';
export type { JobProgress } from './calls/jobs.ts';
export type { LetterFormat, LetterPreview } from './calls/letters.ts';
export type { KeyStatus, MovedVault } from './calls/keys.ts';
export type { Home, JobId, Place, PlaceHandle, Ticket, UnderEighteen } from './calls/parts.ts';
export type { AfterHiding, LockCause, LockReason, LockSoon } from './calls/safety.ts';
export type { CustodyPage } from './calls/vault.ts';
export type { TimestampFile, TimestampProof } from './calls/witness.ts';
export type { About } from './calls/window.ts';

export const contract = {
  ...windowCalls,
  ...vaultCalls,
  ...exhibitsCalls,
  ...captureCalls,
  ...caseCalls,
  ...removalCalls,
  ...intakeCalls,
  ...jobsCalls,
  ...keysCalls,
  ...copyCalls,
  ...discloseCalls,
  ...safetyCalls,
  ...helpCalls,
  ...witnessCalls,
  ...lettersCalls,
  ...reportCalls,
  ...paperCalls,
  ...hostCalls,
} as const;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type MethodOf<H extends Home> = {
  [M in Method]: Contract[M]['home'] extends H ? M : never;
}[Method];
export type WindowMethod = MethodOf<'shell' | 'engine'>;
export type EngineMethod = MethodOf<'engine' | 'host'>;
export type Arguments<M extends Method> = z.input<Contract[M]['args']>;
export type CheckedArguments<M extends Method> = z.output<Contract[M]['args']>;
export type Answer<M extends Method> = Exclude<Contract[M]['answer'], undefined>;

/** What the engine and the shell say unasked. */
export interface Events {
  readonly jobProgress: JobProgress;
  readonly vaultLocked: { readonly reason: LockReason };
  /** Null: it stays open after all. */
  readonly lockSoon: LockSoon | null;
  /** The vault is about to lock, or the app to close: what is being typed goes into it now. */
  readonly lockComing: null;
  readonly disguised: Disguise;
  readonly signInChanged: SignInChanged;
}
export const eventNames = [
  'jobProgress',
  'vaultLocked',
  'lockSoon',
  'lockComing',
  'disguised',
  'signInChanged',
] as const satisfies readonly (keyof Events)[];

export type Ask<M extends Method> = (args: Arguments<M>) => Promise<Result<Answer<M>>>;

/** `window.locker`: every call that the window may make, `takeFiles` and `subscribe`. Nothing else crosses the bridge. */
export type Locker = { readonly [M in WindowMethod]: Ask<M> } & {
  /** What a person dropped on the window or pasted into it. Files that lie on no disk are left out. */
  readonly takeFiles: (files: readonly File[]) => Promise<Result<Answer<'takeFiles'>>>;
  /** @returns a function that ends the subscription */
  readonly subscribe: <E extends keyof Events>(
    event: E,
    listener: (payload: Events[E]) => void,
  ) => () => void;
};

const methodsAt = <H extends Home>(...homes: readonly H[]): readonly MethodOf<H>[] =>
  (Object.keys(contract) as Method[]).filter((method): method is MethodOf<H> =>
    (homes as readonly Home[]).includes(contract[method].home),
  );

export const windowMethods = methodsAt('shell', 'engine');
export const shellMethods = methodsAt('shell');
export const preloadMethods = methodsAt('preload');
export const engineMethods = methodsAt('engine', 'host');
