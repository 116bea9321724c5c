/** Case numbers and PINs of StopNCII and Take It Down. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeSession, openSession } from '../../main/vault/open.ts';
import { VaultPlaces } from '../../main/vault/places.ts';
import type { Vault } from '../../main/vault/vault.ts';
import {
  codeOf,
  createVault,
  filesUnder,
  newExhibit,
  now,
  openVault,
  passphrase,
  scratch,
} from './vault-folder.ts';

const pin = 'pin-that-must-not-be-found';
const folder = path.join(scratch(), 'Cases.vault');
let vault: Vault;
beforeAll(async () => {
  vault = await createVault(folder);
});
afterAll(() => vault.close());

const log = (): string => JSON.stringify(vault.custody({ limit: 1000 }).entries);

it('a case is kept over a closing, without its PIN in the list or in the log', async () => {
  const kept = vault.fingerprintCases.keep({ service: 'stopncii', caseNumber: 'C-77', pin });
  const bare = vault.fingerprintCases.keep({ service: 'take-it-down', caseNumber: 'T-1', pin: '' });
  expect([kept.hasPin, bare.hasPin]).toEqual([true, false]);
  vault.close();
  vault = await openVault(folder);
  expect(vault.fingerprintCases.list()).toEqual(expect.arrayContaining([kept, bare]));
  expect(JSON.stringify(vault.fingerprintCases.list())).not.toContain(pin);
  expect(log()).toContain('"caseNumber":"C-77"');
  expect(log()).not.toContain(pin);
});

it('looking at a PIN is noted, and an unknown case has none', async () => {
  const [kept] = vault.fingerprintCases.list();
  expect(vault.fingerprintCases.showPin(kept?.id ?? '')).toBe(pin);
  expect(vault.custody({ limit: 1000 }).entries.at(-1)?.entry).toMatchObject({
    action: 'case-pin-shown',
    exhibit: null,
    detail: { case: kept?.id, service: 'stopncii', caseNumber: 'C-77' },
  });
  const none = '0'.repeat(32);
  expect(await codeOf(Promise.resolve().then(() => vault.fingerprintCases.showPin(none)))).toBe(
    'case-not-found',
  );
  expect(log()).not.toContain(pin);
});

it('a kept case cannot be altered, and no plain byte of it is on the disk', async () => {
  vault.close();
  const holding = filesUnder(folder).filter((file) => readFileSync(path.join(folder, file)).includes(pin));
  expect(holding).toEqual([]);
  const session = await openSession(new VaultPlaces(folder), { passphrase, now });
  const run = (sql: string): unknown => session.db.prepare(sql).run();
  expect(() => run("UPDATE fingerprint_cases SET pin = '1'")).toThrow('a kept case number is fixed');
  expect(() =>
    run('INSERT OR REPLACE INTO fingerprint_cases SELECT * FROM fingerprint_cases LIMIT 1'),
  ).toThrow('a kept case number is fixed');
  closeSession(session);
  vault = await openVault(folder);
});

it('can be forgotten, once; the log keeps that it was, and the vault still adds up', async () => {
  const [kept] = vault.fingerprintCases.list();
  vault.fingerprintCases.forget(kept?.id ?? '');
  expect(vault.fingerprintCases.list().map(({ caseNumber }) => caseNumber)).toEqual(['T-1']);
  expect(await codeOf(Promise.resolve().then(() => vault.fingerprintCases.forget(kept?.id ?? '')))).toBe(
    'case-not-found',
  );
  expect(vault.custody({ limit: 1000 }).entries.at(-1)?.entry.action).toBe('case-number-forgotten');
  expect(await vault.verify({})).toMatchObject({ ok: true });
});

it('videos are listed with their exhibits, other files and frozen exhibits not', async () => {
  const add = async (name: string, mediaType: string): Promise<number> => {
    const deposit = vault.deposit();
    await deposit.put({ role: 'original', name, mediaType, body: Buffer.from(name) });
    return deposit.commit({ ...newExhibit, title: name }, null).number;
  };
  const clip = await add('clip.mp4', 'video/mp4');
  await add('voice.wav', 'audio/wav');
  const frozen = await add('other.webm', 'video/webm');
  expect(vault.videos().map(({ exhibit, name }) => [exhibit, name])).toEqual([
    [clip, 'clip.mp4'],
    [frozen, 'other.webm'],
  ]);
  vault.chart.freeze(frozen);
  expect(vault.videos()).toMatchObject([
    { exhibit: clip, title: 'clip.mp4', name: 'clip.mp4', mediaType: 'video/mp4', bytes: 8 },
  ]);
});
