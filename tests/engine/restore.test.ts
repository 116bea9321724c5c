import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { JobId, PlaceHandle } from '../../preload/contract.ts';
import { makeDesk } from './cli-run.ts';
import { newJob, openDesk, type EngineDesk } from './desk.ts';

let desk: EngineDesk;
let copy: PlaceHandle;
const passphrase = (): Uint8Array => new TextEncoder().encode('correct planted horse 8151');
const stick = (): string => join(desk.folder, 'stick');
const inCopy = (...names: string[]): string => join(stick(), 'Test.vault', ...names);
const place = async (...names: string[]): Promise<PlaceHandle> =>
  (await desk.ask('grantPlace', { path: join(desk.folder, ...names) })).handle;

beforeAll(async () => {
  desk = await openDesk();
  mkdirSync(stick());
  const film = join(desk.folder, 'film.bin');
  writeFileSync(film, Buffer.alloc(9_000_000, 'a film '));
  const note = join(desk.folder, 'note.txt');
  writeFileSync(note, 'a note');
  const files = [await place('film.bin'), await place('note.txt')];
  await desk.ask('importFiles', { job: newJob(), files, underEighteen: 'no' });
  await desk.ask('copyVault', { job: newJob(), to: await place('stick') });
  copy = (await desk.ask('copiesIn', { place: await place('stick') }))[0]?.place ?? copy;
  await desk.ask('lockVault', {});
});
afterEach(() => desk.ask('lockVault', {}));
afterAll(() => desk.clear());

const restore = async (to: string, job: JobId = newJob()) =>
  desk.ask('restoreCopy', { job, copy, to: await place(to), passphrase: passphrase() });
const refusal = async (to: string, with_ = passphrase()) =>
  desk.refusal('restoreCopy', { job: newJob(), copy, to: await place(to), passphrase: with_ });
