import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Arguments, EngineMethod, JobId } from '../../preload/contract.ts';
import { createClient, type Wire } from '../../preload/rpc-client.ts';
import { buildWhenStale, checkout } from '../runtime/build.ts';
import { makeDesk } from './cli-run.ts';

buildWhenStale(console.log);
const desk = makeDesk();
// The engine as it is shipped: from its sources Node keeps a compiler in memory besides.
const child = fork(join(checkout, 'out', 'main', 'engine.js'), [], {
  serialization: 'advanced',
  execArgv: [],
});
afterAll(() => {
  child.kill('SIGKILL');
  desk.clear();
});

const client = createClient({
  post: (message) => void child.send(message),
  onMessage: (heard) => void child.on('message', (message) => heard(message as Wire)),
  onClose: (heard) => void child.on('exit', () => heard('ended')),
});

async function ask<M extends EngineMethod>(method: M, args: Arguments<M>) {
  const result = await client.call(method, args);
  if (!result.ok) throw new Error(`${method}: ${result.code} ${result.detail}`);
  return result.value;
}

function residentBytes(): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(?<kB>\d+) kB/u.exec(status)?.groups?.['kB'] ?? 0) * 1024;
}

it('brings a 1 GB file in within 150 MB of resident memory, and answers meanwhile', async () => {
  const source = join(desk.folder, 'video.bin');
  const file = await open(source, 'w');
  await file.truncate(1_000_000_000);
  await file.close();
  const place = await ask('grantPlace', { path: desk.vault });
  const passphrase = new TextEncoder().encode('a passphrase for memory');
  await ask('createVault', { place: place.handle, passphrase, person: 'test' });
  const brought = await ask('grantPlace', { path: source });

  let most = 0;
  let progress = 0;
  let answers = 0;
  client.on('jobProgress', ({ step, done, total }) => {
    if (step === 'reading' && done !== total) progress++;
  });
  const done = new AbortController();
  const watch = (async () => {
    while (!done.signal.aborted) {
      await ask('vaultInfo', {});
      answers++;
      most = Math.max(most, residentBytes());
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  })();
  const job = crypto.randomUUID() as JobId;
  const [line] = await ask('importFiles', { job, files: [brought.handle], underEighteen: 'no' });
  done.abort();
  await watch;
  expect(line).toMatchObject({ code: null });
  expect(most).toBeLessThan(150e6);
  expect(progress).toBeGreaterThan(3);
  // Other callers were answered all the while; how long they waited is for the bench to say.
  expect(answers).toBeGreaterThan(progress);
});
