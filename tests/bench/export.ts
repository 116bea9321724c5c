/**
 * `npm run bench:export`: what leaves the vault, against its limits.
 *
 * - A protected package is written at 40 MB a second or more, and takes at most 200 MB of memory.
 *
 * Other programs on the same machine cannot change what it costs: the rate is counted by the time of the processor as well, and
 * that one decides when the wall clock says less.
 */
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SignList } from '../../main/export/package/bag.ts';
import { writePackage } from '../../main/export/package/write-package.ts';

const megabyte = 1e6;
const limits = { megabytesASecond: 40, residentMegabytes: 200 };
const packageBytes = 600 * 2 ** 20;

const { privateKey } = generateKeyPairSync('ed25519');
const signList: SignList = (sums) => ({
  raw: sign(null, sums, privateKey),
  minisign: '',
  ssh: '',
  keys: { pem: '', minisign: '', ssh: '' },
});

async function* randomBody(bytes: number): AsyncGenerator<Uint8Array> {
  const part = new Uint8Array(2 ** 20).map((_, at) => (at * 2_654_435_761) >>> 24);
  for (let done = 0; done < bytes; done += part.length) yield await Promise.resolve(part);
}

interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  readonly isWithin: boolean;
}

async function protectedPackage(): Promise<Measured[]> {
  const to = mkdtempSync(path.join(tmpdir(), 'holdfast-bench-export-'));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  try {
    const cpu = process.cpuUsage();
    const began = performance.now();
    let written = 0;
    const { lies } = await writePackage(
      to,
      {
        language: 'en',
        pack: async (bag) => {
          await bag.add({ name: 'media.mp4', bytes: packageBytes, body: randomBody(packageBytes) });
        },
        facts: () => ({ date: '2026-11-26', info: [] }),
        receipt: () => [],
      },
      {
        base: 'package',
        password: Buffer.from('grey herons 1851'),
        sign: signList,
        goOn: () => Promise.resolve(),
        expectedBytes: packageBytes,
        onProgress: (step) => {
          if (step === 'checking' && written === 0) written = performance.now() - began;
        },
      },
    );
    const { user, system } = process.cpuUsage(cpu);
    const onDisk = lies.reduce((sum, { name }) => sum + statSync(path.join(to, name)).size, 0);
    if (onDisk < packageBytes) throw new Error('the package is too small to be one');
    const wall = packageBytes / megabyte / (written / 1000);
    const processor = packageBytes / megabyte / ((user + system) / megabyte);
    const resident = peak / megabyte;
    return [
      {
        name: 'protected package, written (wall clock)',
        value: wall,
        unit: 'MB/s',
        limit: limits.megabytesASecond,
        isWithin: Math.max(wall, processor) >= limits.megabytesASecond,
      },
      {
        name: 'protected package, written and read back (processor)',
        value: processor,
        unit: 'MB/CPU-s',
        limit: limits.megabytesASecond,
        isWithin: Math.max(wall, processor) >= limits.megabytesASecond,
      },
      {
        name: 'protected package, memory',
        value: resident,
        unit: 'MB resident',
        limit: limits.residentMegabytes,
        isWithin: resident <= limits.residentMegabytes,
      },
    ];
  } finally {
    clearInterval(watch);
    rmSync(to, { recursive: true, force: true });
  }
}

const measured = await protectedPackage();
for (const { name, value, unit, limit, isWithin } of measured) {
  console.log(`${isWithin ? 'ok  ' : 'OVER'}  ${name}: ${value.toFixed(1)} ${unit} (limit ${limit})`);
}
if (measured.some(({ isWithin }) => !isWithin)) process.exitCode = 1;
