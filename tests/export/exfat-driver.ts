import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** @returns the process that drives that device for FUSE */
export function driverOf(device: string): number {
  const found = readdirSync('/proc').find((pid) => {
    if (!/^\d+$/u.test(pid) || !existsSync(`/proc/${pid}/cmdline`)) return false;
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return words[0]?.endsWith('mount.exfat-fuse') === true && words.includes(device);
  });
  if (found === undefined) throw new Error('no driver');
  return Number(found);
}
