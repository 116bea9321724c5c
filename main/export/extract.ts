import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, lstat, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import type { Artifact } from '../core/evidence.ts';

const failures: Readonly<Record<string, ErrorCode>> = {
  EEXIST: 'place-not-empty',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOTDIR: 'not-writable',
  ENOENT: 'not-writable',
};

/** What a person is told when writing failed. */
export function codedWriting(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  return new CodedError(failures[code] ?? 'write-failed', code, { cause: error });
}

const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK']);

/**
 * Writes one artifact in plain into a folder, under its own name: written, flushed, read back, then named. Nothing is
 * overwritten and a file that did not arrive whole is taken away again.
 *
 * @param body the artifact's plain bytes
 * @throws CodedError `place-not-empty`, `disk-full`, `not-writable`, `write-failed`, and what the body throws
 */
export async function extractArtifact(
  folder: string,
  artifact: Pick<Artifact, 'id' | 'name' | 'sha256'>,
  body: AsyncIterable<Uint8Array>,
): Promise<void> {
  const root = resolve(folder);
  const path = resolve(root, artifact.name);
  if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) {
    throw new CodedError('write-failed', 'a name that leaves its folder');
  }
  try {
    await makeFolder(dirname(path));
    const part = join(dirname(path), `.${artifact.id}.part`);
    const file = await open(part, 'wx', 0o600);
    try {
      try {
        for await (const bytes of body) await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      if ((await fileSha256(part)) !== artifact.sha256)
        throw new CodedError('write-failed', 'read back otherwise');
      await claimName(part, path);
    } finally {
      await rm(part, { force: true });
    }
    await syncNamed(path);
  } catch (error) {
    throw codedWriting(error);
  }
}

/** One by one: `mkdir` with `recursive` spins for ever below /proc, where nothing can be made. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path || (await exists(dirname(path)))) throw error;
    await makeFolder(dirname(path));
    await mkdir(path, { mode: 0o700 });
  }
}

export function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Gives the file its name without ever replacing another. FAT has no hard links: there it is looked, then renamed. */
export async function claimName(part: string, path: string): Promise<void> {
  try {
    await link(part, path);
  } catch (error) {
    if (!withoutLinks.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    if (await exists(path)) throw new CodedError('place-not-empty');
    await rename(part, path);
  }
}

/** On a thumb drive a name that was not flushed is gone when the drive is pulled. Folders cannot be on Windows. */
export async function syncNamed(path: string): Promise<void> {
  for (const place of process.platform === 'win32' ? [path] : [path, dirname(path)]) {
    const handle = await open(place, process.platform === 'win32' ? 'r+' : 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

export async function fileSha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer);
  return hash.digest('hex');
}
