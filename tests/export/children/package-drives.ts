/**
 * Packs on drives of its own (mounts private to this process): too small, filled up meanwhile, locked, pulled (exFAT through FUSE, where
 * this machine has it). Says what happened, one JSON value a line.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PackageUnfinished, writePackage } from '../../../main/export/package/write-package.ts';
import { codeOf } from '../copying.ts';
import { driverOf } from '../exfat-driver.ts';

const [home = ''] = process.argv.slice(2);
const say = (what: string, value: unknown): void => {
  process.stdout.write(`${JSON.stringify({ what, value })}\n`);
};
const mebibyte = 2 ** 20;
const nothing = { raw: new Uint8Array(64), minisign: '', ssh: '', keys: { pem: '', minisign: '', ssh: '' } };

/** @param expected how much it says beforehand that it will be; 12 MiB are written */
async function pack(
  to: string,
  expected: number,
  onPart = (_done: number): void => undefined,
): Promise<unknown> {
  async function* body(): AsyncGenerator<Uint8Array> {
    for (let part = 1; part <= 12; part++) {
      yield await Promise.resolve(Buffer.alloc(mebibyte, part));
      onPart(part);
    }
  }
  const packed = writePackage(
    to,
    {
      language: 'en',
      pack: async (bag) => void (await bag.add({ name: 'media.mp4', bytes: 12 * mebibyte, body: body() })),
      facts: () => ({ date: '2026-11-26', info: [] }),
      receipt: () => [],
    },
    {
      base: 'package',
      password: undefined,
      sign: () => nothing,
      goOn: () => Promise.resolve(),
      onProgress: () => undefined,
      expectedBytes: expected,
    },
  );
  return codeOf(
    packed.catch((error: unknown) => {
      throw error instanceof PackageUnfinished ? error.fault : error;
    }),
  );
}

const drive = (name: string, options: string): string => {
  const place = path.join(home, name);
  mkdirSync(place);
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place]);
  return place;
};

const small = drive('small', 'size=8m');
say('too small', [await pack(small, 12 * mebibyte), readdirSync(small)]);
say('filled up', [await pack(small, mebibyte), readdirSync(small)]);
const locked = drive('locked', 'ro,size=24m');
say('locked', [await pack(locked, 12 * mebibyte), readdirSync(locked)]);

const image = path.join(home, 'stick.img');
const stick = path.join(home, 'stick');
mkdirSync(stick);

let device = '';
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
try {
  writeFileSync(image, '');
  run('truncate', '-s', '64M', image);
  run('mkfs.exfat', image);
  device = run('losetup', '--show', '-f', image);
  run('mount.exfat-fuse', device, stick);
} catch {
  say('pulled', 'not here');
  process.exit(0);
}
try {
  const pulled = await pack(stick, 12 * mebibyte, (part) => {
    if (part === 6) process.kill(driverOf(device), 'SIGKILL');
  });
  run('umount', '-l', stick);
  run('mount.exfat-fuse', device, stick);
  // Plain files may be left, and never under a finished name.
  const left = readdirSync(stick).filter((name) => name !== 'package.part');
  say('pulled', [
    pulled,
    left,
    await pack(stick, 12 * mebibyte),
    readdirSync(stick).some((name) => /^package(?:-2)?$/u.test(name)),
  ]);
} finally {
  run('umount', '-l', stick);
  run('losetup', '-d', device);
}
