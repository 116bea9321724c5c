import { createHash } from 'node:crypto';
import { asId, type VaultId } from '../core/brands.ts';
import { isAllowedCost, type KdfCost } from './kdf.ts';
import { nonceBytes, randomBytes, seal, unseal } from './seal.ts';
import { Secret } from './secret.ts';

/** The key file's bytes (FORMAT.md, "Key file"): no file system and no passphrase here. */
const magic = Buffer.from('HOLDKEY\n', 'ascii');
const version = 1;
const headBytes = 32;
const slotBytes = 128;
const checksumBytes = 32;
const maxSlots = 8;
const slotKinds = { passphrase: 1, recovery: 2 } as const;
const argon2id = 1;

export type SlotKind = keyof typeof slotKinds;

export interface KeySlot {
  readonly kind: SlotKind;
  readonly cost: KdfCost;
  readonly salt: Buffer;
  readonly nonce: Buffer;
  /** The vault key under the slot key, 48 bytes. */
  readonly wrapped: Buffer;
}

export interface KeyFile {
  readonly vaultId: VaultId;
  readonly slots: readonly KeySlot[];
}

export type ParsedKeyFile = KeyFile | 'damaged' | 'newer';

/** Wraps the vault key for one more way in. */
export function wrapSlot(
  vaultId: VaultId,
  kind: SlotKind,
  cost: KdfCost,
  salt: Buffer,
  slotKey: Secret,
  vaultKey: Secret,
): KeySlot {
  const nonce = randomBytes(nonceBytes);
  const wrapped = Buffer.alloc(48);
  seal(wrapped, vaultKey.bytes, slotContext(vaultId, slotHead(kind, cost, salt)), nonce, slotKey.bytes);
  return { kind, cost, salt, nonce, wrapped };
}

/** @returns undefined when the slot key is not the right one, or the slot was altered */
export function unwrapSlot(vaultId: VaultId, slot: KeySlot, slotKey: Secret): Secret | undefined {
  const vaultKey = Secret.zeros(32);
  const context = slotContext(vaultId, slotHead(slot.kind, slot.cost, slot.salt));
  if (unseal(vaultKey.bytes, slot.wrapped, context, slot.nonce, slotKey.bytes)) return vaultKey;
  vaultKey.wipe();
  return undefined;
}

export function keyFileBytes({ vaultId, slots }: KeyFile): Buffer {
  const head = Buffer.alloc(headBytes);
  magic.copy(head, 0);
  head.writeUInt16LE(version, 8);
  head.writeUInt16LE(slots.length, 10);
  head.write(vaultId, 12, 'hex');
  const body = Buffer.concat([head, ...slots.map(slotToBytes)]);
  return Buffer.concat([body, checksum(body)]);
}

/** Strict: bytes that {@link keyFileBytes} would not have written are refused. */
export function parseKeyFile(bytes: Buffer): ParsedKeyFile {
  if (bytes.length < headBytes + checksumBytes) return 'damaged';
  const body = bytes.subarray(0, -checksumBytes);
  if (!body.subarray(0, 8).equals(magic)) return 'damaged';
  if (!checksum(body).equals(bytes.subarray(-checksumBytes))) return 'damaged';
  if (body.readUInt16LE(8) > version) return 'newer';
  const count = body.readUInt16LE(10);
  if (count < 1 || count > maxSlots || body.length !== headBytes + count * slotBytes) return 'damaged';
  const slots = Array.from({ length: count }, (_, index) =>
    slotFromBytes(body.subarray(headBytes + index * slotBytes, headBytes + (index + 1) * slotBytes)),
  ).filter((slot) => slot !== undefined);
  if (slots.length !== count) return 'damaged';
  const file: KeyFile = { vaultId: asId(body.toString('hex', 12, 28)), slots };
  // What was read must be all there is: this catches every reserved byte and the version below 1.
  return keyFileBytes(file).equals(bytes) ? file : 'damaged';
}

function slotHead(kind: SlotKind, cost: KdfCost, salt: Buffer): Buffer {
  const head = Buffer.alloc(32);
  head[0] = slotKinds[kind];
  head[1] = argon2id;
  head.writeUInt32LE(cost.passes, 4);
  head.writeUInt32LE(cost.memoryMiB, 8);
  salt.copy(head, 16);
  return head;
}

/** What the wrapped key is bound to, so that a slot cannot be weakened or carried to another vault. */
function slotContext(vaultId: VaultId, head: Buffer): Buffer {
  const versionBytes = Buffer.alloc(2);
  versionBytes.writeUInt16LE(version);
  return Buffer.concat([magic, versionBytes, Buffer.from(vaultId, 'hex'), head]);
}

function slotToBytes(slot: KeySlot): Buffer {
  const bytes = Buffer.alloc(slotBytes);
  slotHead(slot.kind, slot.cost, slot.salt).copy(bytes, 0);
  slot.nonce.copy(bytes, 32);
  slot.wrapped.copy(bytes, 56);
  return bytes;
}

function slotFromBytes(bytes: Buffer): KeySlot | undefined {
  const kind = (Object.keys(slotKinds) as SlotKind[]).find((name) => slotKinds[name] === bytes[0]);
  const cost: KdfCost = { passes: bytes.readUInt32LE(4), memoryMiB: bytes.readUInt32LE(8) };
  if (kind === undefined || !isAllowedCost(cost)) return undefined;
  return {
    kind,
    cost,
    salt: Buffer.from(bytes.subarray(16, 32)),
    nonce: Buffer.from(bytes.subarray(32, 56)),
    wrapped: Buffer.from(bytes.subarray(56, 104)),
  };
}

function checksum(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
