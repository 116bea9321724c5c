/** Opens the vault named by argv, says so, and keeps it open, idle, until it is killed. */
import { Vault } from '../../../main/vault/vault.ts';

const [folder = '', passphrase = '', removable] = process.argv.slice(2);
await Vault.open(folder, {
  passphrase: Buffer.from(passphrase, 'utf8'),
  now: Date.now,
  removable: removable === 'removable',
});
process.stdout.write('open\n');
setInterval(() => undefined, 60_000);
