/** Timestamps through the engine: asked for, kept, logged, checked again, and checked by OpenSSL outside the vault. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openSession, closeSession } from '../../main/vault/open.ts';
import { VaultPlaces } from '../../main/vault/places.ts';
import { startSocks } from '../site/socks.ts';
import { Authority } from '../witness/authority.ts';
import { runCli } from './cli-run.ts';
import { newJob, openDesk, type EngineDesk } from './desk.ts';

let tsa: Authority;
let desk: EngineDesk;
beforeAll(async () => {
  tsa = await Authority.open();
  desk = await openDesk();
  const written = { address: '', site: 'Murmur', userName: 'rook', seenAt: '', description: 'seen' };
  await desk.ask('writeTextRecord', written);
  await desk.ask('writeTextRecord', { ...written, description: 'frozen' });
});
afterAll(async () => {
  await desk.clear();
  await tsa.close();
});
beforeEach(() => (tsa.instead = undefined));

const lastEntry = async (): Promise<unknown> => {
  const { total } = await desk.ask('custodyLog', { limit: 1 });
  return (await desk.ask('custodyLog', { offset: total - 1, limit: 1 })).entries[0]?.entry;
};

it('is off, and asks nobody, until the person turns it on', async () => {
  tsa.heads.length = 0;
  expect(await desk.refusal('timestamp', { job: newJob(), exhibit: 1 })).toBe('timestamps-off');
  expect(await desk.refusal('timestamp', { job: newJob(), authority: 'ftp://example.org' })).toBe(
    'address-scheme',
  );
  // Where it leads is judged like the address of a page.
  expect(await desk.refusal('timestamp', { job: newJob(), authority: tsa.address })).toBe('address-private');
  const settings = { timestamps: { authority: 'nonsense', automatic: false } };
  expect(await desk.refusal('changeVaultSettings', settings)).toBe('address-invalid');
  expect(tsa.heads).toEqual([]);
  const turnedOn = { timestamps: { authority: tsa.address, automatic: false } };
  expect(await desk.ask('changeVaultSettings', turnedOn)).toMatchObject(turnedOn);
  expect(await lastEntry()).toMatchObject({ action: 'settings-changed', detail: turnedOn });
  await desk.ask('configure', { allowPrivate: true });
});

it('keeps what an authority said of an exhibit and of the log, and the log says so', async () => {
  const made = await desk.ask('timestamp', { job: newJob(), exhibit: 1 });
  const { exhibit } = await desk.ask('showExhibit', { exhibit: 1 });
  expect(made).toMatchObject({ exhibit: 1, sequence: null, sha256: exhibit.artifacts[0]?.sha256 });
  expect(await lastEntry()).toMatchObject({
    action: 'timestamped',
    exhibit: exhibit.id,
    detail: { timestamp: made.id, sha256: made.sha256, host: new URL(tsa.address).host, saidAt: made.saidAt },
  });
  const info = await desk.ask('vaultInfo', {});
  const head = await desk.ask('timestamp', { job: newJob(), anchors: tsa.pem('root') });
  expect(head).toMatchObject({ exhibit: null, sequence: info?.custodyEntries, sha256: info?.custodyHead });
  expect(await desk.ask('timestamps', {})).toEqual([made, head]);
  expect(await desk.ask('timestamps', { exhibit: 1 })).toEqual([made]);
  expect(await desk.ask('checkTimestamps', {})).toEqual([made, head].map(({ id }) => ({ id, fault: null })));
  expect(await desk.ask('verifyVault', { job: newJob() })).toMatchObject({ ok: true });
});

it('keeps nothing that does not hold, and the log says that there is none', async () => {
  const before = await desk.ask('timestamps', {});
  tsa.instead = (response) => response.end('<html>Sign in to this network</html>');
  expect(await desk.refusal('timestamp', { job: newJob(), exhibit: 1 })).toBe('timestamp-not-valid');
  expect(await lastEntry()).toMatchObject({
    action: 'timestamp-failed',
    detail: { sequence: null, code: 'timestamp-not-valid' },
  });
  // An answer from before, to the same hash, is not an answer to this question.
  const [old] = await desk.ask('timestampProofs', { exhibits: [1] });
  tsa.instead = (response) => response.end(old?.files[0]?.body);
  expect(await desk.refusal('timestamp', { job: newJob(), exhibit: 1 })).toBe('timestamp-not-valid');
  await desk.ask('freezeExhibit', { exhibit: 2 });
  tsa.heads.length = 0;
  expect(await desk.refusal('timestamp', { job: newJob(), exhibit: 2 })).toBe('exhibit-frozen');
  expect(tsa.heads).toEqual([]);
  expect(await desk.ask('timestamps', {})).toEqual(before);
});

it('goes through the proxy of the vault, or not at all', async () => {
  const socks = await startSocks(tsa.address);
  await desk.ask('configure', { proxy: socks.address });
  // The name exists nowhere: only the proxy is asked for it.
  await desk.ask('timestamp', { job: newJob(), authority: 'http://clock.nowhere.example/' });
  expect(socks.asked).toEqual(['name clock.nowhere.example:80']);
  await socks.close();
  tsa.heads.length = 0;
  expect(await desk.refusal('timestamp', { job: newJob() })).toBe('proxy-unreachable');
  expect(tsa.heads).toEqual([]);
  await desk.ask('configure', { proxy: null });
});

it('goes out with the exhibit, and OpenSSL agrees', async () => {
  const folder = join(desk.folder, 'out');
  mkdirSync(folder);
  const { handle: to } = await desk.ask('grantPlace', { path: folder });
  await desk.ask('extractExhibit', { job: newJob(), exhibit: 1, to });
  writeFileSync(join(folder, 'ROOT.pem'), tsa.pem('root'));
  const guide = readFileSync(join(folder, 'timestamps', 'how-to-check.txt'), 'utf8');
  const lines = guide.split('\n').filter((line) => line.includes('openssl ts -verify'));
  expect(lines.length).toBe(1);
  for (const line of lines) {
    const said = execFileSync('sh', ['-c', line.slice(line.indexOf('openssl'))], {
      cwd: folder,
      stdio: 'pipe',
    });
    expect(said.toString()).toContain('Verification: OK');
  }
  // And for the log: the entry itself lies beside the answer.
  const proofs = await desk.ask('timestampProofs', {});
  const log = proofs.find(({ timestamp }) => timestamp.exhibit === null);
  for (const { name, body } of log?.files ?? []) writeFileSync(join(folder, name), body);
  const check = execFileSync('sh', ['-c', log?.command ?? 'false'], { cwd: folder, stdio: 'pipe' });
  expect(check.toString()).toContain('Verification: OK');
  // Whatever else lies there does not pass.
  const entry = join(folder, log?.files.at(-1)?.name ?? '');
  writeFileSync(entry, readFileSync(entry, 'utf8').replace('"sequence"', '"Sequence"'));
  // Whether "Verification: FAILED" goes to the error stream depends on the version; the reason always does.
  expect(() => execFileSync('sh', ['-c', log?.command ?? 'false'], { cwd: folder, stdio: 'pipe' })).toThrow(
    'message imprint mismatch',
  );
});

it('cannot be changed or taken away, and whatever did so anyway is found', async () => {
  await desk.ask('lockVault', {});
  const passphrase = Buffer.from('correct planted horse 8151');
  const session = await openSession(new VaultPlaces(desk.vault), { passphrase, now: Date.now });
  const run = (sql: string): unknown => session.db.prepare(sql).run();
  expect(() => run("UPDATE timestamps SET answer = x'00'")).toThrow('append-only');
  expect(() => run('DELETE FROM timestamps')).toThrow('append-only');
  expect(() => run('INSERT OR REPLACE INTO timestamps SELECT * FROM timestamps LIMIT 1')).toThrow(
    'append-only',
  );
  session.db.exec('DROP TRIGGER timestamps_are_fixed');
  run("UPDATE timestamps SET answer = x'00' WHERE exhibit = 1");
  closeSession(session);
  const { handle: place } = await desk.ask('grantPlace', { path: desk.vault });
  await desk.ask('unlockVault', { place, passphrase: new Uint8Array(passphrase) });
  const report = await desk.ask('verifyVault', { job: newJob() });
  expect(report.problems).toMatchObject([
    { code: 'custody-broken', detail: expect.stringContaining('timestamp') },
  ]);
  const faults = (await desk.ask('checkTimestamps', {})).map(({ fault }) => fault);
  expect(faults).toEqual(['it cannot be read', null, null]);
  await desk.ask('lockVault', {});
});

it('is had and listed from the command line', async () => {
  const passphraseFile = join(desk.folder, 'passphrase');
  writeFileSync(passphraseFile, 'correct planted horse 8151\n');
  const holdfast = (...args: string[]): ReturnType<typeof runCli> =>
    runCli(['timestamp', desk.vault, '--json', '--passphrase-file', passphraseFile, ...args]);
  const ca = join(tsa.folder, 'root.pem');
  const made = await holdfast('--tsa', tsa.address, '--allow-private', '--exhibit', 'EX-0001', '--ca', ca);
  expect(made).toMatchObject({
    code: 0,
    json: [{ exhibit: 'EX-0001', authority: 'Clock of good, Made-up' }],
  });
  const other = await holdfast('--allow-private', '--ca', join(tsa.folder, 'other.pem'));
  expect(other).toMatchObject({ code: 1, json: [{ code: 'timestamp-not-valid' }] });
  const listed = await holdfast('--list');
  expect(listed.json.map(({ holds }) => holds)).toEqual([false, true, true, true]);
  expect(listed.code).toBe(1);
});
