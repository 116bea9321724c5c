import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { driverOf } from '../export/exfat-driver.ts';

/** An exFAT drive (FUSE over a loop device) where a system puts what was plugged in, so that the window lists it by itself. */
export interface Stick {
  readonly folder: string;
  plugIn(): void;
  /** Its driver ends at once, with whatever was under way. */
  pull(): void;
  /** What a system does with the folder of a drive that is gone. */
  letGo(): void;
  clear(): void;
}

const plugged = '/run/media';
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** @param home where its image lies @returns undefined where this machine cannot have such a drive */
export function makeStick(home: string, name: string): Stick | undefined {
  const owner = inject('stage').owner ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const image = join(home, 'stick.img');
  let above = '';
  let folder = '';
  let device = '';
  const plugIn = (): void => {
    device = run('losetup', '--show', '-f', image);
    const options = `uid=${owner.uid},gid=${owner.gid},allow_other`;
    // Mounted as hers, as a desktop does it: then she may let go of it without being an administrator.
    run('setpriv', `--ruid=${owner.uid}`, 'mount.exfat-fuse', '-o', options, device, folder);
  };
  const letGo = (): void => {
    for (const [program, ...args] of [
      ['umount', '-l', folder],
      ['losetup', '-d', device],
    ] as const) {
      try {
        run(program, ...args);
      } catch {
        // It was let go of already.
      }
    }
    device = '';
  };
  const stick: Stick = {
    get folder() {
      return folder;
    },
    plugIn,
    pull: () => void process.kill(driverOf(device), 'SIGKILL'),
    letGo,
    clear: () => {
      if (device !== '') letGo();
      if (above !== '') rmSync(above, { recursive: true, force: true });
    },
  };
  try {
    mkdirSync(plugged, { recursive: true });
    above = mkdtempSync(join(plugged, 'holdfast-'));
    chownSync(above, owner.uid, owner.gid);
    folder = join(above, name);
    mkdirSync(folder);
    writeFileSync(image, '');
    truncateSync(image, 96 * 2 ** 20);
    run('mkfs.exfat', image);
    plugIn();
    return stick;
  } catch {
    stick.clear();
    return undefined;
  }
}
