import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { VaultProblem } from '../../main/core/evidence.ts';
import type { Vault } from '../../main/vault/vault.ts';
import { content, createVault, newExhibit, scratch } from './vault-folder.ts';

async function save(vault: Vault, bytes: number, recaptureOf?: number): Promise<number> {
  const deposit = vault.deposit();
  await deposit.put({ role: 'original', name: 'a', mediaType: 'a/b', body: content(bytes) });
  return deposit.commit({ ...newExhibit, title: 'word '.repeat(390) }, null, { recaptureOf }).number;
}

/** Checks the vault again and again while `busy` goes on with it. */
async function problemsWhile(
  vault: Vault,
  rounds: number,
  busy: () => Promise<void>,
): Promise<VaultProblem[]> {
  const problems: VaultProblem[] = [];
  const over = new AbortController();
  const others = (async () => {
    while (!over.signal.aborted) {
      await busy();
      await setTimeout(1);
    }
  })();
  for (let round = 0; round < rounds; round++) problems.push(...(await vault.verify({})).problems);
  over.abort();
  await others;
  return problems;
}

for (const removable of [false, true]) {
  it(`a check finds nothing wrong while others save, removable drive: ${removable}`, async () => {
    const vault = await createVault(path.join(scratch(), 'Mine.vault'), { removable });
    const first = await save(vault, 12_000_000);
    for (let number = 0; number < 150; number++) vault.deposit().commit({ ...newExhibit }, null);
    const before = vault.info().exhibits;
    expect(
      await problemsWhile(vault, 5, async () => {
        vault.deposit().commit({ ...newExhibit, title: 'n'.repeat(1900) }, null);
        await save(vault, 1000, first);
      }),
    ).toEqual([]);
    expect(vault.info().exhibits).toBeGreaterThan(before + 10);
    const { rows } = vault.chart.list({ limit: 1 });
    expect(rows[0]?.number).toBe(first);
    expect((await vault.verify({})).ok).toBe(true);
    vault.close();
  });
}

it('a check finds nothing wrong while files are given up', async () => {
  const vault = await createVault(path.join(scratch(), 'Mine.vault'));
  let given = 0;
  expect(
    await problemsWhile(vault, 60, async () => {
      const deposit = vault.deposit();
      for (const name of ['a', 'b', 'c'])
        await deposit.put({ role: 'original', name, mediaType: 'a/b', body: content(10) });
      await deposit.abandon();
      given++;
    }),
  ).toEqual([]);
  expect(given).toBeGreaterThan(3);
  vault.close();
});

it('what a check says it read is what was there when it began', async () => {
  const vault = await createVault(path.join(scratch(), 'Mine.vault'));
  await save(vault, 3_000_000);
  const head = vault.info();
  const checking = vault.verify({ onProgress: () => vault.record('revealed', 1, null) });
  const report = await checking;
  expect(report).toMatchObject({
    ok: true,
    objects: 1,
    custodyEntries: head.custodyEntries,
    custodyHead: head.custodyHead,
  });
  expect(vault.custody({}).entries.at(-1)?.entry.action).toBe('verified');
  vault.close();
});
