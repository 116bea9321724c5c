import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Intake } from '../../main/capture/intake.ts';
import { Run } from '../../main/capture/run.ts';
import { localTime, utcInstant } from '../../main/core/brands.ts';
import type { ArtifactSink, NewArtifact } from '../../main/core/evidence.ts';
import { Vault } from '../../main/vault/vault.ts';
import { folderSink } from './sink.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'late-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const never = new AbortController().signal;
const code = (megabytes: number): NewArtifact => ({
  role: 'page-mhtml',
  name: 'page.mhtml',
  mediaType: 'multipart/related',
  body: Buffer.alloc(megabytes * 1024 * 1024, 'a'),
});
const startRun = (sink: ArtifactSink): Run =>
  new Run(
    {
      now: Date.now,
      sink,
      signal: never,
      onProgress: () => undefined,
      tool: { name: 'Holdfast', version: '0.0.0', commit: 'not collected', system: 'test', node: '24' },
    },
    30_000,
  );

test('what a step brings after its time costs nothing that was saved before', async () => {
  const vault = await Vault.create(join(folder, 'a.vault'), {
    passphrase: Buffer.from('correct horse'),
    person: 'Sam',
    now: Date.now,
    kdf: { passes: 3, memoryMiB: 256 },
  });
  try {
    const deposit = vault.deposit();
    const run = startRun(deposit);
    let turnedAway: unknown;
    const slow = Promise.withResolvers<void>();
    await run.step('page-code', 100, async ({ signal }) => {
      await sleep(300);
      await run.deposit.put(code(8), signal).catch((error: unknown) => (turnedAway = error));
      slow.resolve();
    });
    await slow.promise;
    expect(run.steps).toMatchObject([{ step: 'page-code', outcome: 'timed-out' }]);
    await run.deposit.close();
    await run.deposit.putManifest(Buffer.from('{}'));
    run.dispose();
    const now = Date.now();
    const exhibit = deposit.commit(
      {
        origin: 'capture',
        state: 'partial',
        looksLike: null,
        title: '',
        url: null,
        finalUrl: null,
        savedAt: utcInstant(now),
        savedLocal: localTime(now),
        warnings: [],
      },
      null,
    );
    expect(exhibit.artifacts.map(({ name }) => name)).toEqual(['manifest.json']);
    expect(turnedAway).toBeInstanceOf(Error);
  } finally {
    vault.close();
  }
});

test('a file that is half in when the manifest is written is waited for, and listed', async () => {
  const own = folderSink(folder);
  const intake = new Intake({
    put: async (file) => {
      await sleep(200);
      return own.put(file);
    },
  });
  const putting = intake.put(code(1), never);
  await intake.close();
  expect(intake.files.map(({ name }) => name)).toEqual(['page.mhtml']);
  await expect(intake.put(code(1), never)).rejects.toThrow('the manifest has been written');
  await intake.putManifest(Buffer.from('{}'));
  await putting;
  expect(own.files.map(({ name }) => name)).toEqual(['page.mhtml', 'manifest.json']);
});
