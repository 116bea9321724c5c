import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { JobId, JobProgress } from '../../preload/contract.ts';
import { createClient, type EngineClient, type Wire } from '../../preload/rpc-client.ts';
import { root } from './cli-run.ts';

let child: ChildProcess;
let client: EngineClient;
const folder = mkdtempSync(join(tmpdir(), 'holdfast-test-'));
const passphrase = (): Uint8Array => new TextEncoder().encode('a long planted passphrase');

beforeAll(() => {
  child = fork(join(root, 'main', 'engine', 'entry.ts'), [], { serialization: 'advanced', execArgv: [] });
  client = createClient({
    post: (message) => void child.send(message),
    onMessage: (heard) => void child.on('message', (message) => heard(message as Wire)),
    onClose: (heard) => void child.on('exit', (code, signal) => heard(`ended with ${code ?? signal}`)),
  });
});
afterAll(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function place(path: string) {
  const granted = await client.call('grantPlace', { path });
  if (!granted.ok) throw new Error(granted.code);
  return granted.value.handle;
}

it('makes a vault, brings a file in, reveals it, locks and opens again, in a process of its own', async () => {
  const vault = await place(join(folder, 'Forked.vault'));
  const made = await client.call('createVault', { place: vault, passphrase: passphrase(), person: 'tester' });
  expect(made).toMatchObject({ ok: true, value: { name: 'Forked', exhibits: 0 } });

  const body = Buffer.from('planted file content, byte for byte');
  writeFileSync(join(folder, 'note.txt'), body);
  const progress: JobProgress[] = [];
  const quiet = client.on('jobProgress', (told) => progress.push(told));
  const job = crypto.randomUUID() as JobId;
  const lines = await client.call('importFiles', {
    job,
    files: [await place(join(folder, 'note.txt')), await place(join(folder, 'not-there.txt'))],
    underEighteen: 'no',
  });
  quiet();
  if (!lines.ok) throw new Error(lines.code);
  expect(lines.value[1]).toMatchObject({ exhibit: null, code: 'file-not-found' });
  const artifacts = lines.value[0]?.exhibit?.artifacts ?? [];
  expect(artifacts.map(({ name }) => name)).toEqual(['original/note.txt', 'manifest.json']);
  expect(progress.every((told) => told.job === job)).toBe(true);
  expect(progress.some(({ item, line }) => item === 0 && line !== undefined)).toBe(true);

  const artifact = artifacts[0]?.id ?? '';
  const revealed = await client.call('reveal', { artifact });
  if (!revealed.ok) throw new Error(revealed.code);
  const { ticket } = revealed.value;
  const read = await client.call('readRevealed', { ticket, offset: 8, length: 1000 });
  expect(read).toMatchObject({ ok: true, value: { bytes: body.length, mediaType: 'text/plain' } });
  expect(read.ok && Buffer.from(read.value.part).equals(body.subarray(8))).toBe(true);
  await client.call('cover', { ticket });
  expect(await client.call('readRevealed', { ticket, offset: 0, length: 1 })).toMatchObject({
    code: 'cover-closed',
  });
  const log = await client.call('custodyLog', { exhibit: 1 });
  expect(log.ok && log.value.entries.map(({ entry }) => entry.action)).toEqual(['imported', 'revealed']);

  expect(await client.call('lockVault', {})).toEqual({ ok: true, value: null });
  expect(await client.call('chart', {})).toMatchObject({ ok: false, code: 'vault-locked' });
  expect(
    await client.call('unlockVault', { place: vault, passphrase: new TextEncoder().encode('wrong one') }),
  ).toMatchObject({ ok: false, code: 'wrong-passphrase' });
  expect(await client.call('unlockVault', { place: vault, passphrase: passphrase() })).toMatchObject({
    ok: true,
    value: { exhibits: 1 },
  });
});

it('stops an import in the middle and keeps nothing of that file', async () => {
  const big = join(folder, 'big.bin');
  writeFileSync(big, Buffer.alloc(256 * 1024 * 1024, 7));
  const job = crypto.randomUUID() as JobId;
  const quiet = client.on('jobProgress', (told) => {
    if (told.job === job && told.step === 'reading') void client.call('stopJob', { job });
  });
  const lines = await client.call('importFiles', { job, files: [await place(big)], underEighteen: 'no' });
  quiet();
  expect(lines).toMatchObject({ ok: true, value: [{ exhibit: null, code: 'cancelled' }] });
  const verified = await client.call('verifyVault', { job: crypto.randomUUID() });
  expect(verified).toMatchObject({ ok: true, value: { ok: true, objects: 2 } });
});

it('answers engine-gone, not silence, when its process is killed', async () => {
  child.kill('SIGKILL');
  await client.closed;
  expect(await client.call('vaultInfo', {})).toMatchObject({ ok: false, code: 'engine-gone' });
});
