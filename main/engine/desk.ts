import type { EngineMethod, JobId, JobProgress, LockReason, UnderEighteen } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import type { CaptureManifest, UnderEighteenAnswer } from '../core/manifest.ts';
import type { KdfCost } from '../vault/kdf.ts';
import type { Vault } from '../vault/vault.ts';
import { Browsers } from './browsers.ts';
import { ChosenDrives } from './chosen-drives.ts';
import { Jobs } from './jobs.ts';
import { Places } from './places.ts';
import { Reveals } from './reveals.ts';
import type { Emit, Implementation } from './rpc.ts';
import { ToSave } from './to-save.ts';
import { describeTool } from './tool.ts';
import { VaultSlot } from './vault-slot.ts';

/** The calls of one topic (`preload/calls/`), answered. */
export type Answers<Topic> = Pick<Implementation, Extract<keyof Topic, EngineMethod>>;

const progressEveryMilliseconds = 100;

/** What every call works with: the one open vault, its jobs, the places that were chosen, the browsers. */
export class Desk {
  readonly slot = new VaultSlot(() => void this.lock('drive-removed'));
  readonly places = new Places();
  readonly chosenDrives = new ChosenDrives();
  readonly jobs = new Jobs();
  readonly toSave = new ToSave();
  readonly reveals = new Reveals();
  readonly browsers: Browsers;
  readonly tool: CaptureManifest['tool'] = describeTool();
  readonly emit: Emit;
  /** Milliseconds since 1970. */
  readonly now: () => number;

  /** What a guess at a passphrase shall cost; undefined: as this computer can bear. */
  readonly kdf: KdfCost | undefined;

  constructor(emit: Emit, now: () => number, kdf?: KdfCost) {
    this.emit = emit;
    this.now = now;
    this.kdf = kdf;
    this.browsers = new Browsers(this.slot, now, (changed) => emit('signInChanged', changed));
  }

  /** @throws CodedError `vault-locked` */
  get vault(): Vault {
    return this.slot.open;
  }

  /** Stops all work, drops the keys, says `vaultLocked`, ends the browsers. */
  async lock(reason: LockReason = 'asked'): Promise<void> {
    this.reveals.coverAll();
    // Others in the room can see it: it goes before anything is waited for.
    void this.browsers.signIns.close();
    await this.slot.lock(
      () => this.jobs.stopAll(),
      () => {
        // The keys are gone now; a browser may take seconds to end.
        this.reveals.coverAll();
        this.places.dropAll();
        this.toSave.forget();
        this.emit('vaultLocked', { reason });
        return this.browsers.close();
      },
    );
  }

  /** The answer as the record keeps it. @throws CodedError `under-18-stop` for any other than no */
  answered(underEighteen: UnderEighteen): UnderEighteenAnswer {
    if (underEighteen !== 'no') throw new CodedError('under-18-stop');
    return this.browsers.settings.unattended ? 'not asked' : 'no';
  }

  tell(progress: JobProgress): void {
    this.emit('jobProgress', progress);
  }

  /** Tells how far a job is, ten times a second at most; the last part of an item always. */
  toldEvery(job: JobId, items: number) {
    let last = 0;
    return (item: number, step: JobProgress['step'], done: number, total: number): void => {
      if (done < total && this.now() - last < progressEveryMilliseconds) return;
      last = this.now();
      this.tell({ job, item, items, step, outcome: 'started', done, total });
    };
  }
}
