import path from 'node:path';
import { stat } from 'node:fs/promises';
import type { CheckedCopy, JobId } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import type { Copied, CopyEstimate } from '../core/copy.ts';
import { checkCopies } from '../export/check-copy.ts';
import { estimateCopy, writeCopy } from '../export/copy.ts';
import { checkCopyFolder, type Vault } from '../vault/vault.ts';
import type { Desk } from './desk.ts';
import { Pause } from './pause.ts';
import { toldBytes } from './told-bytes.ts';

/** Copies of the open vault, and checks of copies. */
export class CopyJobs {
  readonly #desk: Desk;
  readonly #pauses = new Map<JobId, Pause>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Takes a snapshot of the vault, which goes on being used meanwhile, and writes it. @throws CodedError as `writeCopy` */
  async copy(job: JobId, to: string, signal: AbortSignal): Promise<Copied> {
    const { vault, now } = this.#desk;
    // One at a time: two would write the same files.
    if (this.#pauses.size > 0) throw new CodedError('busy');
    const pause = new Pause(signal, now);
    this.#pauses.set(job, pause);
    try {
      await this.#desk.chosenDrives.mustBeThere(to);
      await mustBeOutside(vault, to);
      const snapshot = await vault.copies.snapshot(signal);
      try {
        const copied = await writeCopy(snapshot.source, to, {
          sign: (bytes) => vault.copies.sign(bytes),
          wentThrough: (head) => vault.copies.wentThrough(head),
          onlyLookedAt: (database, since) => vault.copies.onlyLookedAt(database, since),
          goOn: () => pause.goOn(),
          onProgress: toldBytes(this.#desk, job, pause),
        });
        vault.copies.note(copied, snapshot, path.basename(to));
        return copied;
      } finally {
        await snapshot.remove();
      }
    } finally {
      this.#pauses.delete(job);
    }
  }

  async estimate(to: string): Promise<CopyEstimate> {
    const { vault } = this.#desk;
    await mustBeOutside(vault, to);
    const snapshot = await vault.copies.snapshot();
    try {
      return await estimateCopy(snapshot.source, to);
    } finally {
      await snapshot.remove();
    }
  }

  pause(job: JobId, paused: boolean): void {
    this.#pauses.get(job)?.set(paused);
  }

  /** @throws CodedError `copy-not-found`, `wrong-passphrase`, `cancelled` */
  async check(
    job: JobId,
    folder: string,
    passphrase: Uint8Array | undefined,
    signal: AbortSignal,
  ): Promise<CheckedCopy[]> {
    const { now } = this.#desk;
    const pause = new Pause(signal, now);
    const reports = await checkCopies(folder, {
      goOn: () => pause.goOn(),
      onProgress: toldBytes(this.#desk, job, pause),
    });
    const checked: CheckedCopy[] = [];
    for (const { report, folder: at } of reports) {
      const isOpenable = passphrase !== undefined && report.state !== 'unfinished';
      if (!isOpenable) {
        checked.push({ ...report, opened: null });
        continue;
      }
      const opened = await checkCopyFolder(at, { passphrase }, { now, signal });
      const isSigner = report.manifest?.publicKey === opened.publicKey.toString('hex');
      const isSound = opened.report.ok && isSigner;
      checked.push({ ...report, state: isSound ? report.state : 'damaged', opened: opened.report });
    }
    return checked;
  }
}

/** A copy inside the vault would be part of the vault. @throws CodedError `same-place` */
export async function mustBeOutside(vault: Vault, to: string): Promise<void> {
  const own = await stat(vault.folder, { bigint: true });
  for (let at = path.resolve(to); ; at = path.dirname(at)) {
    const here = await stat(at, { bigint: true }).catch(() => undefined);
    if (here?.dev === own.dev && here.ino === own.ino) throw new CodedError('same-place');
    if (path.dirname(at) === at) return;
  }
}