/** Beside the vaults: what has no name yet. */
const unnamed = (): string[] => readdirSync(desk.folder).filter((name) => name.endsWith('.restoring'));
const sealed = (): string[] =>
  readdirSync(inCopy('objects'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.000'))
    .toSorted((a, b) => statSync(inCopy('objects', a)).size - statSync(inCopy('objects', b)).size);

describe('a vault brought back from a copy', () => {
  it('opens with the passphrase, holds the same, says in its log where it is from, and is no copy', async () => {
    const before = readdirSync(inCopy(), { recursive: true }).map(String).toSorted();
    const restored = await restore('Back.vault');
    expect(restored).toMatchObject({ problems: 0, vault: { name: 'Back', exhibits: 2 } });
    const report = await desk.ask('verifyVault', { job: newJob() });
    expect([report.ok, report.objects]).toEqual([true, 4]);
    const { entries } = await desk.ask('custodyLog', { limit: 1000 });
    const entry = entries.map((it) => it.entry).find(({ action }) => action === 'vault-restored');
    expect(entry?.detail).toMatchObject({ isExact: true, problems: 0, files: restored.files });
    expect(readdirSync(join(desk.folder, 'Back.vault')).filter((name) => name.startsWith('copy.'))).toEqual(
      [],
    );
    await desk.ask('lockVault', {});
    expect(readdirSync(inCopy(), { recursive: true }).map(String).toSorted()).toEqual(before);
    expect(unnamed()).toEqual([]);
  });

  it('never takes the place of anything, and leaves nothing when the passphrase is another', async () => {
    mkdirSync(join(desk.folder, 'Hers.vault'));
    expect(await refusal('Hers.vault')).toBe('vault-exists');
    expect(readdirSync(join(desk.folder, 'Hers.vault'))).toEqual([]);
    expect(await refusal('Other.vault', new TextEncoder().encode('something else 99'))).toBe(
      'wrong-passphrase',
    );
    expect(unnamed()).toEqual([]);
    const there = { job: newJob(), copy, to: await place('Other.vault') };
    expect(await desk.refusal('restoreCopy', there)).toBe('bad-arguments');
  });

  it('that was cut off is no vault, and the next run goes on with what is right there', async () => {
    const job = newJob();
    const quiet = desk.engine.client.on('jobProgress', ({ job: of, done = 0 }) => {
      // At the first word: the next one would come a fifth of a second later, when all of it may be there.
      if (of === job && done > 0) void desk.ask('stopJob', { job });
    });
    expect(
      await desk.refusal('restoreCopy', {
        job,
        copy,
        to: await place('Slow.vault'),
        passphrase: passphrase(),
      }),
    ).toBe('cancelled');
    quiet();
    const [name = ''] = unnamed();
    expect(existsSync(join(desk.folder, 'Slow.vault'))).toBe(false);
    expect(readdirSync(join(desk.folder, name))).not.toContain('vault.key');
    const objects = join(desk.folder, name, 'objects');
    const kept = readdirSync(objects, { recursive: true })
      .map(String)
      .filter((it) => it.endsWith('.000'));
    const times = kept.map((it) => statSync(join(objects, it)).mtimeMs);
    await restore('Slow.vault');
    const there = join(desk.folder, 'Slow.vault', 'objects');
    expect(kept.map((it) => statSync(join(there, it)).mtimeMs)).toEqual(times);
    expect(await desk.ask('verifyVault', { job: newJob() })).toMatchObject({ ok: true });
    await desk.ask('lockVault', {});
  });

  it('from a copy in which a file went bad holds all the rest, and says so', async () => {
    const bad = inCopy('objects', sealed().at(-1) ?? '');
    const whole = readFileSync(bad);
    const changed = Buffer.from(whole);
    changed[100_000] = (changed[100_000] ?? 0) ^ 1;
    writeFileSync(bad, changed);
    expect(await restore('Hurt.vault')).toMatchObject({ problems: 1 });
    const { problems } = await desk.ask('verifyVault', { job: newJob() });
    expect(problems.map(({ code }) => code)).toEqual(['object-damaged']);
    await desk.ask('lockVault', {});
    rmSync(bad);
    expect(await restore('Gap.vault')).toMatchObject({ problems: 1 });
    await desk.ask('lockVault', {});
    writeFileSync(bad, whole);
  });

  it('from a copy that was opened by itself holds what was added there', async () => {
    await desk.ask('unlockVault', { place: copy, passphrase: passphrase() });
    await desk.ask('importFiles', { job: newJob(), files: [await place('film.bin')], underEighteen: 'no' });
    writeFileSync(join(desk.folder, 'more.txt'), 'more');
    await desk.ask('importFiles', { job: newJob(), files: [await place('more.txt')], underEighteen: 'no' });
    await desk.ask('lockVault', {});
    expect(await restore('Used.vault')).toMatchObject({ problems: 0, vault: { exhibits: 3 } });
    await desk.ask('lockVault', {});
  });

  it('is refused where the copying never ended', async () => {
    rmSync(inCopy('copy.manifest'));
    expect(await refusal('Never.vault')).toBe('copy-unfinished');
    expect(unnamed()).toEqual([]);
  });
});

it('the command line brings a vault back into a folder', async () => {
  const cli = makeDesk();
  const drive = join(cli.folder, 'drive');
  const home = join(cli.folder, 'home');
  mkdirSync(drive);
  mkdirSync(home);
  await cli.init();
  await cli.holdfast('copy', cli.vault, '--to', drive);
  const back = await cli.holdfast('restore', drive, '--to', home);
  expect([back.code, back.json[0]?.['problems']]).toEqual([0, 0]);
  expect(readdirSync(home)).toEqual(['Test.vault']);
  expect((await cli.holdfast('verify', join(home, 'Test.vault'))).code).toBe(0);
  expect((await cli.holdfast('restore', drive, '--to', home)).json[0]?.['code']).toBe('vault-exists');
  cli.clear();
});
