/**
 * Part of `npm run bench:export`: the encrypted copy, against the plainest way to do the same in the same run. Its limits are for a thumb
 * drive, so they are judged on one. A device several times faster than any stick is measured beside it, and judges nothing: there the
 * processor's time for two hashes is what is seen, and nobody waits for it on a stick.
 */
import '../../main/engine/threads.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onDrive, sticks, type DriveSpeed } from './bench-drive.ts';
import { copyRatios, type CopyRatios } from './copy-ratio.ts';

const rounds = 3;
const limits = { copy: 0.8, verified: 0.6, again: 1.05 };
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB/s`;

/** @param atBest what `verified` can be at most there @param isJudged whether the limits of speed are for this one */
function tell(target: string, found: CopyRatios, atBest: string, isJudged: boolean): boolean {
  const { copy, verified, again, fileByFile, plain, processor, readBack } = found;
  const limit = (least: number): string => (isJudged ? `limit ${least}` : 'not judged here');
  say(`encrypted copy to ${target}, read back ${readBack}; cp + sync wrote ${plain.toFixed(0)} MB/s:`);
  say(`  written: ${copy.toFixed(2)} of cp + sync (${limit(limits.copy)})`);
  say(`  written and read back: ${verified.toFixed(2)} of cp + sync (${limit(limits.verified)}; ${atBest})`);
  say(`  the plainest program with the same promise, file by file, not read back: ${fileByFile.toFixed(2)}`);
  say(`  the processor's time, read back: ${processor.toFixed(2)} s`);
  say(
    `  written again after a small addition: ${again.toFixed(3)} of the addition and the list (limit ${limits.again})`,
  );
  const isFast = copy >= limits.copy && verified >= limits.verified;
  return again <= limits.again && (isFast || !isJudged);
}

async function onStick(speed: DriveSpeed): Promise<boolean | undefined> {
  const found = await onDrive(speed, (to) => copyRatios(to, rounds));
  if (found === undefined) return undefined;
  const { name, write, read } = speed;
  const atBest = `about ${(1 / (1 + write / read)).toFixed(2)} at best, since all is read once`;
  const target = `${name} (ext4, held to ${megabytes(write)} written and ${megabytes(read)} read)`;
  // Where the limit does not hold it is no stick.
  const isHeld = found.plain * 1e6 < write * 1.25;
  if (!isHeld) say('the system did not hold the drive to its speed:');
  return tell(target, found, atBest, isHeld);
}

async function asItIs(): Promise<boolean> {
  const measure = (to: string): Promise<CopyRatios> => copyRatios(to, rounds);
  const most = (found: CopyRatios): string =>
    `cp + sync and two hashes on one core, one after the other: ${found.withHashes.toFixed(2)}`;
  const device = await onDrive(undefined, measure);
  if (device !== undefined) return tell('a device with no limit (ext4)', device, most(device), false);
  const home = mkdtempSync(path.join(tmpdir(), 'holdfast-bench-folder-'));
  try {
    const folder = await measure(home);
    return tell('a folder of this disk', folder, most(folder), false);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const judged: (boolean | undefined)[] = [];
for (const speed of sticks) judged.push(await onStick(speed));
if (judged.includes(undefined))
  say('no stick can be made here (that takes root and cgroup v1): its limits are not judged');
const isWell = await asItIs();
if (!isWell || judged.includes(false)) process.exitCode = 1;
