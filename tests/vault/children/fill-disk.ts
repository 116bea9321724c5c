/**
 * Lives on a disk of its own that is far too small (its mount is private to this process). Says what happened, one JSON
 * value a line.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { utcInstant } from '../../../main/core/brands.ts';
import { Vault } from '../../../main/vault/vault.ts';

const [disk = ''] = process.argv.slice(2);
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk]);

const folder = path.join(disk, 'Mine.vault');
const how = {
  passphrase: Buffer.from('seven grey herons'),
  person: 'Ana',
  now: Date.now,
  kdf: { passes: 3, memoryMiB: 256 },
};
const say = (what: string, value: unknown): void => {
  process.stdout.write(`${JSON.stringify({ what, value })}\n`);
};
const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : String(error);
  }
};
const exhibit = {
  origin: 'import',
  state: 'complete',
  looksLike: null,
  title: 'a',
  url: null,
  finalUrl: null,
  savedAt: utcInstant(0),
  savedLocal: '',
  warnings: [],
} as const;
const file = (name: string, bytes: number) => ({
  role: 'original' as const,
  name,
  mediaType: 'application/octet-stream',
  body: Buffer.alloc(bytes, 3),
});
const filler = path.join(disk, 'filler');
const free = (): number => {
  const { bavail, bsize } = statfsSync(disk);
  return bavail * bsize;
};
const fillUp = (): void => {
  for (let size = 2 ** 20; size >= 512; size /= 2) {
    try {
      for (let part = 0; ; part++) writeFileSync(`${filler}-${size}-${part}`, Buffer.alloc(size, 1));
    } catch {
      // That is what it is for.
    }
  }
};
const makeRoom = (): void => {
  for (const name of readdirSync(disk).filter((entry) => entry.startsWith('filler')))
    rmSync(path.join(disk, name));
};

const vault = await Vault.create(folder, how);
const first = vault.deposit();
await first.put(file('kept', 2_000_000));
first.commit(exhibit, null);

const tooMuch = vault.deposit();
say('sealing more than fits', await codeOf(() => tooMuch.put(file('film', 40_000_000))));
say('left in tmp', readdirSync(path.join(folder, 'tmp')).length);
await tooMuch.put(file('small', 1000));
fillUp();
say('free', free() < 65_536);
say('ballast before', existsSync(path.join(folder, 'ballast')));
// Journals grow in place for a while; many entries need new room for certain.
say('committing on a full disk', await codeOf(() => tooMuch.commit(exhibit, 'x'.repeat(300_000))));
say('ballast after', existsSync(path.join(folder, 'ballast')));
fillUp();
const hopeless = vault.deposit();
say('sealing on a full disk', await codeOf(() => hopeless.put(file('none', 100_000))));
say(
  'logging with no ballast left',
  await codeOf(() => {
    for (let entry = 0; entry < 400; entry++) vault.record('revealed', 1, 'y'.repeat(10_000));
  }),
);
makeRoom();
await hopeless.put(file('later', 100_000));
say('committing later', await codeOf(() => hopeless.commit(exhibit, null)));
say('report', await vault.verify({}));
vault.close();
const again = await Vault.open(folder, how);
say(
  'exhibits',
  again.chart.list({}).rows.map(({ artifactCount, bytes }) => [artifactCount, bytes]),
);
say('after', (await again.verify({})).ok);
again.close();

fillUp();
say('a new vault on a full disk', await codeOf(() => Vault.create(path.join(disk, 'New.vault'), how)));
say(
  'left of it',
  readdirSync(disk).filter((name) => name.includes('New')),
);
makeRoom();
execFileSync('mount', ['-o', 'remount,ro', disk]);
say('opening where nothing may be written', await codeOf(() => Vault.open(folder, how)));
say(
  'making where nothing may be written',
  await codeOf(() => Vault.create(path.join(disk, 'New.vault'), how)),
);
