import type { CheckedCopy, CheckedPlace, JobId } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import { checkPackages, isLockedPackage } from '../export/package/check-package.ts';
import type { CopyJobs } from './copy-job.ts';
import type { Desk } from './desk.ts';
import { Pause } from './pause.ts';
import { toldBytes } from './told-bytes.ts';

/**
 * Checks whatever of ours lies in a folder: encrypted copies and plain packages, of any age.
 *
 * @throws CodedError `nothing-to-check`, `zip-to-check`, `wrong-passphrase`, `cancelled`
 */
export async function checkPlace(
  desk: Desk,
  copying: CopyJobs,
  job: JobId,
  folder: string,
  passphrase: Uint8Array | undefined,
  signal: AbortSignal,
): Promise<CheckedPlace> {
  const pause = new Pause(signal, desk.now);
  const ownKey = desk.slot.info() === null ? null : desk.vault.custodyPublicKey().toString('hex');
  if (/\.zip(?:\.\d{3})?$/iu.test(folder)) throw new CodedError('zip-to-check');
  const packages = await checkPackages(folder, {
    goOn: () => pause.goOn(),
    onProgress: toldBytes(desk, job, pause),
    ownKey,
  });
  const copies = await copying.check(job, folder, passphrase, signal).catch(none);
  if (packages.length === 0 && copies.length === 0)
    throw new CodedError((await isLockedPackage(folder)) ? 'zip-to-check' : 'nothing-to-check');
  return { copies, packages };
}

function none(error: unknown): CheckedCopy[] {
  if (error instanceof CodedError && error.code === 'copy-not-found') return [];
  throw error;
}
