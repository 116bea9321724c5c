/** Moves a vault to a file system on a loop device, which the system locks or lets go of meanwhile. Only root may. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openMovePlace } from '../../../main/export/move-place.ts';
import { Vault } from '../../../main/vault/vault.ts';

const [home = '', folder = '', passphrase = ''] = process.argv.slice(2);
const say = (what: string, value: unknown): void => {
  process.stdout.write(`${JSON.stringify({ what, value })}\n`);
};
const image = path.join(home, 'stick.img');
const stick = path.join(home, 'stick');
mkdirSync(stick);
writeFileSync(image, '');
truncateSync(image, 64 * 2 ** 20);
execFileSync('mkfs.ext4', ['-q', '-F', image]);
const plugIn = (): unknown => execFileSync('mount', ['-o', 'loop,errors=remount-ro', image, stick]);
const vault = await Vault.open(folder, { passphrase: Buffer.from(passphrase), now: Date.now });

/** @param happens once, as soon as something was written */
async function moveWhile(happens: () => unknown): Promise<unknown> {
  let has = false;
  try {
    await vault.moveTo(path.join(stick, 'Mine.vault'), {
      proof: { passphrase: Buffer.from(passphrase) },
      openPlace: openMovePlace,
      removable: true,
      onProgress: (step) => {
        if (step === 'writing' && !has) happens();
        has ||= step === 'writing';
      },
    });
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : String(error);
  }
}
const state = (): unknown => [vault.info().exhibits, readdirSync(stick).includes('Mine.vault')];

plugIn();
say('let go of', [await moveWhile(() => execFileSync('umount', ['-l', stick])), state()]);
plugIn();
const device = execFileSync('findmnt', ['-no', 'SOURCE', stick], { encoding: 'utf8' }).trim();
const mistake = `/sys/fs/ext4/${path.basename(device)}/trigger_fs_error`;
say('locked', [await moveWhile(() => writeFileSync(mistake, 'x')), state()]);
execFileSync('umount', [stick]);
// As a system finds it that looked it over.
spawnSync('e2fsck', ['-fy', image]);
plugIn();
say('in the end', [await moveWhile(() => undefined), readdirSync(stick).includes('Mine.vault')]);
execFileSync('umount', ['-l', stick]);
