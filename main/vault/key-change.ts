import { open, rename, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { CodedError } from '../../preload/errors.ts';
import type { CustodyAction } from '../core/chain.ts';
import { fileMode, syncFolder, writeAll, writeFault } from './files.ts';
import { calibratedCost, isAllowedCost, stretch, type KdfCost } from './kdf.ts';
import { keyFileHash, recordKeyFile } from './key-record.ts';
import { readKeyFiles, unlockWith, type Proof } from './key-store.ts';
import { keyFileBytes, wrapSlot, type KeyFile, type KeySlot, type SlotKind } from './keyfile.ts';
import { mustBeLongEnough } from './passphrase.ts';
import { recoveryEntropyBytes, wordsOf } from './recovery-words.ts';
import { randomBytes } from './seal.ts';
import { Secret } from './secret.ts';
import { mustBeOpen, transact, type VaultSession } from './session.ts';

/** One change at a time: the second would begin from slots that are about to be replaced. */
const changing = new WeakSet<VaultSession>();

/** Whether the key files are about to be replaced. */
export const isChangingKeys = (session: VaultSession): boolean => changing.has(session);

/**
 * Gives the vault a new passphrase. The old one is then in neither key file.
 *
 * @param cost calibrated when left out
 * @throws CodedError `passphrase-too-short`, `busy`, `vault-locked`, `disk-full`, `write-failed`, as `unlockWith`
 */
export function changePassphrase(
  session: VaultSession,
  proof: Proof,
  passphrase: Uint8Array,
  cost?: KdfCost,
): Promise<void> {
  mustBeLongEnough(passphrase);
  return change(session, proof, async (file, vaultKey) => {
    const slot = await newSlot(file, 'passphrase', passphrase, vaultKey, cost);
    const others = file.slots.filter(({ kind }) => kind !== 'passphrase');
    const by = 'words' in proof ? 'recovery-words' : 'passphrase';
    return { slots: [slot, ...others], action: 'passphrase-changed', detail: { by } };
  });
}

/**
 * Makes recovery words, in place of earlier ones.
 *
 * @returns 24 words in ASCII with one space between them, which are nowhere else; the caller wipes them
 * @throws CodedError as {@link changePassphrase}
 */
export async function makeRecoveryWords(
  session: VaultSession,
  proof: Proof,
  cost?: KdfCost,
): Promise<Buffer> {
  const entropy = Secret.random(recoveryEntropyBytes);
  try {
    await change(session, proof, async (file, vaultKey) => {
      const slot = await newSlot(file, 'recovery', entropy.bytes, vaultKey, cost);
      const others = file.slots.filter(({ kind }) => kind !== 'recovery');
      const replaced = others.length < file.slots.length;
      return { slots: [...others, slot], action: 'recovery-words-made', detail: { replaced } };
    });
    return wordsOf(entropy);
  } finally {
    entropy.wipe();
  }
}

/** @throws CodedError `no-recovery-words`, and as {@link changePassphrase} */
export function removeRecoveryWords(session: VaultSession, proof: Proof): Promise<void> {
  return change(session, proof, (file) => {
    const slots = file.slots.filter(({ kind }) => kind !== 'recovery');
    if (slots.length === file.slots.length) throw new CodedError('no-recovery-words');
    return Promise.resolve({ slots, action: 'recovery-words-removed', detail: {} });
  });
}

interface Changed {
  readonly slots: readonly KeySlot[];
  readonly action: CustodyAction;
  readonly detail: Readonly<Record<string, string | boolean>>;
}

async function change(
  session: VaultSession,
  proof: Proof,
  make: (file: KeyFile, vaultKey: Secret) => Promise<Changed>,
): Promise<void> {
  mustBeOpen(session);
  if (changing.has(session)) throw new CodedError('busy');
  changing.add(session);
  let vaultKey: Secret | undefined;
  try {
    const { file } = await readKeyFiles(session.places);
    if (file.vaultId !== session.vaultId) throw new CodedError('key-file-damaged');
    vaultKey = await unlockWith(file, proof);
    await put(session, file.vaultId, await make(file, vaultKey));
  } finally {
    vaultKey?.wipe();
    changing.delete(session);
  }
}

async function newSlot(
  { vaultId }: KeyFile,
  kind: SlotKind,
  secret: Uint8Array,
  vaultKey: Secret,
  given: KdfCost | undefined,
): Promise<KeySlot> {
  const cost = given ?? (await calibratedCost());
  if (!isAllowedCost(cost)) throw new CodedError('bad-arguments', 'a key derivation cost out of bounds');
  const salt = randomBytes(16);
  const slotKey = await stretch(secret, salt, cost);
  try {
    return wrapSlot(vaultId, kind, cost, salt, slotKey, vaultKey);
  } finally {
    slotKey.wipe();
  }
}

/**
 * Everything that needs room is written first; then the log says it; then two renames do it, the spare's first, so that
 * `vault.key` is the old or the new one at every moment and whichever opens the vault next makes the spare its equal.
 */
async function put(session: VaultSession, vaultId: KeyFile['vaultId'], changed: Changed): Promise<void> {
  const { places, db, custody, person } = session;
  const file: KeyFile = { vaultId, slots: changed.slots };
  const bytes = keyFileBytes(file);
  const staged = [
    { from: path.join(places.temporary, 'vault.key.bak.new'), to: places.spareKeyFile },
    { from: path.join(places.temporary, 'vault.key.new'), to: places.keyFile },
  ];
  const old: FileHandle[] = [];
  try {
    for (const { from } of staged) await writeFlushed(from, bytes);
    await syncFolder(places.temporary);
    for (const { to } of staged) old.push(...(await forOverwriting(to)));
    transact(session, () => {
      recordKeyFile(db, keyFileHash(file));
      custody.append(person, changed.action, null, { ...changed.detail, keyFile: keyFileHash(file) });
    });
    for (const { from, to } of staged) {
      await rename(from, to);
      await syncFolder(places.folder);
    }
    for (const handle of old) await overwrite(handle);
  } catch (error) {
    throw writeFault(error);
  } finally {
    for (const handle of old) await handle.close().catch(() => undefined);
  }
}

async function writeFlushed(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'w', fileMode);
  try {
    await writeAll(handle, bytes, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * The file as it is before the rename. None where the system does not rename over an open file, and none that has a
 * second name: that would be somebody's copy.
 */
async function forOverwriting(file: string): Promise<FileHandle[]> {
  if (process.platform === 'win32') return [];
  try {
    const { nlink } = await stat(file);
    return nlink === 1 ? [await open(file, 'r+')] : [];
  } catch {
    return [];
  }
}

/** Only an effort: flash drives and some file systems write elsewhere (THREATS.md, "Deleting"). */
async function overwrite(handle: FileHandle): Promise<void> {
  try {
    const { size } = await handle.stat();
    await writeAll(handle, randomBytes(size), 0);
    await handle.sync();
  } catch {
    // The change is made, and said; this was never promised.
  }
}
