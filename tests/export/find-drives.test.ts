/** Finding drives: on the real kernel where the tests may mount, and from what other systems' own programs say. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { drivesFrom, unescaped, type Listed, type Look } from '../../main/export/drives.ts';
import { clear, scratch } from './copying.ts';

const made: string[] = [];
afterAll(() => clear(made));

const line = z.object({ what: z.string(), value: z.unknown() });

it.skipIf(process.getuid?.() !== 0)(
  'lists what is plugged in as it comes and goes, locked or not; lets go of it unless it is in use',
  () => {
    const script = path.join(import.meta.dirname, 'children', 'find-drives.ts');
    const { status, stdout, stderr } = spawnSync(
      'unshare',
      ['--mount', process.execPath, script, scratch(made)],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    const said = stdout
      .trim()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text)));
    const { exfat, ...rest } = Object.fromEntries(said.map(({ what, value }) => [what, value]));
    const blue = ['BLUE', 'ext4', 'ready', true];
    expect(rest).toEqual({
      nothing: [],
      'plugged in': [blue],
      locked: [['BLUE', 'ext4', 'write-protected', true]],
      memory: [blue],
      'a folder of it': ['memory', 'ready', false, 8 * 2 ** 20],
      'in use': 'drive-busy',
      'let go of': 'safe',
      gone: [[], []],
    });
    expect(['not here', [['CARD', 'fuse', 'ready', true]]]).toContainEqual(exfat);
  },
);

it('reads the names that udev writes', () => {
  expect(unescaped('MY\\x20STICK')).toBe('MY STICK');
  expect(unescaped('B\\xc3\\xbcro')).toBe('Büro');
  expect(unescaped('PLAIN')).toBe('PLAIN');
});

const gigabyte = 1_000_000_000;
/** What a volume would say itself, if it were there. */
const look = (locked: readonly string[] = []): Look => ({
  isOut: () => Promise.resolve(false),
  room: () => Promise.resolve({ bytes: 32 * gigabyte, bytesFree: 30 * gigabyte }),
  state: (at, _room, isLocked) =>
    Promise.resolve(isLocked || locked.includes(at) ? 'write-protected' : 'ready'),
});

/**
 * What `systeminformation` makes of another system's own words: it runs in a process that takes itself for that system, and finds
 * programs of the same names which say what was recorded.
 */
function readBy(platform: 'darwin', programs: Readonly<Record<string, string>>): readonly Listed[] {
  const folder = scratch(made);
  mkdirSync(path.join(folder, 'bin'));
  for (const [name, said] of Object.entries(programs)) {
    writeFileSync(path.join(folder, `${name}.txt`), said);
    const file = path.join(folder, 'bin', name);
    writeFileSync(file, `#!/bin/sh\ncat '${path.join(folder, `${name}.txt`)}'\n`);
    chmodSync(file, 0o755);
  }
  const script = [
    `Object.defineProperty(process, 'platform', { value: '${platform}' });`,
    `const { blockDevices } = await import('systeminformation');`,
    `process.stdout.write(JSON.stringify(await blockDevices()));`,
  ].join('\n');
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    cwd: path.join(import.meta.dirname, '../..'),
    env: { PATH: `${path.join(folder, 'bin')}:/usr/bin:/bin` },
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Listed[];
}

const sample = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, 'samples', name), 'utf8');

describe('other systems', () => {
  it('macOS: a stick is a drive; the disk inside, its hidden volumes and a disk image without a place are not', async () => {
    const listed = readBy('darwin', { diskutil: sample('diskutil-info-all.txt'), system_profiler: '' });
    const drives = await drivesFrom(listed, [{ mount: '/Volumes/KEYRING', rw: false }], 'mac', {
      ...look(),
      isOut: (at) => Promise.resolve(at !== '/Volumes/Data'),
    });
    expect(drives.map(({ name, at, state, fileSystem }) => [name, at, state, fileSystem])).toEqual([
      ['BLUE-64', '/Volumes/BLUE-64', 'ready', 'exfat'],
      ['KEYRING', '/Volumes/KEYRING', 'write-protected', 'ms-dos fat32'],
    ]);
  });

  it('Windows: letters of removable disks, a reader without a card apart; never the system’s own', async () => {
    const volume = (mount: string, physical: string, label: string, fsType: string): Listed => ({
      name: mount,
      type: 'disk',
      fsType,
      mount,
      size: fsType === '' ? '' : String(32 * gigabyte),
      physical,
      label,
      removable: physical === 'Removable',
      protocol: '',
    });
    const listed = [
      volume('C:', 'Local', 'Windows', 'ntfs'),
      volume('D:', 'CD/DVD', '', ''),
      volume('E:', 'Removable', 'BLUE-64', 'exfat'),
      volume('F:', 'Removable', '', ''),
      volume('G:', 'Local', 'Backup', 'ntfs'),
      volume('Z:', 'Network', 'share', 'ntfs'),
    ];
    const drives = await drivesFrom(listed, [{ mount: 'E:', rw: true }], 'windows', {
      ...look(['G:\\']),
      isOut: (at) => Promise.resolve(at === 'G:\\'),
    });
    expect(drives.map(({ name, at, state }) => [name, at, state])).toEqual([
      ['BLUE-64', 'E:\\', 'ready'],
      ['F:', null, 'not-opened'],
      ['Backup', 'G:\\', 'write-protected'],
    ]);
  });
});
