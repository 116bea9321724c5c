import { spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A drive that the window can be sent to. */
export interface SmallDrive {
  readonly folder: string;
  /** A real file system; false where this machine lets nobody mount one, and the drive is a folder. */
  readonly isMounted: boolean;
  fill(): void;
  makeRoom(): void;
  lock(readOnly: boolean): void;
  /** From now on whoever writes there waits, and is not told. */
  holdUp(): void;
  /** As when it is taken out: the folder stays, and is the computer's own. Whoever was held up goes on. */
  pull(): void;
  clear(): void;
}

const megabytes = 48;
const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** @param home where its image lies @param folder where it is mounted; made here */
export function plugIn(home: string, folder: string): SmallDrive {
  const image = join(home, 'drive.img');
  mkdirSync(folder);
  writeFileSync(image, '');
  truncateSync(image, megabytes * 2 ** 20);
  const isMounted =
    run('mkfs.ext4', '-q', '-F', '-m', '0', image) && run('mount', '-o', 'loop', image, folder);
  const owner = inject('stage').owner ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const give = (): void => chownSync(folder, owner.uid, owner.gid);
  give();
  const filler = join(folder, 'holiday.mov');
  let isThere = isMounted;
  let held: number | undefined;
  const goOn = (): void => {
    if (held === undefined) return;
    spawnSync('fsfreeze', ['-u', '/proc/self/fd/3'], { stdio: ['ignore', 'ignore', 'ignore', held] });
    closeSync(held);
    held = undefined;
  };
  return {
    folder,
    isMounted,
    fill: () => void spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k'], { stdio: 'ignore' }),
    makeRoom: () => rmSync(filler),
    lock: (readOnly) => void run('mount', '-o', `remount,${readOnly ? 'ro' : 'rw'}`, folder),
    holdUp: () => {
      // By this the file system is reached when it has no name any more.
      held = openSync(folder, 'r');
      run('fsfreeze', '-f', folder);
    },
    pull: () => {
      if (isThere) run('umount', '-l', folder);
      isThere = false;
      goOn();
      give();
    },
    clear: () => {
      if (isThere) run('umount', '-l', folder);
      // Nothing can end what is held up.
      goOn();
      if (statSync(image, { throwIfNoEntry: false }) !== undefined) rmSync(image);
    },
  };
}
