/** Part of `npm run bench:export`: the encrypted copy, against the plainest way to do the same in the same run. */
import '../../main/engine/threads.ts';
import { copyRatios, onTarget } from './copy-ratio.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const { copy, verified, again, fileByFile, atBest, readBack, target } = await onTarget(copyRatios);
say(`encrypted copy to ${target}, read back ${readBack}:`);
say(`  written: ${copy.toFixed(2)} of cp + sync (limit 0.8)`);
say(`  written and read back: ${verified.toFixed(2)} of cp + sync (limit 0.6)`);
say(`  the plainest program with the same promise, file by file, not read back: ${fileByFile.toFixed(2)}`);
say(`  cp + sync and two hashes of it on one core, one after the other: ${atBest.toFixed(2)}`);
say(`  written again after a small addition: ${again.toFixed(3)} of the addition and the list (limit 1.05)`);
if (copy < 0.8 || verified < 0.6 || again > 1.05) process.exitCode = 1;
