/**
 * `npm run job:pulls [-- TIMES]`, by hand and as root: copies to a real exFAT drive (FUSE over a loop device) whose driver is killed at
 * random moments, as when the stick is pulled. After each: nothing is taken for a copy that is none, what the journal calls finished
 * hashes right once it is plugged in again, and going on writes only the rest.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeCopy } from '../../main/export/copy.ts';
import { driverOf } from '../export/exfat-driver.ts';
import { finishedOn } from '../export/finished.ts';
import { hashOf, makeFiles, sourceOf, without } from '../export/made-up-source.ts';

const times = Number(process.argv[2] ?? 20);
const home = mkdtempSync(path.join(tmpdir(), 'holdfast-pulls-'));
const stick = path.join(home, 'stick');
const image = path.join(home, 'stick.img');
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** @returns the loop device, which is also how the driver is told from others */
function plugIn(): string {
  const device = run('losetup', '--show', '-f', image);
  run('mount.exfat-fuse', device, stick);
  return device;
}

function letGo(device: string): void {
  run('umount', '-l', stick);
  run('losetup', '-d', device);
}

async function copyUntil(after: number, pull: () => void): Promise<{ done: boolean; took: number }> {
  const script = path.join(import.meta.dirname, '../export/children/copy-and-die.ts');
  const child = spawn(process.execPath, [script, home, stick], { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const begun = performance.now();
  // What it waits for no more must not keep this process from ending.
  await Promise.race([wait(after, undefined, { ref: false }), ended]);
  const done = said.includes('done');
  const took = performance.now() - begun;
  if (!done) pull();
  await ended;
  if (!done && said.includes('done')) throw new Error('it said that it was done, without a drive');
  return { done, took };
}

mkdirSync(stick);
makeFiles(home, 24, 1_500_000);
const source = sourceOf(home);
const format = (): void => {
  rmSync(image, { force: true });
  run('truncate', '-s', '128M', image);
  run('mkfs.exfat', image);
};
let device = '';
try {
  format();
  device = plugIn();
  const { took: whole } = await copyUntil(600_000, () => undefined);
  letGo(device);
  let pulled = 0;
  for (let trial = 1; trial <= times; trial++) {
    format();
    device = plugIn();
    const at = device;
    const { done } = await copyUntil(Math.random() * whole, () => process.kill(driverOf(at), 'SIGKILL'));
    letGo(device);
    if (!done) pulled++;
    device = plugIn();
    const { count, bytes: kept, wrong } = finishedOn(stick);
    if (wrong.length > 0) throw new Error(`trial ${trial}: ${wrong.length} finished files are not right`);
    const again = await writeCopy(source, stick, without);
    const total = source.objects.reduce((sum, { bytes }) => sum + bytes, source.database.bytes + 192);
    if (!done && again.bytesWritten !== total - kept)
      throw new Error(`trial ${trial}: more than the rest was written`);
    for (const { name: file, from } of source.objects) {
      if (hashOf(path.join(stick, 'Mine.vault', file)) !== hashOf(from))
        throw new Error(`trial ${trial}: ${file}`);
    }
    letGo(device);
    device = '';
    process.stdout.write(
      `${trial}: ${done ? 'it was done before' : `${count} files were finished`}, all right\n`,
    );
  }
  process.stdout.write(
    `pulled ${pulled} times of ${times}: no false done, no finished file wrong, only the rest written again\n`,
  );
} finally {
  if (device !== '') letGo(device);
  rmSync(home, { recursive: true, force: true });
}
