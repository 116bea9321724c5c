import { constants } from 'node:fs';
import { access, readFile, readdir, readlink, realpath, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Drive, DriveState } from '../core/drives.ts';
import { isReadOnly, isRemovable, isRemovableDevice, mountOf, mountsIn, type Mount } from './removable.ts';

/** A drive that hangs must not hang the list. */
const patienceMilliseconds = 2_000;
/** Where systems put what was plugged in. */
const plugged = /^\/(?:media|run\/media|mnt|Volumes)\//u;

/**
 * The drives that are plugged in and may be taken out, as far as the system tells without an administrator's rights. What is
 * inside the computer is not among them.
 */
export async function findDrives(): Promise<Drive[]> {
  const found = process.platform === 'linux' ? await onLinux() : await byLibrary();
  return found.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/**
 * The drive that a folder lies on, whatever it is; named after the folder.
 *
 * @param folder absolute
 */
export async function driveOf(folder: string): Promise<Drive> {
  const [room, removable, mount] = await Promise.all([
    roomOn(folder),
    isRemovable(folder),
    process.platform === 'linux' ? mountUnder(folder) : undefined,
  ]);
  const isLocked = mount === undefined ? false : isReadOnly(mount);
  return {
    name: path.basename(folder) || folder,
    at: folder,
    device: mount !== undefined && mount.at === folder ? deviceOf(mount) : null,
    fileSystem: mount?.type ?? '',
    removable,
    ...room,
    state: await stateOf(folder, room, isLocked),
  };
}

/** Where the drive that a folder lies on is mounted; null where the system takes the folder away with its drive, or does not say. */
export async function mountPointOf(folder: string): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  return (await mountUnder(folder))?.at ?? null;
}

export interface Room {
  readonly bytes: number | null;
  readonly bytesFree: number | null;
}

async function roomOn(folder: string): Promise<Room> {
  const found = await soon(statfs(folder));
  if (found === undefined) return { bytes: null, bytesFree: null };
  return { bytes: found.blocks * found.bsize, bytesFree: found.bavail * found.bsize };
}

async function stateOf(folder: string, room: Room, isLocked: boolean): Promise<DriveState> {
  const listed = room.bytes === null ? undefined : await soon(readdir(folder).then(() => true));
  if (listed === undefined) return 'failing';
  if (isLocked) return 'write-protected';
  // Asks the system; nothing is written to find out.
  const may = await soon(access(folder, constants.W_OK).then(() => true));
  return may === true ? 'ready' : 'write-protected';
}

/** @returns undefined when it failed, or did not answer */
async function soon<T>(work: Promise<T>): Promise<T | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), patienceMilliseconds);
  try {
    return await Promise.race([work.catch(() => undefined), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

const deviceOf = ({ source }: Mount): string | null => (source.startsWith('/dev/') ? source : null);

async function mountUnder(folder: string): Promise<Mount | undefined> {
  const place = await realpath(folder).catch(() => folder);
  return mountOf(place, await readFile('/proc/self/mountinfo', 'utf8'));
}

/** What the kernel lists, without starting a program: this is asked every two seconds. */
async function onLinux(): Promise<Drive[]> {
  const mounts = mountsIn(await readFile('/proc/self/mountinfo', 'utf8'));
  const labels = await labelsOfDevices();
  const opened = await Promise.all(
    mounts.filter(isOnTop).map(async (mount) => {
      // Not other computers' folders, nor those of programs: only what has a device.
      const device = deviceOf(mount);
      if (device === null || systemFolders.test(mount.at)) return [];
      const removable = await isRemovable(mount.at);
      if (!removable && !plugged.test(mount.at)) return [];
      const room = await roomOn(mount.at);
      const state = await stateOf(mount.at, room, isReadOnly(mount));
      const name = labels.get(device) ?? (path.basename(mount.at) || mount.at);
      return [{ name, at: mount.at, device, fileSystem: fileSystemOf(mount), removable, ...room, state }];
    }),
  );
  const devices = new Set(mounts.map(({ source }) => source));
  // The same drive may be seen in two places.
  const once = opened.flat().filter(({ device }, index, all) => {
    return all.findIndex((other) => other.device === device) === index;
  });
  return [...once, ...(await notOpened(devices))];
}

const systemFolders = /^\/(?:$|boot|efi|proc|sys|dev|var|usr|snap|etc|home$)/u;

/** Two mounts over one folder: only the last is seen. */
const isOnTop = (mount: Mount, index: number, all: readonly Mount[]): boolean =>
  all.findLastIndex(({ at }) => at === mount.at) === index;

/** `fuseblk` says how it is driven, not what it is. */
const fileSystemOf = ({ type }: Mount): string => type.replace(/^fuse(?:blk)?\.?/u, '') || 'fuse';

/** By the device's own path. */
async function labelsOfDevices(): Promise<Map<string, string>> {
  const folder = '/dev/disk/by-label';
  const names = await readdir(folder).catch(() => []);
  const labels = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const target = await readlink(path.join(folder, name)).catch(() => '');
      return [path.resolve(folder, target), unescaped(name)];
    }),
  );
  return new Map(labels);
}

