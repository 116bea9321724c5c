/**
 * The encrypted copy against `cp` + `sync` on the same target in the same run: written and read back, and brought up to date after a
 * small addition. Ratios, since the machine is noisy.
 */
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CopySource } from '../../main/core/copy.ts';
import { present } from '../../main/core/present.ts';
import { writeCopy } from '../../main/export/copy.ts';
import { makeFiles, sourceOf, without } from '../export/made-up-source.ts';

const mebibyte = 2 ** 20;

export interface CopyRatios {
  /** Seconds of `cp` + `sync` by seconds of the writing, and of writing and reading back. */
  readonly copy: number;
  readonly verified: number;
  /** Bytes written after a small addition, by those of the addition and the database. */
  readonly again: number;
  /** As `copy`, of the plainest program that promises as much: what a file by file way takes on this target. */
  readonly fileByFile: number;
  /** As `verified`, of `cp` and `sync`, and each byte hashed twice on one core, one after the other. */
  readonly withHashes: number;
  /** Megabytes a second of `cp` + `sync`. */
  readonly plain: number;
  /** Seconds of the processor for a copy that is read back. */
  readonly processor: number;
  readonly readBack: string;
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

/** One file after the other: hashed, `.part`, sync, rename, sync of its folder. */
function copyFileByFile(source: CopySource, to: string): void {
  const buffer = Buffer.allocUnsafeSlow(mebibyte);
  for (const { from, name } of [...source.objects, source.database]) {
    const target = path.join(to, name);
    mkdirSync(path.dirname(target), { recursive: true });
    const reading = openSync(from, 'r');
    const writing = openSync(`${target}.part`, 'wx');
    const hash = createHash('sha256');
    for (let length = readSync(reading, buffer); length > 0; length = readSync(reading, buffer)) {
      hash.update(buffer.subarray(0, length));
      writeSync(writing, buffer, 0, length);
    }
    hash.digest();
    fsyncSync(writing);
    closeSync(writing);
    closeSync(reading);
    renameSync(`${target}.part`, target);
    const folder = openSync(path.dirname(target), 'r');
    fsyncSync(folder);
    closeSync(folder);
  }
}

/** Seconds of one core for a SHA-256 of all of it, from memory. */
function hashing(source: CopySource): Promise<number> {
  const bytes = source.objects.reduce((sum, file) => sum + file.bytes, source.database.bytes);
  const part = randomBytes(mebibyte);
  return seconds(() => {
    const hash = createHash('sha256');
    for (let done = 0; done < bytes; done += part.length) hash.update(part);
    hash.digest();
  });
}

/** @param to an empty folder on the target */
export async function copyRatios(to: string, rounds: number): Promise<CopyRatios> {
  const home = mkdtempSync(path.join(tmpdir(), 'holdfast-bench-copy-'));
  try {
    makeVault(home);
    const source = sourceOf(home);
    const plain: number[] = [];
    const written: number[] = [];
    const verified: number[] = [];
    const fileByFile: number[] = [];
    const hashed: number[] = [];
    const processor: number[] = [];
    const bytes = source.objects.reduce((sum, file) => sum + file.bytes, source.database.bytes);
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
      fileByFile.push(await seconds(() => copyFileByFile(source, beside)));
      hashed.push(await hashing(source));
      rmSync(beside, { recursive: true });
      execFileSync('sync', ['-f', to]);
      const drive = path.join(to, 'drive');
      mkdirSync(drive);
      let checking: number | undefined;
      const before = process.cpuUsage();
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
      const { user, system } = process.cpuUsage(before);
      processor.push((user + system) / 1e6);
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
    return {
      copy: base / median(written),
      verified: base / median(verified),
      again,
      fileByFile: base / median(fileByFile),
      withHashes: base / (base + 2 * median(hashed)),
      plain: bytes / base / 1e6,
      processor: median(processor),
      readBack,
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
