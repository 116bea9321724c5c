import type { JobId, RestoredVault } from '../../preload/contract.ts';
import { present } from '../core/present.ts';
import { restoreFiles, type Restored } from '../export/restore.ts';
import { isRemovable } from '../export/removable.ts';
import { Vault, type Proof } from '../vault/vault.ts';
import type { Desk } from './desk.ts';
import { checkNewPlace } from './new-place.ts';
import { Pause } from './pause.ts';

interface RestoreRequest {
  /** Absolute: the copy's own folder. */
  readonly copy: string;
  /** Absolute: the vault that is to be. */
  readonly to: string;
  readonly proof: Proof;
  readonly person?: string | undefined;
}

/**
 * Makes a vault of a copy and opens it. It gets its name only once it opened and, where a file is not as it was copied, once all of
 * it was read; what was cut off before is no vault, and is used again by the next run.
 *
 * @throws CodedError as `restoreFiles`, as `Vault.open`, `vault-already-open`
 */
export async function restoreVault(desk: Desk, job: JobId, request: RestoreRequest): Promise<RestoredVault> {
  const { proof } = request;
  const secret = 'words' in proof ? proof.words : proof.passphrase;
  let facts: Omit<RestoredVault, 'vault'> | undefined;
  const vault = await desk.slot.unlock(secret, () =>
    desk.jobs.run(job, async (signal) => {
      const to = await checkNewPlace(request.to);
      // A slip of the finger is told before gigabytes are copied.
      await Vault.prove(request.copy, proof);
      const told = desk.toldEvery(job, 1);
      const pause = new Pause(signal, desk.now);
      const restored = await restoreFiles(request.copy, to, {
        goOn: () => pause.goOn(),
        onProgress: (step, done, total) => told(0, step, done, total),
      });
      const how = present({ now: desk.now, person: request.person, removable: await isRemovable(to) });
      const open = (folder: string): Promise<Vault> =>
        'words' in proof
          ? Vault.openWithRecoveryWords(folder, { ...how, ...proof })
          : Vault.open(folder, { ...how, ...proof });
      facts = await checkAndNote(restored, await open(restored.folder), signal, (done, total) =>
        told(0, 'checking', done, total),
      );
      await restored.giveName();
      return open(to);
    }),
  );
  if (facts === undefined) throw new TypeError('a vault was opened that was not restored');
  return { ...facts, vault };
}

/** The vault under its passing name: closed again, whatever comes of it. */
async function checkAndNote(
  { manifest, files, bytes, isExact }: Restored,
  vault: Vault,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Omit<RestoredVault, 'vault'>> {
  try {
    // Another vault, signed by another key, is as good as a copy that is not what it says.
    const isSigner = vault.custodyPublicKey().toString('hex') === manifest.publicKey;
    const problems =
      isExact && isSigner && manifest.missing.length === 0
        ? 0
        : (await vault.verify({ signal, onProgress })).problems.length;
    const { copy, copiedAt } = manifest;
    vault.record('vault-restored', null, { bytes, copiedAt, copy, files, isExact, problems });
    return { files, bytes, problems };
  } finally {
    vault.close();
  }
}
