/** Copies a vault to file systems on loop devices, and damages blocks behind the system's back. Only root may. */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { checkCopies } from '../../../main/export/check-copy.ts';
import { codeOf, copyTo, openVault } from '../copying.ts';
import { hashOf } from '../made-up-source.ts';

const [home = '', folder = ''] = process.argv.slice(2);
const say = (what: string, value: unknown): void => {
  process.stdout.write(`${JSON.stringify({ what, value })}\n`);
};
const vault = await openVault(folder);
const image = path.join(home, 'stick.img');
const stick = path.join(home, 'stick');
mkdirSync(stick);
const blank = (): void => {
  writeFileSync(image, '');
  truncateSync(image, 64 * 2 ** 20);
};
const check = async (): Promise<unknown> => {
  const quiet = { goOn: () => Promise.resolve(), onProgress: () => undefined };
  const [checked] = await checkCopies(stick, quiet);
  return [checked?.report.state, checked?.report.problems.map(({ code }) => code)];
};
const largest = (): string => {
  const names = readdirSync(stick, { recursive: true }).map(String);
  const objects = names.filter((name) => /\.\d{3}$/u.test(name)).map((name) => path.join(stick, name));
  return objects.toSorted((a, b) => readFileSync(b).length - readFileSync(a).length)[0] ?? '';
};
/** One bit of that file where it lies on the drive; the system does not hear of it. */
const damage = (file: string): void => {
  const at = readFileSync(image).indexOf(readFileSync(file).subarray(8192, 8256));
  if (at < 0) throw new RangeError('it is not on the drive');
  const handle = openSync(image, 'r+');
  writeSync(handle, Buffer.from([(readFileSync(file)[8192] ?? 0) ^ 1]), 0, 1, at);
  closeSync(handle);
};

blank();
execFileSync('mkfs.ext4', ['-q', '-F', image]);
execFileSync('mount', ['-o', 'loop', image, stick]);
const copied = await copyTo(vault, stick);
say('ext4', [copied.readBack, await check()]);
const file = largest();
const before = hashOf(file);
damage(file);
say('a plain read sees nothing', hashOf(file) === before);
say('a check sees it', await check());
const repaired = await copyTo(vault, stick);
say('copied again', [repaired.repaired, repaired.readBack, await check()]);
execFileSync('rm', ['-r', ...readdirSync(stick).map((name) => path.join(stick, name))]);
let once = false;
const onProgress = (step: string): void => {
  if (step === 'checking' && !once) damage(largest());
  once ||= step === 'checking';
};
say('damaged while copying', await codeOf(copyTo(vault, stick, { onProgress })));
say(
  'has no finished name',
  readdirSync(stick).filter((name) => name.includes('Mine')),
);
execFileSync('umount', [stick]);

blank();
try {
  execFileSync('mkfs.exfat', [image], { stdio: 'ignore' });
  execFileSync('mount.exfat-fuse', [image, stick], { stdio: 'ignore' });
} catch {
  say('exfat', 'not here');
  process.exit(0);
}
try {
  const { readBack, files } = await copyTo(vault, stick);
  const again = await copyTo(vault, stick);
  say('exfat', [readBack, files === again.files, again.filesWritten, await check()]);
} finally {
  execFileSync('umount', [stick]);
}
vault.close();
