/**
 * Drives to measure on: ext4 on a loop device, as fast as it is or limited by the kernel to what a thumb drive takes. The limit is a
 * cgroup's (v1, `blkio.throttle`), set for the root group, so that what the kernel writes back later is held to it as well.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Bytes a second. */
export interface DriveSpeed {
  readonly name: string;
  readonly write: number;
  readonly read: number;
}

/**
 * What sticks on sale say of themselves and hold to in a copy of large files: a good one on USB 3 (3.2 Gen 1) reads 200 to 400 MB a second and
 * writes 60 to 150 of them; a common one reads 100 to 150 and writes 20 to 50. Each reads three times as fast as it writes, about.
 */
export const sticks: readonly DriveSpeed[] = [
  { name: 'a good USB 3 stick', write: 100e6, read: 300e6 },
  { name: 'a common USB 3 stick', write: 40e6, read: 120e6 },
];

const throttle = '/sys/fs/cgroup/blkio';
const limits = { write: 'blkio.throttle.write_bps_device', read: 'blkio.throttle.read_bps_device' } as const;

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** @param perSecond bytes; 0 takes the limit off again */
function limit(device: string, which: keyof typeof limits, perSecond: number): void {
  writeFileSync(path.join(throttle, limits[which]), `${device} ${perSecond}`);
}

/**
 * @param speed as fast as it is when there is none
 * @param work gets an empty folder
 * @returns undefined when no such drive can be made here: not root, no loop device, or a limit that the system does not have
 */
export async function onDrive<T>(
  speed: DriveSpeed | undefined,
  work: (to: string) => Promise<T>,
): Promise<T | undefined> {
  const home = mkdtempSync(path.join(tmpdir(), 'holdfast-bench-drive-'));
  const undo: (() => unknown)[] = [() => rmSync(home, { recursive: true, force: true })];
  try {
    const to = path.join(home, 'drive');
    try {
      plugIn(home, to, speed, undo);
    } catch {
      return undefined;
    }
    return await work(to);
  } finally {
    for (const step of undo.toReversed()) step();
  }
}

function plugIn(home: string, to: string, speed: DriveSpeed | undefined, undo: (() => unknown)[]): void {
  const image = path.join(home, 'drive.img');
  run('truncate', '-s', '2G', image);
  run('mkfs.ext4', '-q', '-F', image);
  mkdirSync(to);
  // Past the memory of the disk below: a read is one of the image.
  const loop = run('losetup', '--find', '--show', '--direct-io=on', image);
  undo.push(() => run('losetup', '--detach', loop));
  run('mount', loop, to);
  undo.push(() => run('umount', to));
  if (speed === undefined) return;
  if (!/^\d+:(?:.*,)?blkio(?:,.*)?:\/$/mu.test(readFileSync('/proc/self/cgroup', 'utf8')))
    throw new Error('this process is in another group than the one that is limited');
  const device = readFileSync(`/sys/block/${path.basename(loop)}/dev`, 'utf8').trim();
  for (const which of ['write', 'read'] as const) {
    limit(device, which, speed[which]);
    undo.push(() => limit(device, which, 0));
  }
}
