/**
 * Moves a vault to drives of its own (mounts private to this process): one that is too small, one that fills up meanwhile,
 * one that is pulled out meanwhile and comes back. Says what happened, one JSON value a line.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openMovePlace } from '../../../main/export/move-place.ts';
import { Vault, type Proof } from '../../../main/vault/vault.ts';

const [home = '', folder = '', passphrase = ''] = process.argv.slice(2);
const proof: Proof = { passphrase: Buffer.from(passphrase) };
const say = (what: string, value: unknown): void => {
  process.stdout.write(`${JSON.stringify({ what, value })}\n`);
};
const codeOf = async (work: () => Promise<unknown>): Promise<unknown> => {
  try {
    await work();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : String(error);
  }
};
const drive = (name: string, size: string): string => {
  const place = path.join(home, name);
  mkdirSync(place);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place]);
  return place;
};
const vault = await Vault.open(folder, { passphrase: Buffer.from(passphrase), now: Date.now });
const state = (): unknown => [vault.info().exhibits, vault.custody({}).entries.at(-1)?.entry.action];
const moveTo = (place: string, onProgress?: (done: number) => void, when = 'writing') =>
  vault.moveTo(path.join(place, 'Mine.vault'), {
    proof,
    openPlace: openMovePlace,
    removable: true,
    onProgress: (step, done) => {
      if (step === when) onProgress?.(done);
    },
  });

const small = drive('small', '8m');
say('too small', await codeOf(() => moveTo(small)));
say('left on the small one', readdirSync(small));

const filling = drive('filling', '40m');
const filled = await codeOf(() =>
  moveTo(filling, () => {
    if (existsSync(path.join(filling, 'filler'))) return;
    try {
      writeFileSync(path.join(filling, 'filler'), Buffer.alloc(2 ** 26));
    } catch {
      // That is what it is for.
    }
  }),
);
say('filled up', filled);
say('left on the full one', readdirSync(filling));
say('the vault is where it was', state());

const stick = drive('stick', '64m');
const port = path.join(home, 'port');
mkdirSync(port);
const plugIn = (): unknown => execFileSync('mount', ['--bind', stick, port]);
plugIn();
let pulled = false;
const gone = await codeOf(() =>
  moveTo(port, (done) => {
    if (pulled || done < 3_000_000) return;
    pulled = true;
    execFileSync('umount', ['-l', port]);
  }),
);
say('pulled out', gone);
say('nothing was made beside the drive', readdirSync(port));
say('the vault is still where it was', state());
const kept = readdirSync(stick, { recursive: true }).filter((name) => /\.\d{3}$/u.test(String(name))).length;
say('some of it was kept', kept > 0);
plugIn();
let letGo = false;
const whileChecked = (): void => {
  if (!letGo) execFileSync('umount', ['-l', port]);
  letGo = true;
};
say('let go of while it was checked', await codeOf(() => moveTo(port, whileChecked, 'checking')));
say('no vault is on it', readdirSync(stick).includes('Mine.vault'));
plugIn();
const { vault: there, files, problems } = await moveTo(port);
say('plugged in again', { files, problems, names: readdirSync(port) });
say('the old one is closed', await codeOf(async () => Promise.resolve(vault.info())));
say('there', [there.info().exhibits, there.custody({}).entries.at(-1)?.entry.action]);
say('check there', (await there.verify({})).ok);
there.close();
say(
  'journals there',
  readdirSync(path.join(port, 'Mine.vault')).filter((name) => name.startsWith('vault.db-')),
);
rmSync(path.join(filling, 'filler'), { force: true });
say('destroyed', await Vault.destroy(folder, proof));
say('nothing left', existsSync(folder));
