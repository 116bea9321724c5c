import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Artifact } from '../../main/core/evidence.ts';
import type { Deposit, Vault } from '../../main/vault/vault.ts';
import { codeOf, content, createVault, filesUnder, newExhibit, openVault, scratch } from './vault-folder.ts';

const MiB = 2 ** 20;
const file = (name: string, body: Buffer | AsyncIterable<Buffer>) => ({
  role: 'media' as const,
  name,
  mediaType: 'video/mp4',
  body,
});
const locked = expect.objectContaining({ code: 'vault-locked' });

let folder = '';
let vault: Vault;
let film: Artifact;
beforeEach(async () => {
  folder = path.join(scratch(), 'Mine.vault');
  vault = await createVault(folder);
  const deposit = vault.deposit();
  film = await deposit.put(file('film', content(12 * MiB)));
  deposit.commit(newExhibit, null);
});
afterEach(() => vault.close());

/** A body that waits for a word in the middle. */
function held(): { body: AsyncGenerator<Buffer>; go: () => void; begun: Promise<void> } {
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  async function* body() {
    yield Buffer.alloc(10);
    begun.resolve();
    await gate.promise;
    yield Buffer.alloc(10);
  }
  return { body: body(), go: gate.resolve, begun: begun.promise };
}

async function recoveredAtNextOpening(): Promise<number> {
  vault.close();
  vault = await openVault(folder);
  return vault.chart.list({}).rows.filter(({ origin }) => origin === 'recovered').length;
}

describe('locking the vault at any moment', () => {
  it('ends a stream at the part it had come to', async () => {
    let given = 0;
    const reading = (async () => {
      for await (const part of vault.streamArtifact(film.id)) {
        given += part.length;
        vault.close();
      }
    })();
    expect(await codeOf(reading)).toBe('vault-locked');
    expect(given).toBe(MiB);
  });

  it('ends every read, check and opening of a file with the same word', async () => {
    for (const delay of [0, 1, 3, 8]) {
      vault.close();
      vault = await openVault(folder);
      const under = [
        ...Array.from({ length: 6 }, (_, at) => vault.readArtifact(film.id, at * 1_000_000, 9_000_000)),
        vault.checkExhibit(1),
        vault.verify({}),
      ].map(async (work) => codeOf(work));
      if (delay > 0) await setTimeout(delay);
      vault.close();
      expect(new Set(await Promise.all(under)), `after ${delay} ms`).toEqual(new Set(['vault-locked']));
    }
  });

  it('ends what was begun and is now finished, or begun anew', async () => {
    const deposit: Deposit = vault.deposit();
    await deposit.put(file('a', Buffer.from('a')));
    const kept = vault.kept;
    const slow = held();
    const sealing = codeOf(vault.deposit().put(file('slow', slow.body)));
    await slow.begun;
    vault.close();
    slow.go();
    expect(await sealing).toBe('vault-locked');
    expect(() => deposit.commit(newExhibit, null)).toThrow(locked);
    expect(await codeOf(deposit.abandon())).toBe('vault-locked');
    expect(await codeOf(deposit.put(file('b', Buffer.from('b'))))).toBe('vault-locked');
    expect(() => kept.sessions()).toThrow(locked);
    expect(() => kept.changeSettings({ proxy: 'socks5://127.0.0.1:9050' })).toThrow(locked);
    expect(readdirSync(path.join(folder, 'tmp'))).toEqual([]);
    expect(await recoveredAtNextOpening()).toBe(1);
    expect((await vault.verify({})).ok).toBe(true);
  });
});

describe('giving up a deposit', () => {
  it('while a file is being sealed leaves nothing of it, now or later', async () => {
    const deposit = vault.deposit();
    await deposit.put(file('whole', Buffer.from('whole')));
    const slow = held();
    const sealing = codeOf(deposit.put(file('slow', slow.body)));
    await slow.begun;
    await deposit.abandon();
    slow.go();
    expect(await sealing).toBe('cancelled');
    expect(await codeOf(deposit.put(file('late', Buffer.from('late'))))).toBe('cancelled');
    expect(filesUnder(path.join(folder, 'objects')).length).toBe(1);
    expect(readdirSync(path.join(folder, 'tmp'))).toEqual([]);
    expect((await vault.verify({})).ok).toBe(true);
    expect(await recoveredAtNextOpening()).toBe(0);
  });

  it('leaves no file in the moment after its last byte either', async () => {
    for (let wait = 0; wait < 12; wait++) {
      const deposit = vault.deposit();
      const sealing = deposit.put(file('quick', Buffer.from('quick'))).then(
        () => 'sealed',
        () => 'refused',
      );
      await setTimeout(wait);
      await deposit.abandon();
      await sealing;
    }
    expect(filesUnder(path.join(folder, 'objects')).length).toBe(1);
    expect((await vault.verify({})).ok).toBe(true);
    expect(await recoveredAtNextOpening()).toBe(0);
  });
});
