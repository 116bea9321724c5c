import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watchDrive } from '../../main/engine/drive-watch.ts';
import type { Events } from '../../preload/contract.ts';
import { newJob, openDesk, type EngineDesk } from './desk.ts';

let desk: EngineDesk;
const locks: Events['vaultLocked'][] = [];

beforeAll(async () => {
  desk = await openDesk();
  desk.engine.client.on('vaultLocked', (payload) => locks.push(payload));
});
afterAll(() => desk.clear());

const log = async () => (await desk.ask('custodyLog', {})).entries.map(({ entry }) => entry);
const unlock = async (): Promise<void> => {
  const { handle: place } = await desk.ask('grantPlace', { path: desk.vault });
  const passphrase = new TextEncoder().encode('correct planted horse 8151');
  await desk.ask('unlockVault', { place, passphrase });
};

describe('somebody who helps', () => {
  it('is named in the log for what is looked at and done, from the beginning to the end of the help', async () => {
    const file = join(desk.folder, 'note.txt');
    writeFileSync(file, 'words');
    const { handle } = await desk.ask('grantPlace', { path: file });
    expect(await desk.ask('helper', {})).toBeNull();
    await desk.ask('beginHelp', { label: 'Ines, advocate' });
    expect(await desk.refusal('beginHelp', { label: 'another' })).toBe('busy');
    expect(await desk.ask('helper', {})).toBe('Ines, advocate');
    const lines = await desk.ask('importFiles', { job: newJob(), files: [handle], underEighteen: 'no' });
    const artifact = lines[0]?.exhibit?.artifacts[0]?.id ?? '';
    await desk.ask('reveal', { artifact });
    await desk.ask('endHelp', {});
    await desk.ask('endHelp', {});
    await desk.ask('reveal', { artifact });
    expect((await log()).slice(-5).map(({ actor, action, detail }) => [actor, action, detail])).toEqual([
      ['Sam', 'helper-began', { helper: 'Ines, advocate' }],
      ['Ines, advocate', 'imported', expect.anything()],
      ['Ines, advocate', 'revealed', expect.anything()],
      ['Sam', 'helper-ended', { helper: 'Ines, advocate' }],
      ['Sam', 'revealed', expect.anything()],
    ]);
    expect(lines[0]?.exhibit?.savedBy).toBe('Ines, advocate');
  });

  it('does not help any more once the vault was closed', async () => {
    await desk.ask('beginHelp', { label: 'Ines, advocate' });
    await desk.ask('lockVault', {});
    await unlock();
    expect(await desk.ask('helper', {})).toBeNull();
    expect((await log()).slice(-2)).toMatchObject([
      { actor: 'Sam', action: 'helper-ended', detail: { helper: 'Ines, advocate' } },
      { actor: 'Sam', action: 'vault-opened' },
    ]);
  });
});

describe('the safety settings', () => {
  it('begin careful, are kept in the vault, and each change is in the log', async () => {
    const before = await desk.ask('safetySettings', {});
    expect(before).toEqual({ autoLockMinutes: 10, hiddenFromCapture: true, afterHiding: 'close' });
    await desk.ask('changeSafetySettings', { autoLockMinutes: 5, afterHiding: 'stay' });
    const entries = (await log()).length;
    await desk.ask('changeSafetySettings', { autoLockMinutes: 5 });
    expect((await log()).length).toBe(entries);
    expect((await log()).at(-1)).toMatchObject({
      action: 'settings-changed',
      detail: { 'auto-lock-minutes': 5, 'after-hiding': 'stay' },
    });
    await desk.ask('lockVault', {});
    await unlock();
    expect(await desk.ask('safetySettings', {})).toEqual({
      autoLockMinutes: 5,
      hiddenFromCapture: true,
      afterHiding: 'stay',
    });
    expect(await desk.refusal('changeSafetySettings', { autoLockMinutes: 600 as never })).toBe(
      'bad-arguments',
    );
  });

  it('leave the disguise as one word beside the vault, which a check of the vault knows', async () => {
    await desk.ask('keepDisguise', { disguise: 'household' });
    expect(readFileSync(join(desk.vault, 'disguise'), 'utf8')).toBe('household\n');
    expect(await desk.ask('verifyVault', { job: newJob() })).toMatchObject({ ok: true, problems: [] });
  });
});

describe('a drive that is taken out', () => {
  it('locks the vault within a few seconds and says why; nothing that was committed is lost', async () => {
    locks.length = 0;
    const away = `${desk.vault}-away`;
    renameSync(desk.vault, away);
    await expect.poll(() => locks, { timeout: 10_000 }).toEqual([{ reason: 'drive-removed' }]);
    expect(await desk.ask('vaultInfo', {})).toBeNull();
    renameSync(away, desk.vault);
    await unlock();
    expect(await desk.ask('verifyVault', { job: newJob() })).toMatchObject({ ok: true });
  });

  it('is told from another one that is put in its place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'holdfast-drive-'));
    const stick = join(folder, 'stick');
    const make = (): void => {
      mkdirSync(stick);
      writeFileSync(join(stick, 'vault.key'), '');
    };
    make();
    let gone = 0;
    const end = watchDrive(stick, () => gone++, 20);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(gone).toBe(0);
    // Both exist for a moment, so that the new one cannot be given the old one's number.
    renameSync(stick, `${stick}-old`);
    make();
    await expect.poll(() => gone).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(gone).toBe(1);
    end();
    rmSync(folder, { recursive: true, force: true });
  });

  it.runIf(mayMount())('is noticed when its file system goes from under an open file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'holdfast-drive-'));
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]);
    writeFileSync(join(folder, 'vault.key'), '');
    let gone = 0;
    watchDrive(folder, () => gone++, 20);
    await new Promise((resolve) => setTimeout(resolve, 100));
    execFileSync('umount', ['-l', folder]);
    await expect.poll(() => gone).toBe(1);
    rmSync(folder, { recursive: true, force: true });
  });
});

function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-drive-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
