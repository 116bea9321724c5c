/** What the tests of copies share, in the test and in its children. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Copied } from '../../main/core/copy.ts';
import type { NewExhibit } from '../../main/core/evidence.ts';
import { utcInstant } from '../../main/core/brands.ts';
import { writeCopy } from '../../main/export/copy.ts';
import type { CopyOptions } from '../../main/export/copy-options.ts';
import { Vault } from '../../main/vault/vault.ts';

export const passphrase = Buffer.from('seven grey herons', 'utf8');
const exhibit: NewExhibit = {
  origin: 'import',
  state: 'complete',
  looksLike: null,
  title: 'letter.txt',
  url: null,
  finalUrl: null,
  savedAt: utcInstant(1_795_000_000_000),
  savedLocal: '2026-11-18 09:06:40 +00:00 (UTC)',
  warnings: [],
};

export function scratch(made: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-copy-'));
  made.push(folder);
  return folder;
}

export function clear(made: string[]): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function newVault(folder: string): Promise<Vault> {
  const kdf = { passes: 3, memoryMiB: 256 };
  return Vault.create(folder, { passphrase, person: 'Ana', now: Date.now, kdf, chunksPerSegment: 2 });
}

export function openVault(folder: string): Promise<Vault> {
  return Vault.open(folder, { passphrase, now: Date.now });
}

/** One exhibit with a file of each length. */
export async function bringIn(vault: Vault, ...lengths: readonly number[]): Promise<void> {
  const deposit = vault.deposit();
  for (const [index, length] of lengths.entries()) {
    const body = Buffer.alloc(length, `${length} ${index} `);
    await deposit.put({ role: 'original', name: `file-${index}`, mediaType: 'text/plain', body });
  }
  deposit.commit(exhibit, null);
}

/** As the engine does it. */
export async function copyTo(vault: Vault, to: string, with_: Partial<CopyOptions> = {}): Promise<Copied> {
  const snapshot = await vault.copies.snapshot();
  try {
    const copied = await writeCopy(snapshot.source, to, {
      sign: (bytes) => vault.copies.sign(bytes),
      wentThrough: (head) => vault.copies.wentThrough(head),
      onlyLookedAt: (database, since) => vault.copies.onlyLookedAt(database, since),
      goOn: () => Promise.resolve(),
      onProgress: () => undefined,
      ...with_,
    });
    vault.copies.note(copied, snapshot, path.basename(to));
    return copied;
  } finally {
    await snapshot.remove();
  }
}

export async function codeOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}
