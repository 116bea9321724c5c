import type { vaultCalls } from '../../../preload/calls/vault.ts';
import { CodedError } from '../../../preload/errors.ts';
import { parseAddress } from '../../capture/address.ts';
import { parseProxy } from '../../capture/proxy.ts';
import { present } from '../../core/present.ts';
import { Vault } from '../../vault/vault.ts';
import type { Answers, Desk } from '../desk.ts';
import { checkNewPlace } from '../new-place.ts';
import { isRemovable } from '../../export/removable.ts';

export const answerVault = (desk: Desk): Answers<typeof vaultCalls> => ({
  createVault: ({ place, passphrase, person }) =>
    desk.slot.unlock(passphrase, async () => {
      const folder = await checkNewPlace(desk.places.path(place));
      const removable = await isRemovable(folder);
      return Vault.create(folder, { passphrase, person, now: desk.now, removable, kdf: desk.kdf });
    }),
  unlockVault: ({ place, passphrase, person }) =>
    desk.slot.unlock(passphrase, async () => {
      const folder = desk.places.path(place);
      const removable = await isRemovable(folder);
      return Vault.open(folder, present({ passphrase, now: desk.now, person, removable }));
    }),
  lockVault: async () => {
    await desk.lock();
    return null;
  },
  vaultInfo: () => desk.slot.info(),
  vaultSettings: () => desk.vault.kept.settings(),
  changeVaultSettings: async ({ proxy, ...given }) => {
    const { vault, browsers } = desk;
    const { timestamps } = given;
    const rest =
      timestamps === null || timestamps === undefined
        ? given
        : { ...given, timestamps: { ...timestamps, authority: parseAddress(timestamps.authority).href } };
    if (proxy === undefined) return vault.kept.changeSettings(present(rest));
    const parsed = proxy === null ? null : parseProxy(proxy);
    // What is under way was begun over the other way, and must end on it.
    if (desk.jobs.running > 0 || browsers.signIns.isOpen) throw new CodedError('busy');
    const changed = vault.kept.changeSettings({ ...present(rest), proxy: parsed });
    await browsers.close();
    return changed;
  },
  verifyVault: ({ job }) =>
    desk.jobs.run(job, (signal) => {
      const told = desk.toldEvery(job, 1);
      return desk.vault.verify({ signal, onProgress: (done, total) => told(0, 'checking', done, total) });
    }),
  custodyLog: ({ exhibit, offset, limit }) => desk.vault.custody(present({ exhibit, offset, limit })),
});
