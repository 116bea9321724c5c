import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

const prefix = 'holdfast-run-';

/**
 * Even an in-memory session makes Chromium write caches, preferences and identifiers. All of it goes to a folder
 * of this run only, in memory where the system offers that, and is deleted on the way out; what a crash left
 * behind is swept at the next start. Call it before the app is ready.
 */
export function useRunFolder(): void {
  const base = firstWritable();
  sweep(base);
  const folder = mkdtempSync(join(base, `${prefix}${process.pid}-`));
  for (const name of ['userData', 'sessionData', 'crashDumps'] as const)
    app.setPath(name, join(folder, name));
  app.setAppLogsPath(join(folder, 'logs'));
  if (process.platform === 'linux') keepRecentFilesIn(join(folder, 'data'));
  const wipe = (): void => remove(folder);
  app.on('quit', wipe);
  process.on('exit', wipe);
}

/**
 * GTK's dialogs note each file and folder that is chosen in a list that every program of the desktop shows as "Recent",
 * whatever they are asked (`dontAddToRecent` is for Windows): the vault's name, the chats that were brought in. The list
 * is kept where this variable says, and GTK reads the variable once, after this module. The engine never gets it.
 */
function keepRecentFilesIn(folder: string): void {
  mkdirSync(folder);
  process.env['XDG_DATA_HOME'] = folder;
  // A dialog of the desktop's portal would be another process, which keeps a list of its own.
  app.commandLine.appendSwitch('xdg-portal-required-version', '1000');
}

function firstWritable(): string {
  const inMemory = process.platform === 'linux' ? [process.env['XDG_RUNTIME_DIR'], '/dev/shm'] : [];
  for (const folder of inMemory) {
    if (folder === undefined || folder === '') continue;
    try {
      accessSync(folder, constants.W_OK);
      return folder;
    } catch {
      // The next one.
    }
  }
  return tmpdir();
}

function sweep(base: string): void {
  for (const name of readdirSync(base)) {
    const pid = new RegExp(`^${prefix}(?<pid>\\d+)-`, 'u').exec(name)?.groups?.['pid'];
    if (pid !== undefined && !isAlive(Number(pid))) remove(join(base, name));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A folder of another user, or one that Chromium still writes into, stays until a later start. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Swept next time.
  }
}
