import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobProgress, PlaceHandle } from '../../preload/contract.ts';
import { makeDesk, runCli } from './cli-run.ts';
import { newJob, openDesk, type EngineDesk } from './desk.ts';

let desk: EngineDesk;
let to: PlaceHandle;
const drive = (): string => join(desk.folder, 'stick');
beforeAll(async () => {
  desk = await openDesk();
  mkdirSync(drive());
  to = (await desk.ask('grantPlace', { path: drive() })).handle;
  const film = join(desk.folder, 'film.bin');
  writeFileSync(film, Buffer.alloc(30_000_000, 'a film '));
  const { handle } = await desk.ask('grantPlace', { path: film });
  await desk.ask('importFiles', { job: newJob(), files: [handle], underEighteen: 'no' });
});
afterAll(() => desk.clear());

const checkWith = async (passphrase?: string): Promise<unknown> => {
  const { copies } = await desk.ask('checkPlace', {
    job: newJob(),
    place: to,
    ...(passphrase === undefined ? {} : { passphrase: new TextEncoder().encode(passphrase) }),
  });
  return copies;
};

describe('a copy made by the engine', () => {
  it('says before how much it is; waits while it is paused; tells speed and time left; ends when it is stopped', async () => {
    expect(await desk.ask('estimateCopy', { to })).toMatchObject({ fits: true });
    expect(readdirSync(drive())).toEqual([]);
    const job = newJob();
    const heard: JobProgress[] = [];
    const paused = Promise.withResolvers<null>();
    const quiet = desk.engine.client.on('jobProgress', (progress) => {
      if (progress.job === job) heard.push(progress);
      if (heard.length === 1) void desk.ask('pauseCopy', { job, paused: true }).then(paused.resolve);
    });
    const copying = desk.refusal('copyVault', { job, to });
    await paused.promise;
    await wait(100);
    const before = heard.at(-1)?.done;
    await wait(500);
    expect(heard.at(-1)?.done).toBe(before);
    expect(await desk.refusal('copyVault', { job: newJob(), to })).toBe('busy');
    await desk.ask('stopJob', { job });
    expect(await copying).toBe('cancelled');
    quiet();
    expect(await checkWith()).toMatchObject([{ state: 'unfinished', opened: null }]);
    expect(await desk.ask('copies', {})).toEqual([]);

    const second = newJob();
    const told: JobProgress[] = [];
    const end = desk.engine.client.on('jobProgress', (progress) => {
      if (progress.job === second) told.push(progress);
    });
    expect(await desk.ask('copyVault', { job: second, to })).toMatchObject({
      name: 'Test.vault',
      missing: 0,
    });
    end();
    expect(new Set(told.map(({ step }) => step))).toEqual(new Set(['writing', 'checking']));
    expect(
      told.some(({ bytesPerSecond = 0, secondsLeft = -1 }) => bytesPerSecond > 0 && secondsLeft >= 0),
    ).toBe(true);
    expect(readdirSync(drive())).toEqual(['Test.vault']);
  });

  it('is remembered, checked from the outside and from the inside, and can be forgotten', async () => {
    expect(await checkWith()).toMatchObject([{ problems: [], opened: null }]);
    expect(await checkWith('correct planted horse 8151')).toMatchObject([
      { problems: [], opened: { ok: true, objects: 2 } },
    ]);
    await expect(checkWith('another one 12345')).rejects.toThrow('wrong-passphrase');
    const [copy] = await desk.ask('copies', {});
    expect(copy).toMatchObject({ place: 'stick', exhibitsBehind: 0, earlierKeys: false });
    await desk.ask('forgetCopy', { copy: copy?.copy ?? '' });
    expect(await desk.ask('copies', {})).toEqual([]);
    expect(await desk.refusal('forgetCopy', { copy: copy?.copy ?? '' })).toBe('copy-not-found');
  });

  it('is refused inside the vault itself, and where no copy is there is none', async () => {
    const inside = await desk.ask('grantPlace', { path: join(desk.vault, 'objects') });
    expect(await desk.refusal('copyVault', { job: newJob(), to: inside.handle })).toBe('same-place');
    const empty = await desk.ask('grantPlace', { path: desk.folder });
    expect(await desk.refusal('checkPlace', { job: newJob(), place: empty.handle })).toBe('nothing-to-check');
  });
});

it('the command line copies, checks with and without the passphrase, and ends with 1 when a copy is not whole', async () => {
  const cli = makeDesk();
  const stick = join(cli.folder, 'stick');
  mkdirSync(stick);
  await cli.init();
  const copied = await cli.holdfast('copy', cli.vault, '--to', stick);
  expect([copied.code, copied.json[0]?.['name']]).toEqual([0, 'Test.vault']);
  const checked = await cli.holdfast('check', stick);
  expect([checked.code, checked.json]).toMatchObject([0, [{ problems: [], opened: { ok: true } }]]);
  writeFileSync(join(stick, 'Test.vault', 'vault.key.bak'), 'x');
  const bad = await runCli(['check', join(stick, 'Test.vault'), '--json']);
  expect(bad.code).toBe(1);
  expect(bad.json).toMatchObject([
    { state: 'damaged', problems: [{ code: 'copy-file-damaged', file: 'vault.key.bak' }] },
  ]);
  cli.clear();
});
