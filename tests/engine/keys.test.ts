import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { EngineMethod, Arguments, JobId, JobProgress } from '../../preload/contract.ts';
import type { ErrorCode } from '../../preload/errors.ts';
import { kdfFloor } from '../../main/vault/kdf.ts';
import { startInProcess } from '../../main/engine/in-process.ts';
import {
  isRemovableDevice,
  isRemovableForMac,
  isRemovableForWindows,
  mountOf,
} from '../../main/export/removable.ts';

const home = mkdtempSync(path.join(tmpdir(), 'holdfast-keys-'));
const engine = startInProcess({ kdf: kdfFloor });
afterAll(async () => {
  await engine.close();
  rmSync(home, { recursive: true, force: true });
});
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const old = 'seven grey herons';
const fresh = 'nine brown otters';
const call = <M extends EngineMethod>(method: M, args: Arguments<M>) => engine.client.call(method, args);
async function give<M extends EngineMethod>(method: M, args: Arguments<M>) {
  const result = await call(method, args);
  if (!result.ok) throw new Error(`${method}: ${result.code} ${result.detail}`);
  return result.value;
}
async function refusal<M extends EngineMethod>(method: M, args: Arguments<M>): Promise<ErrorCode | 'done'> {
  const result = await call(method, args);
  return result.ok ? 'done' : result.code;
}
const grant = async (name: string) => (await give('grantPlace', { path: path.join(home, name) })).handle;

describe('the keys of a vault, over the port', () => {
  it('a passphrase is changed, words open the vault and set another, every time against the old one', async () => {
    const place = await grant('Mine.vault');
    await give('createVault', { place, passphrase: bytes(old), person: 'Ana' });
    expect(await give('keyStatus', {})).toEqual({ recoveryWords: false, removable: false });
    expect(await refusal('changePassphrase', { passphrase: bytes(fresh), fresh: bytes(fresh) })).toBe(
      'wrong-passphrase',
    );
    expect(await refusal('changePassphrase', { passphrase: bytes(old), fresh: bytes('short') })).toBe(
      'passphrase-too-short',
    );
    const given = bytes(fresh);
    await give('changePassphrase', { passphrase: bytes(old), fresh: given });
    const words = new TextDecoder().decode(await give('makeRecoveryWords', { passphrase: bytes(fresh) }));
    expect(words.split(' ').length).toBe(24);
    expect(await give('checkRecoveryWords', { words: bytes(words) })).toEqual({
      count: 24,
      unknown: [],
      addsUp: true,
    });
    await give('lockVault', {});
    const again = await grant('Mine.vault');
    expect(await refusal('unlockVault', { place: again, passphrase: bytes(old) })).toBe('wrong-passphrase');
    await give('unlockWithWords', { place: again, words: bytes(words), fresh: bytes('two red foxes run') });
    expect(await refusal('removeRecoveryWords', { passphrase: bytes(fresh) })).toBe('wrong-passphrase');
    await give('removeRecoveryWords', { passphrase: bytes('two red foxes run') });
    const { entries } = await give('custodyLog', {});
    expect(entries.map(({ entry }) => entry.action)).toEqual([
      'vault-created',
      'passphrase-changed',
      'recovery-words-made',
      'vault-opened',
      'passphrase-changed',
      'recovery-words-removed',
    ]);
    // Nothing of a word or a passphrase is in the log.
    expect(JSON.stringify(entries)).not.toMatch(/foxes|otters|herons/u);
  });

  it('a vault is moved, goes on there, and the old one is destroyed only when asked; then the new one too', async () => {
    const secret = 'two red foxes run';
    const job = randomUUID() as JobId;
    const told: JobProgress['step'][] = [];
    const quiet = engine.client.on('jobProgress', ({ step }) => told.push(step));
    expect(
      await refusal('moveVault', { job, place: await grant('Mine.vault'), passphrase: bytes(secret) }),
    ).toBe('same-place');
    const place = await grant('New.vault');
    const moving = give('moveVault', { job, place, passphrase: bytes(secret) });
    expect(await refusal('chart', {})).toBe('busy');
    const moved = await moving;
    quiet();
    expect(told).toContain('writing');
    expect(moved).toMatchObject({ problems: 0, place: { name: 'New' }, old: { name: 'Mine' } });
    expect(readdirSync(home).toSorted()).toEqual(['Mine.vault', 'New.vault']);
    expect(await refusal('destroyVault', { place: moved.old.handle, passphrase: bytes(fresh) })).toBe(
      'wrong-passphrase',
    );
    expect(await give('destroyVault', { place: moved.old.handle, passphrase: bytes(secret) })).toEqual({
      left: 0,
    });
    expect(readdirSync(home)).toEqual(['New.vault']);
    expect((await give('vaultInfo', {}))?.name).toBe('New');
    expect(await refusal('destroyVault', { place: null, passphrase: bytes(fresh) })).toBe('wrong-passphrase');
    expect((await give('vaultInfo', {}))?.name).toBe('New');
    expect(await give('destroyVault', { place: null, passphrase: bytes(secret) })).toEqual({ left: 0 });
    expect(await give('vaultInfo', {})).toBe(null);
    expect(existsSync(path.join(home, 'New.vault'))).toBe(false);
  });
});