/** udev writes what it takes for odd as `\x20`, byte by byte. */
export function unescaped(name: string): string {
  const bytes = name.replaceAll(/\\x(?<hex>[0-9a-f]{2})/gu, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return bytes === name ? name : Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Removable disks of which nothing is among the folders. */
async function notOpened(opened: ReadonlySet<string>): Promise<Drive[]> {
  const disks = await readdir('/sys/block').catch(() => []);
  const found = await Promise.all(
    disks.map(async (disk) => {
      const entry = `/sys/block/${disk}`;
      if (/^(?:loop|ram|zram|dm-|sr|fd|md)/u.test(disk)) return [];
      if (!(await isRemovableDevice(entry).catch(() => false))) return [];
      const bytes = 512 * Number(await readFile(`${entry}/size`, 'utf8').catch(() => '0'));
      const inside = await readdir(entry).catch(() => []);
      const parts = inside.filter((name) => name.startsWith(disk));
      const isOpen = [disk, ...parts].some((name) => opened.has(`/dev/${name}`));
      const held = await readdir(`${entry}/holders`).catch(() => []);
      // A reader without a card has no size.
      if (bytes === 0 || isOpen || held.length > 0) return [];
      const model = (await readFile(`${entry}/device/model`, 'utf8').catch(() => '')).trim();
      return [notOpenedDrive(model || disk, bytes)];
    }),
  );
  return found.flat();
}

const notOpenedDrive = (name: string, bytes: number): Drive => ({
  name,
  at: null,
  device: null,
  bytes,
  bytesFree: null,
  fileSystem: '',
  removable: true,
  state: 'not-opened',
});

/** What `systeminformation` reads from `diskutil` and `mount` on macOS, and from WMI on Windows. */
export interface Listed {
  readonly name: string;
  readonly type: string;
  readonly fsType: string;
  readonly mount: string;
  readonly size: number | string;
  readonly physical: string;
  readonly label: string;
  readonly removable: boolean;
  readonly protocol: string;
}
export interface Measured {
  readonly mount: string;
  readonly rw: boolean | null;
}

async function byLibrary(): Promise<Drive[]> {
  const { blockDevices, fsSize } = await import('systeminformation');
  const [listed, measured] = await Promise.all([blockDevices(), fsSize()]);
  return drivesFrom(listed, measured, process.platform === 'win32' ? 'windows' : 'mac', look);
}

/** What is asked of a volume itself, by its place. */
export interface Look {
  readonly isOut: (at: string) => Promise<boolean>;
  readonly room: (at: string) => Promise<Room>;
  readonly state: (at: string, room: Room, isLocked: boolean) => Promise<DriveState>;
}

const look: Look = { isOut: isRemovable, room: roomOn, state: stateOf };

/** Which of the volumes that the library lists are drives to copy to. */
export async function drivesFrom(
  listed: readonly Listed[],
  measured: readonly Measured[],
  system: 'mac' | 'windows',
  { isOut, room: roomAt, state }: Look,
): Promise<Drive[]> {
  // On macOS the library leaves its list's first place empty, whatever its types say.
  const volumes = listed.filter(
    (volume: Listed | null | undefined) => volume !== null && volume !== undefined,
  );
  const found = await Promise.all(
    volumes.map(async (volume): Promise<Drive[]> => {
      const at = placeOf(volume, system);
      if (at === undefined) return [];
      const size = Number(volume.size) || 0;
      if (at === null) return [notOpenedDrive(volume.label || volume.mount || volume.name, size)];
      const removable = volume.removable || (await isOut(at));
      if (!removable) return [];
      const room = await roomAt(at);
      const isLocked = measured.find(({ mount }) => mount === volume.mount)?.rw === false;
      return [
        {
          name: volume.label || path.basename(volume.mount) || volume.name,
          at,
          device: volume.mount,
          fileSystem: volume.fsType.toLowerCase(),
          removable,
          ...room,
          state: await state(at, room, isLocked),
        },
      ];
    }),
  );
  return found.flat();
}

/** @returns undefined for what is no drive to copy to; null for one that is not among the folders */
function placeOf(
  { mount, physical, fsType, removable }: Listed,
  system: 'mac' | 'windows',
): string | null | undefined {
  if (system === 'mac') return mount.startsWith('/Volumes/') ? mount : undefined;
  if (!['Removable', 'Local'].includes(physical) || !/^[A-Z]:$/u.test(mount)) return undefined;
  if (fsType !== '') return `${mount}\\`;
  // A letter without a file system: a card reader without a card, or a drive that this system cannot read.
  return removable ? null : undefined;
}

/** Whether two places are on the same device. */
export async function isSameDevice(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((place) => stat(place, { bigint: true })));
  return a?.dev === b?.dev;
}
