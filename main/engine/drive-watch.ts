import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { kernelEntry } from '../export/kernel-entry.ts';

const everyMilliseconds = 2_000;

/**
 * Watches the drive that a vault lies on. Asking is surer than being told: no system tells of every way in which a
 * drive can go.
 *
 * @param folder the vault's
 * @param gone called once, when the folder is not there any more or is another one
 * @returns a function that ends the watching
 */
export function watchDrive(folder: string, gone: () => void, every = everyMilliseconds): () => void {
  let first: Whereabouts | undefined;
  let ended = false;
  let asking = false;
  const end = (): void => {
    ended = true;
    clearInterval(timer);
  };
  const look = async (): Promise<void> => {
    // A drive that hangs must not pile up questions.
    if (asking) return;
    asking = true;
    const now = await whereabouts(folder);
    asking = false;
    if (ended) return;
    first ??= now;
    if (now !== undefined && first !== undefined && isSame(first, now)) return;
    end();
    gone();
  };
  const timer = setInterval(() => void look(), every);
  timer.unref();
  void look();
  return end;
}

interface Whereabouts {
  readonly device: bigint;
  readonly folder: bigint;
  /** Linux: where the kernel lists the drive. It goes when the drive is pulled, long before the mount does. */
  readonly listed: boolean;
}

async function whereabouts(folder: string): Promise<Whereabouts | undefined> {
  try {
    // The key file: a folder alone is answered from memory longer.
    const [about] = await Promise.all([
      stat(folder, { bigint: true }),
      stat(path.join(folder, 'vault.key'), { bigint: true }),
    ]);
    return { device: about.dev, folder: about.ino, listed: isListed(about.dev) };
  } catch {
    return undefined;
  }
}

function isListed(device: bigint): boolean {
  const entry = kernelEntry(device);
  return entry !== undefined && existsSync(entry);
}

const isSame = (first: Whereabouts, now: Whereabouts): boolean =>
  first.device === now.device && first.folder === now.folder && (!first.listed || now.listed);
