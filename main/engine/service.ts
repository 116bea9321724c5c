import { answerCase } from './calls/case.ts';
import { answerCapture } from './calls/capture.ts';
import { answerCopy } from './calls/copy.ts';
import { answerDisclose } from './calls/disclose.ts';
import { answerExhibits } from './calls/exhibits.ts';
import { answerHelp } from './calls/help.ts';
import { answerHost } from './calls/host.ts';
import { answerIntake } from './calls/intake.ts';
import { answerJobs } from './calls/jobs.ts';
import { answerKeys } from './calls/keys.ts';
import { answerLetters } from './calls/letters.ts';
import { answerRemoval } from './calls/removal.ts';
import { answerReport } from './calls/report.ts';
import { answerSafety } from './calls/safety.ts';
import { answerVault } from './calls/vault.ts';
import { answerWitness } from './calls/witness.ts';
import type { KdfCost } from '../vault/kdf.ts';
import { Desk } from './desk.ts';
import type { Emit, Implementation } from './rpc.ts';

export interface Service {
  readonly implementation: Implementation;
  /** Stops all work, ends the browser, drops the keys. Safe to call twice. */
  close(): Promise<void>;
}

export interface EngineOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** What a guess at a new passphrase shall cost; else as much as this computer can bear. */
  readonly kdf?: KdfCost | undefined;
}

/**
 * The engine: every call of the contract's `engine` and `host` homes, over one vault at a time.
 *
 * @param emit says what happens unasked
 */
export function createService(emit: Emit, { now = Date.now, kdf }: EngineOptions = {}): Service {
  const desk = new Desk(emit, now, kdf);
  const implementation: Implementation = {
    ...answerVault(desk),
    ...answerExhibits(desk),
    ...answerCapture(desk),
    ...answerCase(desk),
    ...answerRemoval(desk),
    ...answerIntake(desk),
    ...answerJobs(desk),
    ...answerKeys(desk),
    ...answerCopy(desk),
    ...answerDisclose(desk),
    ...answerSafety(desk),
    ...answerHelp(desk),
    ...answerWitness(desk),
    ...answerLetters(desk),
    ...answerReport(desk),
    ...answerHost(desk),
  };
  return { implementation, close: () => desk.lock() };
}
