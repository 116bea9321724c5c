import { z } from 'zod';
import type { ArtifactId, VaultId } from '../core/brands.ts';
import { canonicalBytes, type Json } from '../core/canonical.ts';
import type { Artifact, ArtifactRole } from '../core/evidence.ts';
import { nonceBytes, randomBytes, seal, tagBytes, unseal } from './seal.ts';
import { Secret, wipe } from './secret.ts';
import { exhibitId, instant, sha256Text, wordOf } from './shapes.ts';

/** An object's bytes (FORMAT.md, "Objects"): no file system here. */
export const headerBytes = 4096;
export const chunkBytes = 2 ** 20;
export const sealedChunkBytes = chunkBytes + tagBytes;
/** 999 chunks stay below 1000 MiB with their tags and the header. */
export const defaultChunksPerSegment = 999;

const magic = Buffer.from('HOLDOBJ\n', 'ascii');
const version = 1;
const boundBytes = 48;
const plainHeaderBytes = headerBytes - boundBytes - nonceBytes - tagBytes;
const keyBytes = 32;

const facts = z.strictObject({
  bytes: z.int().min(0),
  chunksPerSegment: z.int().min(1),
  deposit: exhibitId,
  deposited: instant,
  mediaType: z.string(),
  name: z.string(),
  role: wordOf<ArtifactRole>(),
  savedBy: z.string(),
  sha256: sha256Text,
});

/** What an object says of itself. */
export type ObjectFacts = z.output<typeof facts>;

export function chunkCount(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / chunkBytes));
}

export function segmentCount({ bytes, chunksPerSegment }: ObjectFacts): number {
  return Math.ceil(chunkCount(bytes) / chunksPerSegment);
}

/** Plain length of a chunk. */
export function chunkLength(bytes: number, index: number): number {
  return Math.min(chunkBytes, bytes - index * chunkBytes);
}

export function chunkPlace(index: number, chunksPerSegment: number): { segment: number; position: number } {
  const segment = Math.floor(index / chunksPerSegment);
  const start = segment === 0 ? headerBytes : 0;
  return { segment, position: start + (index % chunksPerSegment) * sealedChunkBytes };
}

/** The length that a segment's file must have, to the byte. */
export function segmentLength(object: ObjectFacts, segment: number): number {
  const chunks = chunkCount(object.bytes);
  const last = Math.min(chunks, (segment + 1) * object.chunksPerSegment) - 1;
  const { position } = chunkPlace(last, object.chunksPerSegment);
  return position + chunkLength(object.bytes, last) + tagBytes;
}

/** The fields that a header and the database must agree on. */
export function describes(object: ObjectFacts, artifact: Artifact): boolean {
  return (
    object.bytes === artifact.bytes &&
    object.sha256 === artifact.sha256 &&
    object.name === artifact.name &&
    object.role === artifact.role &&
    object.mediaType === artifact.mediaType
  );
}

/** @throws RangeError when the facts do not fit: names and types are bounded before it comes to this */
export function sealHeader(
  vaultId: VaultId,
  id: ArtifactId,
  object: ObjectFacts,
  contentKey: Secret,
  objectKey: Secret,
): Buffer {
  const json = canonicalBytes({ ...object } satisfies Json);
  const plain = Buffer.alloc(plainHeaderBytes);
  try {
    if (keyBytes + 2 + json.length > plain.length) throw new RangeError('header too long');
    contentKey.bytes.copy(plain, 0);
    plain.writeUInt16LE(json.length, keyBytes);
    json.copy(plain, keyBytes + 2);
    const bound = boundPart(vaultId, id);
    const nonce = randomBytes(nonceBytes);
    const sealed = Buffer.alloc(plain.length + tagBytes);
    seal(sealed, plain, bound, nonce, objectKey.bytes);
    return Buffer.concat([bound, nonce, sealed]);
  } finally {
    wipe(plain);
  }
}

/**
 * @returns undefined when the header is not this object's, not this vault's, or not whole
 * @throws CodedError `vault-locked`
 */
export function openHeader(
  vaultId: VaultId,
  id: ArtifactId,
  header: Buffer,
  objectKey: Secret,
): { object: ObjectFacts; contentKey: Secret } | undefined {
  const bound = boundPart(vaultId, id);
  // Here, where a vault locked meanwhile says so: below, whatever fails is taken for damage.
  const key = objectKey.bytes;
  if (header.length !== headerBytes || !header.subarray(0, boundBytes).equals(bound)) return undefined;
  const nonce = header.subarray(boundBytes, boundBytes + nonceBytes);
  const plain = Buffer.alloc(plainHeaderBytes);
  try {
    if (!unseal(plain, header.subarray(boundBytes + nonceBytes), bound, nonce, key)) return undefined;
    const end = keyBytes + 2 + plain.readUInt16LE(keyBytes);
    if (end > plain.length || plain.subarray(end).some((byte) => byte !== 0)) return undefined;
    const json = plain.subarray(keyBytes + 2, end);
    const object = facts.safeParse(JSON.parse(json.toString('utf8')));
    if (!object.success || !canonicalBytes({ ...object.data }).equals(json)) return undefined;
    return { object: object.data, contentKey: Secret.copyOf(plain.subarray(0, keyBytes)) };
  } catch {
    return undefined;
  } finally {
    wipe(plain);
  }
}

/** Seals and opens the chunks of one object. */
export class ChunkSealer {
  readonly #key: Secret;
  readonly #nonce = Buffer.alloc(nonceBytes);
  readonly #bound = Buffer.alloc(25);

  constructor(id: ArtifactId, contentKey: Secret) {
    this.#key = contentKey;
    this.#bound.write(id, 0, 'hex');
  }

  seal(into: Buffer, plain: Buffer, index: number, last: boolean): void {
    this.#aim(index, last);
    seal(into, plain, this.#bound, this.#nonce, this.#key.bytes);
  }

  unseal(into: Buffer, sealed: Buffer, index: number, last: boolean): boolean {
    this.#aim(index, last);
    return unseal(into, sealed, this.#bound, this.#nonce, this.#key.bytes);
  }

  #aim(index: number, last: boolean): void {
    this.#nonce.writeBigUInt64LE(BigInt(index), 0);
    this.#bound.writeBigUInt64LE(BigInt(index), 16);
    this.#bound[24] = last ? 1 : 0;
  }
}

function boundPart(vaultId: VaultId, id: ArtifactId): Buffer {
  const bound = Buffer.alloc(boundBytes);
  magic.copy(bound, 0);
  bound.writeUInt16LE(version, 8);
  bound[10] = Math.log2(chunkBytes);
  bound.write(vaultId, 16, 'hex');
  bound.write(id, 32, 'hex');
  return bound;
}
