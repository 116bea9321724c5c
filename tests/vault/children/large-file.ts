/** Seals, reads and checks a large made-up file, and says what that took. */
import { setTimeout } from 'node:timers/promises';
import { utcInstant } from '../../../main/core/brands.ts';
import { Vault } from '../../../main/vault/vault.ts';

const [folder = '', megabytes = ''] = process.argv.slice(2);
const vault = await Vault.create(folder, {
  passphrase: Buffer.from('seven grey herons'),
  person: 'Ana',
  now: Date.now,
  kdf: { passes: 3, memoryMiB: 256 },
});
await setTimeout(200);
const before = process.memoryUsage.rss();
let peak = before;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);
/**
 * The most that the main thread worked between two chances for others to be heard. Its own processor time: on a busy
 * machine the clock would measure the neighbours.
 */
let longest = 0;
let spent = process.threadCpuUsage();
const turns = setInterval(() => {
  const { user, system } = process.threadCpuUsage(spent);
  spent = process.threadCpuUsage();
  longest = Math.max(longest, (user + system) / 1000);
}, 0);

/** Made of one block, so that what is measured is the vault and not this. */
const block = Buffer.alloc(62_500, 7);
async function* made() {
  for (let part = 0; part < Number(megabytes) * 16; part++) {
    yield await Promise.resolve(block);
  }
}
const started = performance.now();
const deposit = vault.deposit();
const { id, bytes } = await deposit.put({
  role: 'media',
  name: 'film.mp4',
  mediaType: 'video/mp4',
  body: made(),
});
const sealed = performance.now();
const growthSealing = peak - before;
deposit.commit(
  {
    origin: 'import',
    state: 'complete',
    looksLike: null,
    title: '',
    url: null,
    finalUrl: null,
    savedAt: utcInstant(0),
    savedLocal: '',
    warnings: [],
  },
  null,
);
let read = 0;
for await (const part of vault.streamArtifact(id)) read += part.length;
const { ok } = await vault.verify({});
clearInterval(watch);
clearInterval(turns);
vault.close();
const result = {
  bytes,
  read,
  ok,
  growthSealing,
  growth: peak - before,
  longest,
  sealSeconds: (sealed - started) / 1000,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
