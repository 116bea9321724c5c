/**
 * The encrypted copy against `cp` + `sync` on the same target in the same run: written and read back, and brought up to date after a
 * small addition. Ratios, since the machine is noisy.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { present } from '../../main/core/present.ts';
import { writeCopy } from '../../main/export/copy.ts';
import { makeFiles, sourceOf, without } from '../export/made-up-source.ts';

const mebibyte = 2 ** 20;
const rounds = 3;

export interface CopyRatios {
  /** Seconds of `cp` + `sync` by seconds of the writing, and of writing and reading back. */
  readonly copy: number;
  readonly verified: number;
  /** Bytes written after a small addition, by those of the addition and the database. */
  readonly again: number;
  readonly readBack: string;
  readonly target: string;
}

/** A vault's sealed files as they are: a video, screenshots, PDFs, and many small ones. */
function makeVault(home: string): number {
  makeFiles(home, 60, 40_000);
  const sealed = path.join(home, 'sealed');
  const add = (count: number, bytes: number): void => {
    for (let n = 0; n < count; n++)
      writeFileSync(path.join(sealed, `${randomBytes(16).toString('hex')}.000`), randomBytes(bytes));
  };
  add(60, 2 * mebibyte);
  add(10, 8 * mebibyte);
  add(2, 50 * mebibyte);
  return readdirSync(sealed).length;
}

const seconds = async (work: () => unknown): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** @param to an empty folder on the target */
export async function copyRatios(to: string, target: string): Promise<CopyRatios> {
  const home = mkdtempSync(path.join(tmpdir(), 'holdfast-bench-copy-'));
  try {
    makeVault(home);
    const source = sourceOf(home);
    const plain: number[] = [];
    const written: number[] = [];
    const verified: number[] = [];
    let readBack = '';
    let again = 0;
    for (let round = 0; round < rounds; round++) {
      const beside = path.join(to, 'plain');
      plain.push(
        await seconds(() => {
          execFileSync('cp', ['-r', path.join(home, 'sealed'), beside]);
          execFileSync('cp', [source.database.from, beside]);
          execFileSync('sync', ['-f', to]);
        }),
      );
      rmSync(beside, { recursive: true });
      execFileSync('sync', ['-f', to]);
      const drive = path.join(to, 'drive');
      mkdirSync(drive);
      let checking: number | undefined;
      const started = performance.now();
      const options = {
        ...without,
        onProgress: (step: string) => {
          if (step === 'checking') checking ??= (performance.now() - started) / 1000;
        },
      };
      const copied = await writeCopy(source, drive, present(options));
      verified.push((performance.now() - started) / 1000);
      written.push(checking ?? 0);
      ({ readBack } = copied);
      const fresh = 3 * mebibyte;
      const name = path.join(home, 'sealed', `${randomBytes(16).toString('hex')}.000`);
      writeFileSync(name, randomBytes(fresh));
      const { bytesWritten } = await writeCopy(sourceOf(home), drive, without);
      again = Math.max(again, bytesWritten / (fresh + statSync(source.database.from).size));
      rmSync(name);
      rmSync(drive, { recursive: true });
      execFileSync('sync', ['-f', to]);
    }
    const base = median(plain);
    return { copy: base / median(written), verified: base / median(verified), again, readBack, target };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** ext4 on a device of its own where that may be mounted, so that reading back is from the drive; else a folder of this disk. */
export async function onTarget<T>(work: (to: string, target: string) => Promise<T>): Promise<T> {
  const home = mkdtempSync(path.join(tmpdir(), 'holdfast-bench-drive-'));
  const to = path.join(home, 'drive');
  mkdirSync(to);
  let isMounted = false;
  try {
    const image = path.join(home, 'drive.img');
    execFileSync('truncate', ['-s', '2G', image]);
    execFileSync('mkfs.ext4', ['-q', '-F', image], { stdio: 'ignore' });
    execFileSync('mount', ['-o', 'loop', image, to], { stdio: 'ignore' });
    isMounted = true;
  } catch {
    // Not root: then the folder it is.
  }
  try {
    return await work(to, isMounted ? 'ext4 on a loop device' : 'a folder of this disk');
  } finally {
    if (isMounted) execFileSync('umount', [to]);
    rmSync(home, { recursive: true, force: true });
  }
}
