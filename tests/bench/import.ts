/**
 * `npm run bench:import [-- MiB]`: one large file into a vault through the real engine process, against the
 * least that must be done (read, SHA-256, XChaCha20-Poly1305, write, fsync) by a plain script in the same run.
 * Ratios, since the machine is noisy. Also: the engine's resident memory, and how long it kept a caller waiting.
 */
import { fork } from 'node:child_process';
import { createHash, randomFillSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sodium from 'sodium-native';
import type { Arguments, EngineMethod, JobId, JobProgress } from '../../preload/contract.ts';
import { createClient, type Wire } from '../../preload/rpc-client.ts';

const mebibyte = 1024 * 1024;
const mebibytes = Number(process.argv[2] ?? 1024);
const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
const source = join(folder, 'video.bin');

async function makeSource(): Promise<void> {
  const file = await open(source, 'w');
  const part = Buffer.allocUnsafe(mebibyte);
  for (let n = 0; n < mebibytes; n++) await file.write(randomFillSync(part));
  await file.sync();
  await file.close();
}

/** Read → hash → encrypt, and when a target is given write → fsync, one part after the other. @returns seconds */
async function plainScript(target?: string): Promise<number> {
  const started = performance.now();
  const from = await open(source, 'r');
  const to = target === undefined ? undefined : await open(target, 'w');
  const key = randomFillSync(Buffer.alloc(32));
  const nonce = Buffer.alloc(24);
  const plain = Buffer.allocUnsafe(mebibyte);
  const sealed = Buffer.allocUnsafe(mebibyte + 16);
  const hash = createHash('sha256');
  for (let n = 0; ; n++) {
    const { bytesRead } = await from.read(plain, 0, mebibyte, n * mebibyte);
    if (bytesRead === 0) break;
    hash.update(plain.subarray(0, bytesRead));
    nonce.writeUInt32LE(n);
    sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
      sealed.subarray(0, bytesRead + 16),
      plain.subarray(0, bytesRead),
      null,
      null,
      nonce,
      key,
    );
    await to?.write(sealed, 0, bytesRead + 16);
  }
  await to?.sync();
  await to?.close();
  await from.close();
  return (performance.now() - started) / 1000;
}

function residentMiB(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

function median(values: readonly number[], at = 0.5): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))] ?? 0;
}

async function engineImport(): Promise<void> {
  const child = fork(join(import.meta.dirname, '../../main/engine/entry.ts'), [], {
    serialization: 'advanced',
    execArgv: [],
  });
  const client = createClient({
    post: (message) => void child.send(message),
    onMessage: (heard) => void child.on('message', (message) => heard(message as Wire)),
    onClose: (heard) => void child.on('exit', () => heard('ended')),
  });
  const ask = async <M extends EngineMethod>(method: M, args: Arguments<M>) => {
    const result = await client.call(method, args);
    if (!result.ok) throw new Error(`${method}: ${result.code} ${result.detail}`);
    return result.value;
  };
  const vault = await ask('grantPlace', { path: join(folder, 'Bench.vault') });
  const passphrase = new TextEncoder().encode('a bench passphrase');
  await ask('createVault', { place: vault.handle, passphrase, person: 'bench' });
  const file = await ask('grantPlace', { path: source });

  let sealedAt = 0;
  const rss: number[] = [];
  const waits: number[] = [];
  client.on('jobProgress', ({ step }: JobProgress) => {
    if (step === 'checking' && sealedAt === 0) sealedAt = performance.now();
  });
  const started = performance.now();
  const running = new AbortController();
  const watch = (async () => {
    while (!running.signal.aborted) {
      const asked = performance.now();
      await client.call('vaultInfo', {});
      waits.push(performance.now() - asked);
      rss.push(residentMiB(child.pid ?? 0));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  const job = crypto.randomUUID() as JobId;
  const [line] = await ask('importFiles', { job, files: [file.handle], underEighteen: 'no' });
  const ended = performance.now();
  running.abort();
  await watch;
  if (line?.code !== null) throw new Error(`import: ${line?.code}`);
  child.kill();

  const seal = (sealedAt - started) / 1000;
  const floor = [await plainScript(), await plainScript(), await plainScript()];
  const written = [await plainScript(join(folder, 'a')), await plainScript(join(folder, 'b'))];
  const line2 = (name: string, value: string): void => console.log(`${name.padEnd(52)} ${value}`);
  line2('file', `${mebibytes} MiB`);
  line2('sealed in', `${seal.toFixed(2)} s, ${(mebibytes / seal).toFixed(0)} MiB/s`);
  line2('read back and checked in', `${((ended - sealedAt) / 1000).toFixed(2)} s`);
  line2('plain read + SHA-256 + encryption', `${median(floor).toFixed(2)} s`);
  line2('plain read + SHA-256 + encryption + write + fsync', `${median(written).toFixed(2)} s`);
  line2('speed against SHA-256 + encryption', `${(median(floor) / seal).toFixed(2)} ×`);
  line2('speed against the same, written', `${(median(written) / seal).toFixed(2)} ×`);
  line2('engine resident, median and most', `${median(rss).toFixed(0)} / ${Math.max(...rss).toFixed(0)} MiB`);
  line2(
    'a caller waited, median, 99 % and most',
    `${median(waits).toFixed(1)} / ${median(waits, 0.99).toFixed(1)} / ${Math.max(...waits).toFixed(1)} ms`,
  );
}

try {
  await makeSource();
  await engineImport();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
