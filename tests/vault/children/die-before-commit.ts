/** Seals two files and half of a third, then dies as if the power went, before anything is listed. */
import { Vault } from '../../../main/vault/vault.ts';

const [folder = '', passphrase = ''] = process.argv.slice(2);
const vault = await Vault.open(folder, {
  passphrase: Buffer.from(passphrase, 'utf8'),
  now: Date.now,
  person: 'Helper',
  chunksPerSegment: 2,
});
const deposit = vault.deposit();
await deposit.put({
  role: 'early-picture',
  name: 'early.png',
  mediaType: 'image/png',
  body: Buffer.from('early'),
});
await deposit.put({
  role: 'media',
  name: 'media/film.mp4',
  mediaType: 'video/mp4',
  body: Buffer.alloc(3_500_000, 5),
});
const given = vault.deposit();
await given.put({ role: 'original', name: 'given-up.txt', mediaType: 'text/plain', body: Buffer.from('no') });
await given.abandon();
const endless = (async function* endless() {
  for (let part = 0; ; part++) {
    if (part === 40) process.kill(process.pid, 'SIGKILL');
    yield await Promise.resolve(Buffer.alloc(100_000));
  }
})();
await deposit.put({
  role: 'original',
  name: 'half.bin',
  mediaType: 'application/octet-stream',
  body: endless,
});
