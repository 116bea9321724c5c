import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CopyReport } from '../../main/core/copy.ts';
import { checkCopies } from '../../main/export/check-copy.ts';
import { readManifest } from '../../main/export/copy-record.ts';
import { checkCopyFolder, Vault } from '../../main/vault/vault.ts';
import { bringIn, clear, codeOf, copyTo, newVault, openVault, passphrase, scratch } from './copying.ts';

const made: string[] = [];
let vault: Vault;
let folder = '';
beforeAll(async () => {
  folder = path.join(scratch(made), 'Mine.vault');
  vault = await newVault(folder);
  await bringIn(vault, 5_000_000, 10, 0, 2_000_000);
});
afterAll(() => {
  vault.close();
  clear(made);
});

const quiet = { goOn: () => Promise.resolve(), onProgress: () => undefined };
const check = async (place: string): Promise<readonly CopyReport[]> =>
  (await checkCopies(place, quiet)).map(({ report }) => report);
const filesUnder = (place: string): string[] =>
  readdirSync(place, { recursive: true })
    .map(String)
    .filter((name) => statSync(path.join(place, name)).isFile())
    .toSorted();
const flip = (file: string, at: number): void => {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
};

describe('a copy', () => {
  it('holds the same vault, under names that say nothing, and checks without the passphrase and with it', async () => {
    const drive = scratch(made);
    const copied = await copyTo(vault, drive);
    expect(copied).toMatchObject({ name: 'Mine.vault', missing: 0, repaired: 0 });
    const copy = path.join(drive, 'Mine.vault');
    for (const name of filesUnder(copy)) {
      expect(name).toMatch(
        /^(?:vault\.(?:db|key|key\.bak)|copy\.(?:id|manifest)|objects\/[0-9a-f]{2}\/[0-9a-f]{32}\.\d{3})$/u,
      );
      expect(readFileSync(path.join(copy, name)).includes('letter')).toBe(false);
    }
    const [report] = await check(drive);
    expect(report?.problems).toEqual([]);
    expect(['whole', 'whole-perhaps-from-memory']).toContain(report?.state);
    expect((await check(copy))[0]).toEqual(report);
    const before = filesUnder(copy);
    const opened = await checkCopyFolder(copy, { passphrase }, { now: Date.now });
    expect(opened.report).toMatchObject({ ok: true, objects: 4, problems: [] });
    expect(opened.publicKey.toString('hex')).toBe(report?.manifest?.publicKey);
    expect(filesUnder(copy)).toEqual(before);
    const log = vault.custody({}).entries.at(-1)?.entry;
    expect(log).toMatchObject({ action: 'copied', detail: { manifest: copied.manifest } });
  });

  it('brought up to date writes what is new and the list, and nothing else', async () => {
    const drive = scratch(made);
    await copyTo(vault, drive);
    await bringIn(vault, 300_000);
    expect(await vault.copies.list()).toMatchObject([{ exhibitsBehind: 1 }, { exhibitsBehind: 1 }]);
    const again = await copyTo(vault, drive);
    const size = (name: string): number => statSync(path.join(drive, 'Mine.vault', name)).size;
    const fresh = 300_000 + 4096 + 16;
    expect(again.bytesWritten).toBeLessThanOrEqual(1.05 * fresh + size('vault.db') + 2 * size('vault.key'));
    expect(again.filesWritten).toBe(4);
    expect((await vault.copies.list()).map(({ exhibitsBehind }) => exhibitsBehind)).toEqual([0, 1]);
    expect(readdirSync(drive)).toEqual(['Mine.vault']);
  });

  it('leaves alone what else has its name, and another vault of that name', async () => {
    const drive = scratch(made);
    mkdirSync(path.join(drive, 'Mine.vault'));
    writeFileSync(path.join(drive, 'Mine.vault', 'hers.txt'), 'x');
    const other = await newVault(path.join(scratch(made), 'Mine.vault'));
    expect((await copyTo(vault, drive)).name).toBe('Mine-2.vault');
    expect((await copyTo(other, drive)).name).toBe('Mine-3.vault');
    expect((await copyTo(vault, drive)).name).toBe('Mine-2.vault');
    other.close();
    expect(readdirSync(drive)).toEqual(['Mine-2.vault', 'Mine-3.vault', 'Mine.vault']);
    expect(filesUnder(path.join(drive, 'Mine.vault'))).toEqual(['hers.txt']);
    expect((await check(drive)).map(({ problems }) => problems)).toEqual([[], []]);
  });

  it('that is newer is never written over by an older vault', async () => {
    const old = path.join(scratch(made), 'Mine.vault');
    const own = path.join(scratch(made), 'Mine.vault');
    (await newVault(own)).close();
    cpSync(own, old, { recursive: true });
    const drive = scratch(made);
    const newer = await openVault(own);
    await bringIn(newer, 10);
    await copyTo(newer, drive);
    newer.close();
    const older = await openVault(old);
    const before = readFileSync(path.join(drive, 'Mine.vault', 'vault.db'));
    expect(await codeOf(copyTo(older, drive))).toBe('copy-newer');
    expect(readFileSync(path.join(drive, 'Mine.vault', 'vault.db')).equals(before)).toBe(true);
    older.close();
  });

  it('opens directly from the drive; looked at it is brought up to date, used it is left as it is', async () => {
    const drive = scratch(made);
    await copyTo(vault, drive);
    const place = path.join(drive, 'Mine.vault');
    (await Vault.open(place, { passphrase, now: Date.now, removable: true })).close();
    expect((await check(drive))[0]?.state).toBe('used-since');
    await copyTo(vault, drive);
    expect((await check(drive))[0]?.problems).toEqual([]);
    const there = await Vault.open(place, { passphrase, now: Date.now, removable: true });
    expect((await there.verify({})).problems).toEqual([]);
    await bringIn(there, 20);
    there.close();
    expect(await codeOf(copyTo(vault, drive))).toBe('copy-was-used');
    const again = await Vault.open(place, { passphrase, now: Date.now, removable: true });
    expect(again.info().exhibits).toBe(vault.info().exhibits + 1);
    again.close();
  });

  it('stopped half way is no copy yet, and goes on where it was', async () => {
    const drive = scratch(made);
    let written = 0;
    const stopped = copyTo(vault, drive, {
      onProgress: (_step, done) => (written = done),
      goOn: () => (written > 5_000_000 ? Promise.reject(new RangeError('stop')) : Promise.resolve()),
    });
    await expect(stopped).rejects.toThrow('stop');
    expect(readdirSync(drive)).toEqual(['Mine.vault.part']);
    expect((await check(drive))[0]?.state).toBe('unfinished');
    expect(await codeOf(openVault(path.join(drive, 'Mine.vault.part')))).toBe('vault-not-found');
    const whole = await copyTo(vault, scratch(made));
    // What a pull may leave: nothing of it may be there when the rest is written.
    const begun = path.join(drive, 'Mine.vault.part', 'objects', '0a');
    mkdirSync(path.join(drive, 'Mine.vault.part', 'objects', '0b'), { recursive: true });
    mkdirSync(begun, { recursive: true });
    writeFileSync(path.join(begun, `${'0a'.repeat(16)}.000.part`), 'x');
    let left: readonly string[] | undefined;
    const rest = await copyTo(vault, drive, {
      onProgress: () => (left ??= filesUnder(drive).filter((name) => name.includes('0a0a'))),
    });
    expect(left).toEqual([]);
    expect((await check(drive))[0]?.problems).toEqual([]);
    expect(rest.bytesWritten).toBeLessThan(whole.bytesWritten - 1_000_000);
    expect(rest.files).toBe(whole.files);
  });

  it('that went bad is named without the passphrase, and written again by the next copying', async () => {
    const drive = scratch(made);
    await copyTo(vault, drive);
    const copy = path.join(drive, 'Mine.vault');
    const bad = filesUnder(copy).find((name) => name.endsWith('.001')) ?? '';
    flip(path.join(copy, bad), 1000);
    expect((await check(drive))[0]).toMatchObject({
      state: 'damaged',
      problems: [{ code: 'copy-file-damaged', file: bad }],
    });
    expect((await copyTo(vault, drive)).repaired).toBe(1);
    expect((await check(drive))[0]?.problems).toEqual([]);
    flip(path.join(copy, 'copy.manifest'), 300);
    expect((await check(drive))[0]?.state).toBe('damaged');
    expect(await codeOf(copyTo(vault, drive))).toBe('copy-was-used');
  });

  it('has a manifest that only the vault can write, and a journal that nobody else can add to', async () => {
    const drive = scratch(made);
    await copyTo(vault, drive);
    const file = path.join(drive, 'Mine.vault', 'copy.manifest');
    const text = readFileSync(file, 'utf8');
    expect(readManifest(text)?.exhibits).toBe(vault.info().exhibits);
    expect(readManifest(text.replace('"exhibits":', '"exhibits":1'))).toBeUndefined();
    expect(readManifest(`${text}\n`)).toBeUndefined();
    expect(readManifest(text.slice(0, -1))).toBeUndefined();
    expect(existsSync(path.join(drive, 'Mine.vault', 'copy.journal'))).toBe(false);
  });

  it('says that it opens with what opened the vault then', async () => {
    const own = await newVault(path.join(scratch(made), 'Own.vault'));
    const drive = scratch(made);
    await copyTo(own, drive);
    const fresh = Buffer.from('eight brown otters');
    await own.keys.changePassphrase({ passphrase }, fresh, { passes: 3, memoryMiB: 256 });
    expect(await own.copies.list()).toMatchObject([{ earlierKeys: true }]);
    const open = (secret: Buffer): Promise<unknown> =>
      codeOf(checkCopyFolder(path.join(drive, 'Own.vault'), { passphrase: secret }, { now: Date.now }));
    expect(await open(fresh)).toBe('wrong-passphrase');
    await copyTo(own, drive);
    expect(await own.copies.list()).toMatchObject([{ earlierKeys: false }]);
    expect(await open(passphrase)).toBe('wrong-passphrase');
    expect(await open(fresh)).toBe('done');
    own.close();
  });
});
