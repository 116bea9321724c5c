/** Copies a vault to file systems on loop devices, and damages blocks behind the system's back. Only root may. */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
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
/** The large sealed file that is read back last. */
const lastLarge = (): string => {
  const names = readdirSync(stick, { recursive: true }).map(String);
  const objects = names.filter((name) => /\.\d{3}$/u.test(name)).map((name) => path.join(stick, name));
  const large = objects.filter((name) => readFileSync(name).length > 100_000);
  return large.toSorted((x, y) => (path.basename(x) < path.basename(y) ? -1 : 1)).at(-1) ?? '';
};
/** One bit of that file wherever it lies on the drive, deleted ones too; the system does not hear of it. */
const damage = (file: string): void => {
  const sealed = readFileSync(file).subarray(8192, 8256);
  const drive = readFileSync(image);
  const handle = openSync(image, 'r+');
  for (let at = drive.indexOf(sealed); at >= 0; at = drive.indexOf(sealed, at + 1)) {
    writeSync(handle, Buffer.from([(sealed[0] ?? 0) ^ 1]), 0, 1, at);
  }
  closeSync(handle);
};

blank();
execFileSync('mkfs.ext4', ['-q', '-F', image]);
execFileSync('mount', ['-o', 'loop', image, stick]);
const copied = await copyTo(vault, stick);
say('ext4', [copied.readBack, await check()]);
const file = lastLarge();
const before = hashOf(file);
damage(file);
say('a plain read sees nothing', hashOf(file) === before);
say('a check sees it', await check());
const repaired = await copyTo(vault, stick);
say('copied again', [repaired.repaired, repaired.readBack, await check()]);
execFileSync('rm', ['-r', ...readdirSync(stick).map((name) => path.join(stick, name))]);
let once = false;
const onProgress = (step: string): void => {
  if (step === 'checking' && !once) damage(lastLarge());
  once ||= step === 'checking';
};
say('damaged while copying', await codeOf(copyTo(vault, stick, { onProgress })));
say(
  'has no finished name',
  readdirSync(stick).filter((name) => name.includes('Mine')),
);
/** A first copy. @param at what happens as soon as that is begun */
const copyAnew = async (step: 'writing' | 'checking', at: () => unknown): Promise<unknown> => {
  for (const name of readdirSync(stick)) rmSync(path.join(stick, name), { recursive: true });
  let has = false;
  const onProgress = (now: string): void => {
    if (now === step && !has) at();
    has ||= now === step;
  };
  return codeOf(copyTo(vault, stick, { onProgress }));
};
/** From the last large file on, the drive has no more blocks to read. */
const loseBlocks = (): void => {
  const sealed = readFileSync(lastLarge()).subarray(8192, 8256);
  truncateSync(image, readFileSync(image).indexOf(sealed));
};
say('a block that cannot be read', await copyAnew('checking', loseBlocks));
execFileSync('umount', [stick]);
execFileSync('mkfs.ext4', ['-q', '-F', image]);
execFileSync('mount', ['-o', 'loop,errors=remount-ro', image, stick]);
const device = execFileSync('findmnt', ['-no', 'SOURCE', stick], { encoding: 'utf8' }).trim();
const mistake = `/sys/fs/ext4/${path.basename(device)}/trigger_fs_error`;
say('locked by the system', await copyAnew('writing', () => writeFileSync(mistake, 'x')));
execFileSync('umount', [stick]);
execFileSync('mkfs.ext4', ['-q', '-F', image]);
execFileSync('mount', ['-o', 'loop', image, stick]);
const letGo = await copyAnew('writing', () => execFileSync('umount', ['-l', stick]));
say('let go of by the system', [letGo, readdirSync(stick)]);

blank();
try {
  execFileSync('mkfs.exfat', [image], { stdio: 'ignore' });
  const device = execFileSync('losetup', ['--show', '-f', image], { encoding: 'utf8' }).trim();
  try {
    execFileSync('mount.exfat-fuse', [device, stick], { stdio: 'ignore' });
  } finally {
    // The kernel lets go of it once nothing is mounted from it.
    execFileSync('losetup', ['-d', device]);
  }
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
