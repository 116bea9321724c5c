import { chmod, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Neutral on purpose: the name of a folder in memory is seen by whoever lists it. */
const prefix = 'hf-run-';
const pattern = /^hf-run-(?<pid>\d+)-(?<started>\d+)-[A-Za-z0-9]+$/u;

/**
 * Makes a folder that only this user can enter, for what a browser insists on writing: in memory where the
 * system has such a place, so that nothing reaches a disk. Its name tells whose it is, for {@link sweep}.
 */
export async function makePrivateFolder(): Promise<string> {
  const started = (await startOf(process.pid)) ?? '0';
  for (const base of await places()) {
    try {
      const folder = await mkdtemp(join(base, `${prefix}${process.pid}-${started}-`));
      await chmod(folder, 0o700);
      return folder;
    } catch {
      // Full, read-only or somebody else's: the next place.
    }
  }
  return mkdtemp(join(tmpdir(), `${prefix}${process.pid}-${started}-`));
}

export async function removePrivateFolder(folder: string): Promise<void> {
  // A browser that is just ending may still put a file back while its folder is being emptied.
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

/** Removes what processes left that were killed or lost their power, and nobody else's. */
export async function sweep(): Promise<void> {
  for (const base of await places()) {
    for (const name of await readdir(base).catch(() => [])) {
      const { pid, started } = pattern.exec(name)?.groups ?? {};
      if (pid === undefined || started === undefined || (await lives(Number(pid), started))) continue;
      await removePrivateFolder(join(base, name)).catch(() => undefined);
    }
  }
}

async function places(): Promise<string[]> {
  const wanted = process.platform === 'linux' ? [process.env['XDG_RUNTIME_DIR'], '/dev/shm'] : [];
  const found: string[] = [];
  for (const place of [...wanted, tmpdir()]) {
    if (place === undefined || place === '') continue;
    if ((await stat(place).catch(() => undefined))?.isDirectory() === true) found.push(place);
  }
  return found;
}

async function lives(pid: number, started: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const now = await startOf(pid);
  // The same number, given to another process since.
  return now === undefined || started === '0' || now === started;
}

/** When a process began, in the kernel's ticks; undefined where the system does not say. */
async function startOf(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in brackets and may hold spaces; the 22nd is the start time.
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