describe('whether a drive may be pulled out', () => {
  it('is read from the mount that is on top, spaces in its name included', () => {
    const mounts = [
      '22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw',
      '40 22 8:17 / /media/ana/MY\\040STICK rw,nosuid - vfat /dev/sdb1 rw,uid=1000',
      '41 22 0:40 / /media rw - tmpfs tmpfs rw',
    ].join('\n');
    expect(mountOf('/media/ana/MY STICK/Mine.vault', mounts)).toMatchObject({ type: 'vfat', device: '8:17' });
    expect(mountOf('/media/ana/MY STICKER', mounts)).toMatchObject({ type: 'tmpfs' });
    expect(mountOf('/home/ana', mounts)).toMatchObject({ type: 'ext4', source: '/dev/sda2' });
  });

  it('is followed through encryption down to the disk, as sysfs shows it', async () => {
    const sys = mkdtempSync(path.join(tmpdir(), 'holdfast-sys-'));
    const disk = (place: string, removable: string): string => {
      const folder = path.join(sys, place);
      mkdirSync(path.join(folder, 'part1'), { recursive: true });
      writeFileSync(path.join(folder, 'removable'), `${removable}\n`);
      return path.join(folder, 'part1');
    };
    const inside = disk('pci0/ata1/sda', '0');
    const stick = disk('pci0/usb2/2-1/sdb', '0');
    const card = disk('pci0/reader/sdc', '1');
    const sealed = path.join(sys, 'dm-0');
    mkdirSync(path.join(sealed, 'slaves'), { recursive: true });
    symlinkSync(stick, path.join(sealed, 'slaves', 'sdb1'));
    try {
      expect(await Promise.all([inside, stick, card, sealed].map(isRemovableDevice))).toEqual([
        false,
        true,
        true,
        true,
      ]);
    } finally {
      rmSync(sys, { recursive: true, force: true });
    }
  });

  it('is taken for so on the other systems unless it is surely a disk inside the computer', () => {
    const disk = (facts: string): string => `<plist><dict>${facts}</dict></plist>`;
    const inside = '<key>FilesystemType</key>\n<string>apfs</string><key>Internal</key>\n\t<true/>';
    expect(isRemovableForMac(disk(`${inside}<key>Ejectable</key><false/>`))).toBe(false);
    expect(isRemovableForMac(disk(`${inside}<key>Ejectable</key>\n<true/>`))).toBe(true);
    expect(
      isRemovableForMac(disk('<key>FilesystemType</key><string>exfat</string><key>Internal</key><true/>')),
    ).toBe(true);
    expect(isRemovableForMac('')).toBe(true);
    expect(isRemovableForWindows('3 NTFS NVMe\r\n')).toBe(false);
    expect(isRemovableForWindows('3 NTFS USB\r\n')).toBe(true);
    expect(isRemovableForWindows('2 FAT32 USB')).toBe(true);
    expect(isRemovableForWindows('3 exFAT SATA')).toBe(true);
    expect(isRemovableForWindows('')).toBe(true);
  });
});
