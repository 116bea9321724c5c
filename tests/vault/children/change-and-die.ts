/**
 * Changes the passphrase and is killed before the step whose number argv names. A step is whatever makes something last:
 * a flush or a rename. Says `done` when there were fewer.
 */
import { createRequire, syncBuiltinESMExports } from 'node:module';
// Who started it has stretched the old passphrase, and will stretch the new one.
import '../../runtime/remember-stretches.ts';
import type * as fsPromises from 'node:fs/promises';

const [folder = '', old = '', fresh = '', last = ''] = process.argv.slice(2);
const promises = createRequire(import.meta.url)('node:fs/promises') as {
  -readonly [K in keyof typeof fsPromises]: (typeof fsPromises)[K];
};
let counting = false;
let step = 0;
const next = (): void => {
  if (counting && ++step > Number(last)) process.kill(process.pid, 'SIGKILL');
};
const { open, rename } = promises;
promises.open = async (...args: Parameters<typeof open>) => {
  const handle = await open(...args);
  const sync = handle.sync.bind(handle);
  handle.sync = () => {
    next();
    return sync();
  };
  return handle;
};
promises.rename = (from, to) => {
  next();
  return rename(from, to);
};
syncBuiltinESMExports();

const { Vault } = await import('../../../main/vault/vault.ts');
const vault = await Vault.open(folder, { passphrase: Buffer.from(old), now: Date.now });
counting = true;
await vault.keys.changePassphrase({ passphrase: Buffer.from(old) }, Buffer.from(fresh), {
  passes: 3,
  memoryMiB: 256,
});
counting = false;
process.stdout.write(`done ${step}\n`);
vault.close();
