import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readKeyFiles, unlockVaultKey } from '../../main/vault/key-store.ts';
import { VaultPlaces } from '../../main/vault/places.ts';
import { start } from './children.ts';
import {
  codeOf,
  copyOf,
  createVault,
  floor,
  newExhibit,
  openVault,
  passphrase,
  scratch,
} from './vault-folder.ts';

const fresh = Buffer.from('nine brown otters', 'utf8');
let made = '';
beforeAll(async () => {
  made = path.join(scratch(), 'Mine.vault');
  const vault = await createVault(made);
  const deposit = vault.deposit();
  await deposit.put({ role: 'original', name: 'a', mediaType: 'text/plain', body: Buffer.from('a') });
  deposit.commit(newExhibit, null);
  vault.close();
});

const keyFiles = (folder: string): Buffer[] =>
  ['vault.key', 'vault.key.bak'].map((name) => readFileSync(path.join(folder, name)));

/** Whether a passphrase opens the one key file that is left. */
async function opensWith(folder: string, name: string, secret: Buffer): Promise<boolean> {
  const alone = new VaultPlaces(scratch());
  copyFileSync(path.join(folder, name), path.join(alone.folder, name));
  const { file } = await readKeyFiles(alone);
  return unlockVaultKey(file, secret).then(
    (key) => {
      key.wipe();
      return true;
    },
    () => false,
  );
}

describe('a changed passphrase', () => {
  it('opens the vault, the old one opens neither key file, and the log says so', async () => {
    const folder = copyOf(made);
    const vault = await openVault(folder);
    await vault.keys.changePassphrase({ passphrase }, fresh, floor);
    expect(readdirSync(path.join(folder, 'tmp'))).toEqual([]);
    const entry = vault.custody({}).entries.at(-1)?.entry;
    expect(entry).toMatchObject({ action: 'passphrase-changed', actor: 'Ana', detail: { by: 'passphrase' } });
    expect((await vault.verify({})).ok).toBe(true);
    vault.close();
    const [main, spare] = keyFiles(folder);
    expect(spare?.equals(main ?? Buffer.of())).toBe(true);
    expect(main?.length).toBe(192);
    for (const name of ['vault.key', 'vault.key.bak']) {
      expect(await opensWith(folder, name, passphrase), `the old one, ${name}`).toBe(false);
      expect(await opensWith(folder, name, fresh), `the new one, ${name}`).toBe(true);
    }
    expect(await codeOf(openVault(folder))).toBe('wrong-passphrase');
    const again = await openVault(folder, { passphrase: fresh });
    expect(again.custody({}).entries.at(-1)?.entry).toMatchObject({ action: 'vault-opened', detail: {} });
    await again.checkExhibit(1);
    again.close();
  });

  it('is refused without the old one, when it is too short, and while another change runs; nothing is touched', async () => {
    const folder = copyOf(made);
    const vault = await openVault(folder);
    const before = keyFiles(folder);
    const { keys } = vault;
    expect(await codeOf(keys.changePassphrase({ passphrase: fresh }, fresh, floor))).toBe('wrong-passphrase');
    expect(
      await codeOf(
        Promise.resolve().then(() => keys.changePassphrase({ passphrase }, Buffer.from('short'), floor)),
      ),
    ).toBe('passphrase-too-short');
    const first = keys.changePassphrase({ passphrase: fresh }, fresh, floor);
    expect(await codeOf(keys.changePassphrase({ passphrase }, fresh, floor))).toBe('busy');
    expect(await codeOf(first)).toBe('wrong-passphrase');
    expect(keyFiles(folder)).toEqual(before);
    expect(vault.custody({}).entries.at(-1)?.entry.action).toBe('vault-opened');
    vault.close();
  });

  it('shows in the log when somebody puts the old key file back', async () => {
    const folder = copyOf(made);
    const vault = await openVault(folder);
    await vault.keys.changePassphrase({ passphrase }, fresh, floor);
    vault.close();
    for (const name of ['vault.key', 'vault.key.bak'])
      copyFileSync(path.join(made, name), path.join(folder, name));
    const tricked = await openVault(folder);
    expect(tricked.custody({}).entries.at(-1)?.entry.detail).toEqual({ keyFile: 'not-the-last' });
    tricked.close();
  });

  it('replaces the main file when only the spare was left', async () => {
    const folder = copyOf(made);
    const vault = await openVault(folder);
    rmSync(path.join(folder, 'vault.key'));
    await vault.keys.changePassphrase({ passphrase }, fresh, floor);
    vault.close();
    (await openVault(folder, { passphrase: fresh })).close();
    expect(await opensWith(folder, 'vault.key', fresh)).toBe(true);
  });
});

describe('a death at any step of the change', () => {
  it('leaves a vault that opens with the old or the new passphrase, and then with that one alone', async () => {
    const before = readFileSync(path.join(made, 'vault.key'));
    const outcomes: string[] = [];
    let ended = '';
    for (let step = 0; ; step++) {
      const folder = copyOf(made);
      const secrets = [passphrase, fresh].map((secret) => secret.toString('utf8'));
      const { output, signal } = await start('change-and-die.ts', [folder, ...secrets, String(step)]).ended;
      if (signal !== 'SIGKILL') {
        ended = output;
        break;
      }
      const isNew = !readFileSync(path.join(folder, 'vault.key')).equals(before);
      const vault = await openVault(folder, { passphrase: isNew ? fresh : passphrase });
      const log = vault.custody({}).entries.map(({ entry }) => entry.action);
      expect(vault.exhibit(1).artifacts.length).toBe(1);
      vault.close();
      const isTold = log.includes('passphrase-changed');
      expect(isTold || !isNew, `died at step ${step}`).toBe(true);
      const [main, spare] = keyFiles(folder);
      // So what opens the one opens the other, and nothing else does: each has one slot.
      expect(main?.length).toBe(192);
      expect(spare?.equals(main ?? Buffer.of()), `after step ${step}`).toBe(true);
      expect(readdirSync(path.join(folder, 'tmp'))).toEqual([]);
      outcomes.push(isNew ? 'new' : 'old');
    }
    expect(ended).toBe(`done ${outcomes.length}\n`);
    // The deaths were on both sides of the one moment that decides, and between many steps.
    expect(outcomes.length).toBeGreaterThan(7);
    expect(outcomes).toContain('old');
    expect(outcomes).toContain('new');
    expect(outcomes).toEqual(outcomes.toSorted().toReversed());
  }, 180_000);
});
