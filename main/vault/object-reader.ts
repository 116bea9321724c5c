import { createHash } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import type { ArtifactId, VaultId } from '../core/brands.ts';
import { isMissing, readAll } from './files.ts';
import {
  chunkBytes,
  chunkCount,
  chunkLength,
  chunkPlace,
  ChunkSealer,
  headerBytes,
  openHeader,
  segmentCount,
  sealedChunkBytes,
  segmentLength,
  type ObjectFacts,
} from './object.ts';
import { segmentPath, type VaultPlaces } from './places.ts';
import { tagBytes } from './seal.ts';
import { wipe, type Secret } from './secret.ts';

/** What is wrong with an object, and with which of its files. */
export class ObjectFault extends CodedError {
  /** Path inside the vault folder. */
  readonly file: string;

  constructor(code: ErrorCode, detail: string, id: ArtifactId, segment: number, cause?: unknown) {
    super(code, detail, { cause });
    this.file = segmentPath(id, segment);
  }
}

/** One sealed object, open for reading. Gives authenticated bytes only. */
export class ObjectReader {
  readonly id: ArtifactId;
  readonly facts: ObjectFacts;
  readonly #contentKey: Secret;
  readonly #sealer: ChunkSealer;
  readonly #segments: readonly FileHandle[];

  private constructor(
    id: ArtifactId,
    facts: ObjectFacts,
    contentKey: Secret,
    segments: readonly FileHandle[],
  ) {
    this.id = id;
    this.facts = facts;
    this.#contentKey = contentKey;
    this.#sealer = new ChunkSealer(id, contentKey);
    this.#segments = segments;
  }

  /** @throws ObjectFault `object-missing`, `object-damaged`, `read-failed` */
  static async open(
    places: VaultPlaces,
    vaultId: VaultId,
    id: ArtifactId,
    objectKey: Secret,
  ): Promise<ObjectReader> {
    const segments: FileHandle[] = [];
    let contentKey: Secret | undefined;
    try {
      const header = Buffer.alloc(headerBytes);
      const firstSegment = await openSegment(places, id, 0);
      segments.push(firstSegment);
      const filled = await readFrom(firstSegment, header, 0, id, 0);
      const opened = filled === headerBytes ? openHeader(vaultId, id, header, objectKey) : undefined;
      if (opened === undefined) throw new ObjectFault('object-damaged', 'its header does not open', id, 0);
      contentKey = opened.contentKey;
      const count = segmentCount(opened.object);
      for (let segment = 0; segment < count; segment++) {
        const handle = segments[segment] ?? (await openSegment(places, id, segment));
        segments[segment] = handle;
        if ((await handle.stat()).size !== segmentLength(opened.object, segment)) {
          throw new ObjectFault('object-damaged', 'it is longer or shorter than it was', id, segment);
        }
      }
      if (await exists(places.segment(id, count))) {
        throw new ObjectFault('object-damaged', 'it has a segment too many', id, count);
      }
      return new ObjectReader(id, opened.object, contentKey, segments);
    } catch (error) {
      contentKey?.wipe();
      for (const handle of segments) await handle.close().catch(() => undefined);
      throw error;
    }
  }

  /**
   * @param room where to put it, at least {@link sealedChunkBytes} long; its own memory when left out
   * @throws ObjectFault `object-damaged`, `read-failed`
   */
  async chunk(index: number, room?: Buffer): Promise<Buffer> {
    const { segment, position } = chunkPlace(index, this.facts.chunksPerSegment);
    const handle = this.#segments[segment];
    if (handle === undefined) throw new RangeError('no such chunk');
    const length = chunkLength(this.facts.bytes, index);
    const sealed = room?.subarray(0, length + tagBytes) ?? Buffer.allocUnsafeSlow(length + tagBytes);
    const filled = await readFrom(handle, sealed, position, this.id, segment);
    const last = index === chunkCount(this.facts.bytes) - 1;
    // In place: no second copy of the content is left behind for the collector.
    const plain = sealed.subarray(0, length);
    if (filled !== sealed.length || !this.#sealer.unseal(plain, sealed, index, last)) {
      throw new ObjectFault('object-damaged', `part ${index} is not what was sealed`, this.id, segment);
    }
    return plain;
  }

  /** What there is between `offset` and `offset + length`; shorter at the end. */
  async read(offset: number, length: number): Promise<Buffer> {
    const end = Math.min(offset + length, this.facts.bytes);
    if (offset >= end) return Buffer.alloc(0);
    const parts: Buffer[] = [];
    for (let index = Math.floor(offset / chunkBytes); index * chunkBytes < end; index++) {
      const start = index * chunkBytes;
      parts.push((await this.chunk(index)).subarray(Math.max(offset - start, 0), end - start));
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
  }

  /**
   * All of it, chunk by chunk, ending with a check of the whole.
   *
   * @param room one for all chunks: a part is then only good until the next is asked for. Else each is the caller's
   * @throws ObjectFault `object-damaged`, `read-failed`
   */
  async *stream(room?: Buffer): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    for (let index = 0; index < chunkCount(this.facts.bytes); index++) {
      const plain = await this.chunk(index, room);
      hash.update(plain);
      if (plain.length > 0) yield plain;
    }
    if (hash.digest('hex') !== this.facts.sha256) {
      throw new ObjectFault('object-damaged', 'its content does not match its hash', this.id, 0);
    }
  }

  /**
   * Reads all of it and keeps nothing.
   *
   * @throws ObjectFault `object-damaged`, `read-failed`; whatever `onBytes` throws
   */
  async check(onBytes?: (bytes: number) => void): Promise<void> {
    const room = Buffer.allocUnsafeSlow(Math.min(this.facts.bytes + tagBytes, sealedChunkBytes));
    try {
      for await (const part of this.stream(room)) onBytes?.(part.length);
    } finally {
      wipe(room);
    }
  }

  async close(): Promise<void> {
    this.#contentKey.wipe();
    for (const handle of this.#segments) await handle.close().catch(() => undefined);
  }
}

async function openSegment(places: VaultPlaces, id: ArtifactId, segment: number): Promise<FileHandle> {
  try {
    return await open(places.segment(id, segment), 'r');
  } catch (cause) {
    throw new ObjectFault(isMissing(cause) ? 'object-missing' : 'read-failed', '', id, segment, cause);
  }
}

async function readFrom(
  handle: FileHandle,
  into: Buffer,
  position: number,
  id: ArtifactId,
  segment: number,
): Promise<number> {
  try {
    return await readAll(handle, into, position);
  } catch (cause) {
    throw new ObjectFault('read-failed', 'the disk would not give it', id, segment, cause);
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
