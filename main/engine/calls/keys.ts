import type { keysCalls } from '../../../preload/calls/keys.ts';
import { CodedError } from '../../../preload/errors.ts';
import { present } from '../../core/present.ts';
import { checkRecoveryWords, Vault } from '../../vault/vault.ts';
import type { Answers, Desk } from '../desk.ts';
import { checkNewPlace } from '../new-place.ts';
import { openMovePlace } from '../../export/move-place.ts';
import { isRemovable } from '../../export/removable.ts';

export const answerKeys = (desk: Desk): Answers<typeof keysCalls> => ({
  keyStatus: async () => {
    const { keys, folder } = desk.vault;
    return { recoveryWords: await keys.hasRecoveryWords(), removable: await isRemovable(folder) };
  },
  changePassphrase: ({ passphrase, fresh }) =>
    wiping([passphrase, fresh], async () => {
      await desk.vault.keys.changePassphrase({ passphrase }, fresh, desk.kdf);
      return null;
    }),
  makeRecoveryWords: ({ passphrase }) =>
    wiping([passphrase], () => desk.vault.keys.makeRecoveryWords({ passphrase }, desk.kdf)),
  removeRecoveryWords: ({ passphrase }) =>
    wiping([passphrase], async () => {
      await desk.vault.keys.removeRecoveryWords({ passphrase });
      return null;
    }),
  checkRecoveryWords: ({ words }) => wiping([words], () => Promise.resolve(checkRecoveryWords(words))),
  unlockWithWords: ({ place, words, fresh, person }) =>
    wiping([words, ...(fresh === undefined ? [] : [fresh])], () =>
      desk.slot.unlock(words, async () => {
        const folder = desk.places.path(place);
        const removable = await isRemovable(folder);
        const how = present({ now: desk.now, person, removable });
        const vault = await Vault.openWithRecoveryWords(folder, { ...how, words });
        try {
          if (fresh !== undefined) await vault.keys.changePassphrase({ words }, fresh, desk.kdf);
          return vault;
        } catch (error) {
          vault.close();
          throw error;
        }
      }),
    ),
  moveVault: ({ job, place, passphrase }) =>
    wiping([passphrase], () =>
      desk.jobs.run(job, async (signal) => {
        const { folder } = desk.vault;
        // What is under way would write to the old one.
        if (desk.jobs.running > 0 || desk.browsers.signIns.isOpen) throw new CodedError('busy');
        const told = desk.toldEvery(job, 1);
        const { target, ...facts } = await desk.slot.replace(async (vault) => {
          const chosen = await checkNewPlace(desk.places.path(place));
          const { vault: there, ...rest } = await vault.moveTo(chosen, {
            proof: { passphrase },
            removable: await isRemovable(chosen),
            openPlace: openMovePlace,
            signal,
            onProgress: (step, done, total) => told(0, step, done, total),
          });
          return [there, { ...rest, target: chosen }];
        });
        return {
          ...facts,
          vault: desk.vault.info(),
          place: desk.places.grant(target),
          old: desk.places.grant(folder),
        };
      }),
    ),
  destroyVault: ({ place, passphrase }) =>
    wiping([passphrase], async () => {
      const folder = place === null ? desk.vault.folder : desk.places.path(place);
      if (folder === desk.slot.folder) {
        // Before anything is closed: a slip of the finger must not lock the vault.
        await desk.vault.keys.prove({ passphrase });
        await desk.lock();
      }
      return Vault.destroy(folder, { passphrase });
    }),
});

async function wiping<T>(secrets: readonly Uint8Array[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    for (const secret of secrets) secret.fill(0);
  }
}
