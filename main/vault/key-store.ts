import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CodedError } from '../../preload/errors.ts';
import type { VaultId } from '../core/brands.ts';
import { isMissing, readFault, writeDurably } from './files.ts';
import { stretch } from './kdf.ts';
import {
  keyFileBytes,
  parseKeyFile,
  unwrapSlot,
  type KeyFile,
  type ParsedKeyFile,
  type SlotKind,
} from './keyfile.ts';
import type { VaultPlaces } from './places.ts';
import { entropyOf } from './recovery-words.ts';
import type { Secret } from './secret.ts';

/** What opens a vault. Whoever typed it wipes it; copies are wiped here. */
export type Proof =
  /** UTF-8 of the NFKC form of what was typed. */
  | { readonly passphrase: Uint8Array }
  /** UTF-8 as typed. */
  | { readonly words: Uint8Array };

export interface KeyFileFault {
  readonly name: 'vault.key' | 'vault.key.bak';
  readonly state: 'damaged' | 'missing';
}

interface Found {
  readonly bytes: Buffer | undefined;
  readonly parsed: ParsedKeyFile | undefined;
}

/**
 * Reads both key files, and takes the spare only when the main one is damaged or missing.
 *
 * @returns the one to be used, and what is wrong with either
 * @throws CodedError `vault-not-found`, `vault-newer`, `key-file-damaged`
 */
export async function readKeyFiles(places: VaultPlaces): Promise<{ file: KeyFile; faults: KeyFileFault[] }> {
  const main = await readOne(places.keyFile);
  const spare = await readOne(places.spareKeyFile);
  if (main.bytes === undefined && spare.bytes === undefined) throw new CodedError('vault-not-found');
  const used = isWhole(main) ? main : spare;
  if (used.parsed === 'newer') throw new CodedError('vault-newer');
  if (used.parsed === undefined || used.parsed === 'damaged') throw new CodedError('key-file-damaged');
  return { file: used.parsed, faults: faultsOf(main, spare) };
}

/** A spare that is whole but not the same as the main one counts as damaged: it may open what should be closed. */
function faultsOf(main: Found, spare: Found): KeyFileFault[] {
  const faults: KeyFileFault[] = [];
  const stateOf = ({ bytes }: Found): KeyFileFault['state'] => (bytes === undefined ? 'missing' : 'damaged');
  if (!isWhole(main)) faults.push({ name: 'vault.key', state: stateOf(main) });
  const agrees = !isWhole(main) || (main.bytes !== undefined && spare.bytes?.equals(main.bytes) === true);
  if (!isWhole(spare) || !agrees) faults.push({ name: 'vault.key.bak', state: stateOf(spare) });
  return faults;
}

/**
 * Tries the passphrase on each passphrase slot.
 *
 * @throws CodedError `wrong-passphrase`
 */
export async function unlockVaultKey(file: KeyFile, passphrase: Uint8Array): Promise<Secret> {
  const vaultKey = await tryKind(file, 'passphrase', passphrase);
  if (vaultKey === undefined) throw new CodedError('wrong-passphrase');
  return vaultKey;
}

/**
 * @throws CodedError `wrong-passphrase`, `wrong-recovery-words`, `no-recovery-words`, `recovery-words-count`,
 *   `recovery-word-unknown`, `recovery-words-checksum`
 */
export async function unlockWith(file: KeyFile, proof: Proof): Promise<Secret> {
  if ('passphrase' in proof) return unlockVaultKey(file, proof.passphrase);
  const entropy = entropyOf(proof.words);
  try {
    if (!hasRecoveryWords(file)) throw new CodedError('no-recovery-words');
    const vaultKey = await tryKind(file, 'recovery', entropy.bytes);
    if (vaultKey === undefined) throw new CodedError('wrong-recovery-words');
    return vaultKey;
  } finally {
    entropy.wipe();
  }
}

export function hasRecoveryWords({ slots }: KeyFile): boolean {
  return slots.some(({ kind }) => kind === 'recovery');
}

async function tryKind(file: KeyFile, kind: SlotKind, secret: Uint8Array): Promise<Secret | undefined> {
  for (const slot of file.slots.filter((it) => it.kind === kind)) {
    const slotKey = await stretch(secret, slot.salt, slot.cost);
    try {
      const vaultKey = unwrapSlot(file.vaultId, slot, slotKey);
      if (vaultKey !== undefined) return vaultKey;
    } finally {
      slotKey.wipe();
    }
  }
  return undefined;
}

/** Writes both, the spare first: at no moment is there none that is whole. */
export async function writeKeyFiles(places: VaultPlaces, file: KeyFile): Promise<void> {
  const bytes = keyFileBytes(file);
  const temporary = path.join(places.temporary, 'vault.key.new');
  await writeDurably(places.spareKeyFile, temporary, bytes);
  await writeDurably(places.keyFile, temporary, bytes);
}

/** @returns what is wrong with the key files of an open vault now */
export async function checkKeyFiles(places: VaultPlaces, vaultId: VaultId): Promise<KeyFileFault[]> {
  const foreign = ({ parsed }: Found): boolean => typeof parsed === 'object' && parsed.vaultId !== vaultId;
  const main = await readOne(places.keyFile);
  const spare = await readOne(places.spareKeyFile);
  const faults = faultsOf(main, spare);
  const isNamed = faults.some(({ name }) => name === 'vault.key');
  return foreign(main) && !isNamed ? [{ name: 'vault.key', state: 'damaged' }, ...faults] : faults;
}

const isWhole = ({ parsed }: Found): boolean => parsed !== undefined && parsed !== 'damaged';

async function readOne(file: string): Promise<Found> {
  try {
    const bytes = await readFile(file);
    return { bytes, parsed: parseKeyFile(bytes) };
  } catch (error) {
    if (isMissing(error)) return { bytes: undefined, parsed: undefined };
    throw readFault(error, 'vault-not-found');
  }
}
