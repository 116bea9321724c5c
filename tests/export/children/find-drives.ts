/** Mounts what this process alone sees over /media, and says what is found there. Only root may. Args: a folder to work in. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { driveOf, findDrives } from '../../../main/export/drives.ts';
import { takeOut } from '../../../main/export/take-out.ts';
import { codeOf } from '../copying.ts';

const [home = ''] = process.argv.slice(2);
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
const say = (what: string, value: unknown): void => {
  process.stdout.write(`${JSON.stringify({ what, value })}\n`);
};
const image = (name: string, mebibytes: number): string => {
  const file = path.join(home, `${name}.img`);
  closeSync(openSync(file, 'w'));
  truncateSync(file, mebibytes * 2 ** 20);
  return file;
};
const found = async (): Promise<unknown> => {
  const drives = await findDrives();
  return drives
    .filter(({ at }) => at?.startsWith('/media/') === true)
    .map(({ name, fileSystem, state, bytes, bytesFree }) => [
      name,
      fileSystem,
      state,
      bytes !== null && bytesFree !== null && bytes > bytesFree && bytesFree > 0,
    ]);
};

run('mount', '-t', 'tmpfs', 'tmpfs', '/media');
say('nothing', await found());
mkdirSync('/media/BLUE');
const blue = image('blue', 32);
run('mkfs.ext4', '-q', '-F', blue);
run('mount', '-o', 'loop', blue, '/media/BLUE');
say('plugged in', await found());
run('mount', '-o', 'remount,ro', '/media/BLUE');
say('locked', await found());
run('mount', '-o', 'remount,rw', '/media/BLUE');

// Not a drive: it is in memory, and gone with the power.
mkdirSync('/media/memory');
run('mount', '-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', '/media/memory');
say('memory', await found());
const folder = await driveOf('/media/memory');
say('a folder of it', [folder.name, folder.state, folder.removable, folder.bytes]);

const device = (await findDrives()).find(({ at }) => at === '/media/BLUE');
const open = openSync('/media/BLUE/lost+found', 'r');
const refused = device === undefined ? 'none' : await codeOf(takeOut(device));
say('in use', refused);
closeSync(open);
say('let go of', device === undefined ? 'none' : await takeOut(device));
say('gone', [await found(), readdirSync('/media/BLUE')]);

try {
  mkdirSync('/media/CARD');
  const card = image('card', 64);
  run('mkfs.exfat', card);
  const loop = run('losetup', '--show', '-f', card);
  try {
    run('mount.exfat-fuse', loop, '/media/CARD');
  } finally {
    run('losetup', '-d', loop);
  }
  say('exfat', await found());
  run('umount', '/media/CARD');
} catch {
  say('exfat', 'not here');
}
