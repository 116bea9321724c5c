import { execFile } from 'node:child_process';
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { kernelEntry } from './kernel-entry.ts';

const run = promisify(execFile);
const patience = { timeout: 5_000, windowsHide: true };

/**
 * Whether a place may be taken away while it is written to: a thumb drive, a card, a USB disk, another computer's folder.
 * There the vault keeps no write-ahead log (FORMAT.md, "Database"). Where it cannot be told, it is taken for one that may:
 * that only costs speed.
 *
 * @param place absolute; it need not be there yet, then the nearest folder above it counts
 */
export async function isRemovable(place: string): Promise<boolean> {
  try {
    const found = await nearest(place);
    if (process.platform === 'linux') return await onLinux(found);
    if (process.platform === 'darwin') return await onMac(found);
    if (process.platform === 'win32') return await onWindows(found);
    return true;
  } catch {
    return true;
  }
}

async function nearest(place: string): Promise<string> {
  try {
    return await realpath(place);
  } catch (error) {
    const above = path.dirname(place);
    if (above === place) throw error;
    return nearest(above);
  }
}

export interface Mount {
  readonly at: string;
  readonly device: string;
  readonly type: string;
  readonly source: string;
  /** Of the mount and of the file system under it, with commas. */
  readonly options: string;
}

/** Whether nobody may write there: asked for, or since the system found mistakes, which newer kernels call otherwise (seen on 6.18). */
export const isReadOnly = ({ options }: Mount): boolean =>
  options.split(',').some((option) => option === 'ro' || option === 'emergency_ro');

/** What cameras and thumb drives come with; disks inside a computer do not. */
const driveTypes = new Set(['vfat', 'msdos', 'exfat', 'ntfs', 'ntfs3', 'hfsplus', 'udf']);
/** Other computers' folders, and file systems of programs, which may be anything. */
const awayTypes = /^(?:nfs|cifs|smb|afs|9p|fuse)/u;

/** Every mount, from `/proc/self/mountinfo` (proc(5)), in its order. */
export function mountsIn(mountinfo: string): Mount[] {
  const unescape = (text: string): string =>
    text.replaceAll(/\\(?<code>[0-7]{3})/gu, (_all, code: string) =>
      String.fromCharCode(Number.parseInt(code, 8)),
    );
  return mountinfo.split('\n').flatMap((line) => {
    const [head = '', tail = ''] = line.split(' - ');
    const [, , device = '', , point = '', options = ''] = head.split(' ');
    const [type = '', source = '', superOptions = ''] = tail.split(' ');
    if (point === '') return [];
    const both = `${options},${superOptions}`;
    return [{ at: unescape(point), device, type, source: unescape(source), options: both }];
  });
}

/** The mount that a place lies on; the last one over a folder is on top. */
export function mountOf(place: string, mountinfo: string): Mount | undefined {
  let best: Mount | undefined;
  for (const mount of mountsIn(mountinfo)) {
    const { at } = mount;
    const holds = at === '/' || place === at || place.startsWith(`${at}/`);
    if (holds && at.length >= (best?.at.length ?? 0)) best = mount;
  }
  return best;
}

async function onLinux(place: string): Promise<boolean> {
  const mount = mountOf(place, await readFile('/proc/self/mountinfo', 'utf8'));
  if (mount === undefined || driveTypes.has(mount.type) || awayTypes.test(mount.type)) return true;
  // Held in memory, or over another one of this computer: nobody can pull it out.
  if (!mount.source.startsWith('/')) return false;
  const { rdev } = await stat(mount.source, { bigint: true });
  const entry = kernelEntry(rdev);
  return entry === undefined || isRemovableDevice(entry);
}

/**
 * Follows encryption and volume layers (`slaves`) down to the disk.
 *
 * @param entry of sysfs, for a disk, a partition or a layer over them
 */
export async function isRemovableDevice(entry: string): Promise<boolean> {
  const device = await realpath(entry);
  const below = await readdir(path.join(device, 'slaves')).catch(() => []);
  for (const name of below) {
    if (await isRemovableDevice(path.join(device, 'slaves', name))) return true;
  }
  if (below.length > 0) return false;
  // USB disks say of themselves that they are not removable.
  if (/\/(?:usb\d|mmc_host)/u.test(device)) return true;
  const flag = async (folder: string): Promise<string> => readFile(path.join(folder, 'removable'), 'utf8');
  // A partition has no flag of its own; its disk is the folder above.
  const said = await flag(device).catch(() => flag(path.dirname(device)));
  return said.trim() === '1';
}

/** Everything but the start-up volume is mounted in /Volumes. */
async function onMac(place: string): Promise<boolean> {
  const [, volumes, name] = place.split('/');
  if (volumes !== 'Volumes' || name === undefined) return false;
  const { stdout } = await run('/usr/sbin/diskutil', ['info', '-plist', `/Volumes/${name}`], patience);
  return isRemovableForMac(stdout);
}

/** @param plist as `diskutil info -plist` prints it */
export function isRemovableForMac(plist: string): boolean {
  const says = (key: string, value: boolean): boolean =>
    new RegExp(`<key>${key}</key>\\s*<${value}/>`, 'u').test(plist);
  const type = /<key>FilesystemType<\/key>\s*<string>(?<type>[^<]*)</u.exec(plist)?.groups?.['type'];
  if (type !== 'apfs' && type !== 'hfs') return true;
  return says('Ejectable', true) || says('RemovableMedia', true) || !says('Internal', true);
}

async function onWindows(place: string): Promise<boolean> {
  const drive = path.win32.parse(place).root.slice(0, 2).toUpperCase();
  if (!/^[A-Z]:$/u.test(drive)) return true;
  const { SystemDrive: system, SystemRoot: root } = process.env;
  if (drive === system?.toUpperCase()) return false;
  const shell = path.win32.join(
    root ?? 'C:\\Windows',
    'System32',
    'WindowsPowerShell',
    'v1.0',
    'powershell.exe',
  );
  const question =
    `$d = Get-CimInstance Win32_LogicalDisk -Filter "DeviceID='${drive}'"; ` +
    `$b = (Get-Partition -DriveLetter ${drive.slice(0, 1)} | Get-Disk).BusType; "$($d.DriveType) $($d.FileSystem) $b"`;
  const { stdout } = await run(shell, ['-NoProfile', '-NonInteractive', '-Command', question], patience);
  return isRemovableForWindows(stdout);
}

/** @param said drive type (Win32_LogicalDisk: 3 is a local disk), file system and bus, as in `3 NTFS NVMe` */
export function isRemovableForWindows(said: string): boolean {
  const [type, system, bus = ''] = said.trim().split(/\s+/u);
  const isFixed = type === '3' && (system === 'NTFS' || system === 'ReFS');
  return !isFixed || !/^(?:SATA|ATA|ATAPI|NVMe|RAID|SAS|SCSI|Storage|Virtual|UFS)/u.test(bus);
}
