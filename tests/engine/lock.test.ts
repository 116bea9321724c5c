import { execFileSync, fork } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kdfFloor } from '../../main/vault/kdf.ts';
import { startInProcess } from '../../main/engine/in-process.ts';
import type { Answer, Arguments, EngineMethod, JobId, PlaceHandle } from '../../preload/contract.ts';
import { makeDesk, root } from './cli-run.ts';

const desk = makeDesk();
const engine = startInProcess({ kdf: kdfFloor });
const { client } = engine;
let vault: PlaceHandle;
let picture: PlaceHandle;

const passphrase = (): Uint8Array => new TextEncoder().encode('a passphrase to lock with');
const newJob = (): JobId => crypto.randomUUID() as JobId;

async function ask<M extends EngineMethod>(method: M, args: Arguments<M>): Promise<Answer<M>> {
  const result = await client.call(method, args);
  if (!result.ok) throw new Error(`${method}: ${result.code} ${result.detail}`);
  return result.value;
}
const place = async (path: string): Promise<PlaceHandle> => (await ask('grantPlace', { path })).handle;
const unlock = () => ask('unlockVault', { place: vault, passphrase: passphrase() });
const importFile = (file: PlaceHandle) =>
  ask('importFiles', { job: newJob(), files: [file], underEighteen: 'no' });

beforeAll(async () => {
  vault = await place(desk.vault);
  await ask('createVault', { place: vault, passphrase: passphrase(), person: 'tester' });
  writeFileSync(join(desk.folder, 'picture.txt'), 'a planted picture');
  picture = await place(join(desk.folder, 'picture.txt'));
  await importFile(picture);
});
afterAll(async () => {
  await engine.close();
  desk.clear();
});

describe('a lock', () => {
  it('holds against an unlock that is under way', async () => {
    await ask('lockVault', {});
    const letIn = client.call('unlockVault', { place: vault, passphrase: passphrase() });
    await ask('lockVault', {});
    expect(await letIn).toMatchObject({ ok: false, code: 'vault-locked' });
    expect(await ask('vaultInfo', {})).toBeNull();
    await unlock();
  });

  it('ends every ticket, one given while it was under way too', async () => {
    const { exhibit } = await ask('showExhibit', { exhibit: 1 });
    const artifact = exhibit.artifacts[0]?.id ?? '';
    const { ticket } = await ask('reveal', { artifact });
    const locked = client.call('lockVault', {});
    const late = await client.call('reveal', { artifact });
    expect(late).toMatchObject({ ok: false, code: 'vault-locked' });
    await locked;
    await unlock();
    expect(await client.call('readRevealed', { ticket, offset: 0, length: 1 })).toMatchObject({
      ok: false,
      code: 'cover-closed',
    });
  });

  it('does not wait for a large import or its read-back, and the vault is whole afterwards', async () => {
    const big = join(desk.folder, 'big.bin');
    writeFileSync(big, Buffer.alloc(700 * 1024 * 1024, 5));
    for (const step of ['reading', 'checking'] as const) {
      const file = await place(big);
      const reached = new Promise<void>((resolve) => {
        client.on('jobProgress', (told) => {
          if (told.step === step) resolve();
        });
      });
      const importing = importFile(file);
      await reached;
      await ask('lockVault', {});
      expect(await ask('vaultInfo', {})).toBeNull();
      const [line] = await importing;
      // A read-back may be through before the lock comes; an import of this size is not.
      expect(['cancelled', 'vault-locked', ...(step === 'checking' ? [null] : [])]).toContain(line?.code);
      await unlock();
    }
    expect(await ask('verifyVault', { job: newJob() })).toMatchObject({ ok: true });
  });

  it('does not wait for a browser that hangs while it starts', async () => {
    const hanging = join(desk.folder, 'hanging-browser');
    writeFileSync(hanging, '#!/bin/sh\nexec sleep 60\n');
    chmodSync(hanging, 0o755);
    await ask('configure', { browserPath: hanging });
    const job = newJob();
    const capturing = client.call('capturePages', {
      job,
      urls: ['https://example.org/'],
      underEighteen: 'no',
    });
    await ask('stopJob', { job });
    expect(await capturing).toMatchObject({ ok: false, code: 'cancelled' });
  });
});

describe('awkward files', () => {
  it('a pipe, a folder and a device are refused at once, in words', async () => {
    const pipe = join(desk.folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, desk.folder, '/dev/zero']) {
      const [line] = await importFile(await place(path));
      expect(line).toEqual({ exhibit: null, code: 'not-a-file' });
    }
  });

  it('an extraction that stops half way is in the log as far as it went', async () => {
    const to = join(desk.folder, 'half');
    mkdirSync(to);
    writeFileSync(join(to, 'manifest.json'), 'mine');
    const stopped = await client.call('extractExhibit', { job: newJob(), exhibit: 1, to: await place(to) });
    expect(stopped).toMatchObject({ ok: false, code: 'place-not-empty' });
    expect(existsSync(join(to, 'original', 'picture.txt'))).toBe(true);
    const { entries } = await ask('custodyLog', { exhibit: 1 });
    expect(entries.at(-1)?.entry).toMatchObject({ action: 'extracted', detail: { files: 1, of: 2 } });
  });
});

it('the engine ends quietly when its parent is gone', async () => {
  const child = fork(join(root, 'main', 'engine', 'entry.ts'), [], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  await new Promise<void>((resolve) => {
    child.once('message', () => resolve());
    child.send({ kind: 'call', id: 1, method: 'vaultInfo', args: {} });
  });
  // Asked, and gone before the answer.
  child.send({ kind: 'call', id: 2, method: 'vaultInfo', args: {} });
  child.disconnect();
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect({ code, said }).toEqual({ code: 0, said: '' });
});
