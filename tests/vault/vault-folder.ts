import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import { utcInstant } from '../../main/core/brands.ts';
import type { NewExhibit } from '../../main/core/evidence.ts';
import type { KdfCost } from '../../main/vault/kdf.ts';
import { Vault, type OpenVaultOptions } from '../../main/vault/vault.ts';
import { isErrorCode, type ErrorCode } from '../../preload/errors.ts';

export const floor: KdfCost = { passes: 3, memoryMiB: 256 };
export const passphrase = Buffer.from('seven grey herons', 'utf8');
export const now = (): number => Date.now();

export const newExhibit: NewExhibit = {
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

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of this test file's own, removed at its end. */
export function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-vault-'));
  made.push(folder);
  return folder;
}

export function createVault(
  folder: string,
  options: Partial<Omit<OpenVaultOptions, 'person'>> = {},
): Promise<Vault> {
  return Vault.create(folder, { passphrase, person: 'Ana', now, kdf: floor, ...options });
}

export function openVault(folder: string, options: Partial<OpenVaultOptions> = {}): Promise<Vault> {
  return Vault.open(folder, { passphrase, now, ...options });
}

/** A copy of a closed vault. */
export function copyOf(vault: string): string {
  const copy = path.join(scratch(), path.basename(vault));
  cpSync(vault, copy, { recursive: true });
  return copy;
}

/** Every file under a folder, by its path there with slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll(path.sep, '/'))
    .toSorted();
}

export function flipBit(file: string, at: number, bit = 0): void {
  const bytes = readFileSync(file);
  const before = bytes[at];
  if (before === undefined) throw new RangeError('past the end of the file');
  bytes[at] = before ^ (1 << bit);
  writeFileSync(file, bytes);
}

/** The code that a promise is refused with; fails when it is not. */
export async function codeOf(work: Promise<unknown>): Promise<ErrorCode> {
  const error: unknown = await work.then(
    () => expect.unreachable('it should have been refused'),
    (reason: unknown) => reason,
  );
  if (error instanceof Error && 'code' in error && isErrorCode(error.code)) return error.code;
  throw error;
}

/** Bytes without a pattern that a misplaced chunk could hide in. */
export function content(length: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at + 4 <= length; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes.writeUInt32LE(state, at);
  }
  return bytes;
}

export async function* inParts(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}
