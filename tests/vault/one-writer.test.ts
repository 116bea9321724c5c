import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { start } from './children.ts';
import { codeOf, createVault, newExhibit, openVault, passphrase, scratch } from './vault-folder.ts';

describe.each([{ removable: false }, { removable: true }])(
  'one opener at a time (removable: $removable)',
  ({ removable }) => {
    it('in one process, idle or not, and free again once closed', async () => {
      const folder = path.join(scratch(), 'Mine.vault');
      const first = await createVault(folder, { removable });
      expect(await codeOf(openVault(folder, { removable }))).toBe('vault-in-use');
      const deposit = first.deposit();
      await deposit.put({ role: 'original', name: 'a', mediaType: 'text/plain', body: Buffer.from('a') });
      deposit.commit(newExhibit, null);
      expect((await first.verify({})).ok).toBe(true);
      await setTimeout(50);
      expect(await codeOf(openVault(folder, { removable }))).toBe('vault-in-use');
      first.close();
      const second = await openVault(folder, { removable });
      expect(second.info().exhibits).toBe(1);
      second.close();
    });

    it('across processes, both ways, and a killed holder blocks nobody', async () => {
      const folder = path.join(scratch(), 'Mine.vault');
      const mine = await createVault(folder, { removable });
      mine.record('verified', null, null);
      expect((await mine.verify({})).ok).toBe(true);
      const args = [folder, passphrase.toString('utf8'), removable ? 'removable' : ''];
      const refused = await start('hold.ts', args).ended;
      expect(refused.output).toContain('vault-in-use');
      mine.close();
      const holder = start('hold.ts', args);
      await holder.said;
      expect(await codeOf(openVault(folder, { removable }))).toBe('vault-in-use');
      holder.kill();
      expect((await holder.ended).signal).toBe('SIGKILL');
      const after = await openVault(folder, { removable });
      expect((await after.verify({})).ok).toBe(true);
      after.close();
    });
  },
);

describe('the lock', () => {
  it('is not loosened by a second opener in the same process: POSIX locks go with any descriptor closed', async () => {
    const folder = path.join(scratch(), 'Mine.vault');
    const mine = await createVault(folder);
    expect(await codeOf(openVault(folder))).toBe('vault-in-use');
    const other = start('hold.ts', [folder, passphrase.toString('utf8')]);
    const heard = await Promise.race([other.said, other.ended.then(({ output }) => output)]);
    other.kill();
    await other.ended;
    expect(heard).toContain('vault-in-use');
    mine.close();
  });

  it('comes before anything is changed in the folder', async () => {
    const folder = path.join(scratch(), 'Mine.vault');
    const first = await createVault(folder);
    const sealing = first.deposit();
    const slow = (async function* slow() {
      yield Buffer.alloc(2_000_000);
      expect(await codeOf(openVault(folder))).toBe('vault-in-use');
      yield Buffer.alloc(2_000_000);
    })();
    const { bytes } = await sealing.put({ role: 'media', name: 'a', mediaType: 'video/mp4', body: slow });
    expect(bytes).toBe(4_000_000);
    sealing.commit(newExhibit, null);
    expect((await first.verify({})).ok).toBe(true);
    first.close();
    expect(readFileSync(path.join(folder, 'vault.key')).length).toBe(192);
  });
});
