/**
 * Copies a vault to drives of its own (mounts private to this process): too small, full, locked, taken away. Says what
 * happened, one JSON value a line.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkCopies } from '../../../main/export/check-copy.ts';
import { codeOf, copyTo, openVault } from '../copying.ts';

const [home = '', folder = ''] = process.argv.slice(2);
const say = (what: string, value: unknown): void => {
  process.stdout.write(`${JSON.stringify({ what, value })}\n`);
};
const drive = (name: string, options: string): string => {
  const place = path.join(home, name);
  mkdirSync(place);
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place]);
  return place;
};
const vault = await openVault(folder);
const entries = (): number => vault.custody({}).total;
const before = entries();

const small = drive('small', 'size=4m');
say('too small', await codeOf(copyTo(vault, small)));
say('left on the small one', readdirSync(small));

const filling = drive('filling', 'size=24m');
const filler = path.join(filling, 'filler');
const filled = await codeOf(
  copyTo(vault, filling, {
    onProgress: (step) => {
      if (step !== 'writing' || existsSync(filler)) return;
      try {
        writeFileSync(filler, Buffer.alloc(2 ** 25));
      } catch {
        // That is what it is for.
      }
    },
  }),
);
say('filled up', filled);
rmSync(filler);
const rest = await copyTo(vault, filling);
say('room again', { files: rest.files, names: readdirSync(filling), readBack: rest.readBack });

const locked = drive('locked', 'ro,size=24m');
say('locked', await codeOf(copyTo(vault, locked)));

const stick = drive('stick', 'size=24m');
const port = path.join(home, 'port');
mkdirSync(port);
const plugIn = (): unknown => execFileSync('mount', ['--bind', stick, port]);
plugIn();
let pulled = false;
const gone = await codeOf(
  copyTo(vault, port, {
    onProgress: (_step, done) => {
      if (pulled || done < 3_000_000) return;
      pulled = true;
      execFileSync('umount', ['-l', port]);
    },
  }),
);
say('taken away', gone);
say('nothing was made beside the drive', readdirSync(port));
plugIn();
const again = await copyTo(vault, port);
say('plugged in again', {
  onlyTheRest: again.bytesWritten < rest.bytes - 2_000_000,
  files: again.files,
  names: readdirSync(port),
});
execFileSync('umount', [port]);
say('let go of', readdirSync(port));

/** Cuts a byte off the file that is read back last: what a drive may give that is just being pulled. @returns what mends it */
const shorten = (): (() => void) => {
  const names = readdirSync(port, { recursive: true }).map(String);
  const sealed = names.filter((name) => /\.\d{3}$/u.test(name));
  const last = sealed.toSorted((a, b) => (path.basename(a) < path.basename(b) ? -1 : 1)).at(-1) ?? '';
  const file = path.join(port, last);
  const bytes = readFileSync(file);
  truncateSync(file, bytes.length - 1);
  return () => writeFileSync(file, bytes);
};
const letGo = (): unknown => execFileSync('umount', ['-l', port]);
/** A first copy, of which a file reads back otherwise. @param then happens a moment later */
const readsOtherwise = async (then: (mend: () => void) => unknown): Promise<unknown> => {
  for (const name of readdirSync(stick)) rmSync(path.join(stick, name), { recursive: true });
  plugIn();
  let later: Promise<unknown> | undefined;
  const onProgress = (step: string): void => {
    if (step !== 'checking' || later !== undefined) return;
    const mend = shorten();
    later = wait(150).then(() => then(mend));
  };
  const code = await codeOf(copyTo(vault, port, { onProgress }));
  await later;
  return code;
};
say('reads otherwise, and is gone', await readsOtherwise(letGo));
say('reads otherwise for good', [await readsOtherwise(() => undefined), readdirSync(port)]);
letGo();
say('reads otherwise for a moment', [await readsOtherwise((mend) => mend()), readdirSync(port)]);
shorten();
const checking = checkCopies(port, { goOn: () => Promise.resolve(), onProgress: () => undefined });
const seen = codeOf(checking);
await wait(150);
letGo();
say('a check while it is pulled', await seen);

say('noted in the log', entries() - before);
vault.close();
