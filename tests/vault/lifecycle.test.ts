import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Vault } from '../../main/vault/vault.ts';
import {
  codeOf,
  createVault,
  filesUnder,
  floor,
  newExhibit,
  now,
  openVault,
  passphrase,
  scratch,
} from './vault-folder.ts';

describe('making a vault', () => {
  it('gives an open, empty vault with its first custody entry', async () => {
    const folder = path.join(scratch(), 'Mine.vault');
    const vault = await createVault(folder);
    expect(vault.info()).toMatchObject({ name: 'Mine', exhibits: 0, custodyEntries: 1 });
    expect(vault.custody({}).entries[0]?.entry).toMatchObject({ action: 'vault-created', actor: 'Ana' });
    expect(vault.person).toBe('Ana');
    vault.close();
    expect(filesUnder(folder)).toEqual(['ballast', 'vault.db', 'vault.key', 'vault.key.bak']);
  });

  it('lets nobody but the owner in, whatever the umask', async () => {
    const before = process.umask(0);
    try {
      const folder = path.join(scratch(), 'Mine.vault');
      const vault = await createVault(folder);
      await vault
        .deposit()
        .put({ role: 'original', name: 'a', mediaType: 'text/plain', body: Buffer.from('a') });
      for (const name of ['.', ...readdirSync(folder, { recursive: true }).map(String)]) {
        const { mode } = statSync(path.join(folder, name));
        expect(mode & 0o077, `mode of ${name}`).toBe(0);
      }
      vault.close();
    } finally {
      process.umask(before);
    }
  });

  it('overwrites nothing', async () => {
    const folder = scratch();
    expect(await codeOf(createVault(folder))).toBe('vault-exists');
    const file = path.join(folder, 'file');
    writeFileSync(file, 'x');
    expect(await codeOf(createVault(file))).toBe('vault-exists');
  });

  it('refuses a short passphrase, counting characters and not bytes', async () => {
    const folder = path.join(scratch(), 'Mine.vault');
    const short = { passphrase: Buffer.from('äöüäöüä', 'utf8') };
    expect(await codeOf(createVault(folder, short))).toBe('passphrase-too-short');
    expect(existsSync(folder)).toBe(false);
  });

  it('refuses a cost below the floor or beyond the bounds', async () => {
    const folder = path.join(scratch(), 'Mine.vault');
    for (const kdf of [
      { passes: 2, memoryMiB: 256 },
      { passes: 3, memoryMiB: 255 },
      { passes: 3, memoryMiB: 100_000 },
    ]) {
      expect(await codeOf(Vault.create(folder, { passphrase, person: 'A', now, kdf }))).toBe('bad-arguments');
    }
  });

  it('leaves nothing behind when it fails', async () => {
    const parent = scratch();
    const broken = { now: (): number => Number.NaN };
    await expect(createVault(path.join(parent, 'Mine.vault'), broken)).rejects.toThrow('Invalid time value');
    expect(readdirSync(parent)).toEqual([]);
    expect(await codeOf(createVault(path.join(parent, 'no', 'such', 'Mine.vault')))).toBe('not-writable');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('leaves nothing behind when it was made and does not open', async () => {
    const parent = scratch();
    const folder = path.join(parent, 'Mine.vault');
    let asked = 0;
    const unlucky = {
      // Asked once for making and once for opening: in between the disk fails.
      get removable(): boolean {
        if (++asked === 2) writeFileSync(path.join(folder, 'vault.db'), Buffer.alloc(8192, 1));
        return false;
      },
    };
    const options = Object.defineProperties(
      { passphrase, person: 'Ana', now, kdf: floor },
      Object.getOwnPropertyDescriptors(unlucky),
    );
    expect(await codeOf(Vault.create(folder, options))).toBe('database-damaged');
    expect(asked).toBe(2);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('clears away what a making that was killed long ago left, and nothing else', async () => {
    const parent = scratch();
    const made = path.join(parent, 'Mine.vault');
    (await createVault(made)).close();
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    const leave = (name: string, isOld: boolean, change: (folder: string) => void = () => undefined) => {
      const folder = path.join(parent, name);
      cpSync(made, folder, { recursive: true });
      change(folder);
      if (isOld) utimesSync(folder, longAgo, longAgo);
    };
    leave('.New.vault.0123abcd.part', true);
    leave('.New.vault.1123abcd.part', false);
    leave('.New.vault.2123abcd.part', true, (folder) => mkdirSync(path.join(folder, 'objects', 'ab')));
    leave('.New.vault.3123abcd.part', true, (folder) => writeFileSync(path.join(folder, 'letter'), 'x'));
    leave('.Other.vault.4123abcd.part', true);
    leave('.New.vault.part', true);
    (await createVault(path.join(parent, 'New.vault'))).close();
    expect(readdirSync(parent).toSorted()).toEqual([
      '.New.vault.1123abcd.part',
      '.New.vault.2123abcd.part',
      '.New.vault.3123abcd.part',
      '.New.vault.part',
      '.Other.vault.4123abcd.part',
      'Mine.vault',
      'New.vault',
    ]);
  });

  it('chooses a cost of its own when none is given', async () => {
    const folder = path.join(scratch(), 'Mine.vault');
    (await Vault.create(folder, { passphrase, person: 'Ana', now })).close();
    const vault = await openVault(folder);
    expect(vault.info().custodyEntries).toBe(2);
    vault.close();
  });
});

describe('opening a vault', () => {
  it('takes the stored label or the one given, and logs the opening', async () => {
    const folder = path.join(scratch(), 'Mine.vault');
    (await createVault(folder)).close();
    const asAna = await openVault(folder);
    expect(asAna.person).toBe('Ana');
    asAna.close();
    const asHelper = await openVault(folder, { person: 'Helper' });
    const { entries, total } = asHelper.custody({});
    expect(total).toBe(3);
    expect(entries.map(({ entry }) => [entry.action, entry.actor])).toEqual([
      ['vault-created', 'Ana'],
      ['vault-opened', 'Ana'],
      ['vault-opened', 'Helper'],
    ]);
    asHelper.close();
  });

  it('says no to a wrong passphrase and changes nothing', async () => {
    const folder = path.join(scratch(), 'Mine.vault');
    (await createVault(folder)).close();
    const before = filesUnder(folder).map((name) => statSync(path.join(folder, name)).mtimeMs);
    expect(await codeOf(openVault(folder, { passphrase: Buffer.from('seven grey heron') }))).toBe(
      'wrong-passphrase',
    );
    expect(filesUnder(folder).map((name) => statSync(path.join(folder, name)).mtimeMs)).toEqual(before);
    (await openVault(folder)).close();
  });

  it('tells no vault from a vault without its database', async () => {
    const parent = scratch();
    expect(await codeOf(openVault(path.join(parent, 'none')))).toBe('vault-not-found');
    mkdirSync(path.join(parent, 'empty'));
    expect(await codeOf(openVault(path.join(parent, 'empty')))).toBe('vault-not-found');
    const folder = path.join(parent, 'Mine.vault');
    (await createVault(folder)).close();
    rmSync(path.join(folder, 'vault.db'));
    expect(await codeOf(openVault(folder))).toBe('database-damaged');
    expect(existsSync(path.join(folder, 'vault.db'))).toBe(false);
  });

  it('works on a drive that may be pulled, and leaves no journal there', async () => {
    const folder = path.join(scratch(), 'Stick.vault');
    const vault = await createVault(folder, { removable: true });
    const deposit = vault.deposit();
    await deposit.put({ role: 'original', name: 'a', mediaType: 'text/plain', body: Buffer.from('a') });
    deposit.commit(newExhibit, null);
    expect(filesUnder(folder).filter((name) => /-wal|-shm/u.test(name))).toEqual([]);
    expect((await vault.verify({})).ok).toBe(true);
    vault.close();
    const again = await openVault(folder, { removable: true });
    expect(again.info().exhibits).toBe(1);
    again.close();
  });

  it('gives nothing once it is closed', async () => {
    const vault = await createVault(path.join(scratch(), 'Mine.vault'));
    const deposit = vault.deposit();
    const endless = (async function* endless() {
      for (;;) yield await Promise.resolve(Buffer.alloc(1000));
    })();
    const sealing = deposit.put({ role: 'media', name: 'endless', mediaType: 'video/mp4', body: endless });
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    vault.close();
    vault.close();
    expect(await codeOf(sealing)).toBe('vault-locked');
    for (const call of [
      () => vault.info(),
      () => vault.deposit(),
      () => vault.chart.list({}),
      () => vault.exhibit(1),
    ]) {
      expect(call).toThrow(expect.objectContaining({ code: 'vault-locked' }));
    }
    expect(await codeOf(vault.verify({}))).toBe('vault-locked');
  });
});
