import { createHash } from 'node:crypto';
import { mkdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { asSha256Hex, type ArtifactId, type VaultId } from '../core/brands.ts';
import { createFile, folderMode, syncFolder, writeAll, writeFault } from './files.ts';
import {
  chunkBytes,
  chunkPlace,
  ChunkSealer,
  sealedChunkBytes,
  sealHeader,
  type ObjectFacts,
} from './object.ts';
import type { VaultPlaces } from './places.ts';
import { tagBytes } from './seal.ts';
import { Secret, wipe } from './secret.ts';

/** Chunks sealed but not yet written: enough to keep disk and processor busy at once. */
const chunksInFlight = 3;

export interface NewObject {
  readonly id: ArtifactId;
  readonly vaultId: VaultId;
  readonly objectKey: Secret;
  readonly body: Uint8Array | AsyncIterable<Uint8Array>;
  readonly about: Omit<ObjectFacts, 'bytes' | 'sha256'>;
  /** Throws when the file is not wanted any more: asked after each chunk, for a body may never end. */
  readonly mustGoOn: () => void;
}

/**
 * Seals a body of unknown length into `tmp/`, then renames it into `objects/`. When it returns, the object is
 * durable; when it throws, nothing of it is left.
 *
 * @throws CodedError `disk-full`, `not-writable`, `write-failed`; whatever the body throws
 */
export async function writeObject(places: VaultPlaces, object: NewObject): Promise<ObjectFacts> {
  const segments: FileHandle[] = [];
  const contentKey = Secret.random(32);
  let moved = 0;
  try {
    const facts = await writeSegments(places, object, contentKey, segments);
    const header = sealHeader(object.vaultId, object.id, facts, contentKey, object.objectKey);
    await onDisk(async () => {
      const [first] = segments;
      if (first === undefined) throw new TypeError('an object has at least one segment');
      await writeAll(first, header, 0);
      for (const segment of segments) await segment.sync();
      for (const segment of segments) await segment.close();
      object.mustGoOn();
      await mkdir(places.objectFolder(object.id), { recursive: true, mode: folderMode });
      // Segment 000 holds the key, so it comes last: an object without it was never there.
      for (let segment = segments.length - 1; segment >= 0; segment--) {
        await rename(places.temporarySegment(object.id, segment), places.segment(object.id, segment));
        moved++;
      }
      await syncFolder(places.objectFolder(object.id));
      await syncFolder(places.objects);
    });
    return facts;
  } catch (error) {
    for (const [segment, handle] of segments.entries()) {
      await handle.close().catch(() => undefined);
      await rm(places.temporarySegment(object.id, segment), { force: true }).catch(() => undefined);
      if (moved > 0) await rm(places.segment(object.id, segment), { force: true }).catch(() => undefined);
    }
    throw error;
  } finally {
    contentKey.wipe();
  }
}

async function writeSegments(
  places: VaultPlaces,
  object: NewObject,
  contentKey: Secret,
  segments: FileHandle[],
): Promise<ObjectFacts> {
  const { chunksPerSegment } = object.about;
  const sealer = new ChunkSealer(object.id, contentKey);
  const hash = createHash('sha256');
  const ring = Array.from({ length: chunksInFlight }, () => ({
    buffer: Buffer.alloc(0),
    writing: Promise.resolve(),
  }));
  const faults: unknown[] = [];
  let index = 0;
  let bytes = 0;
  try {
    for await (const { plain, last } of chunks(object.body)) {
      const slot = ring[index % chunksInFlight];
      if (slot === undefined) throw new TypeError('ring');
      await slot.writing;
      if (faults.length > 0) throw faults[0];
      object.mustGoOn();
      const { segment, position } = chunkPlace(index, chunksPerSegment);
      if (segment === segments.length) {
        segments.push(await onDisk(() => createFile(places.temporarySegment(object.id, segment))));
      }
      const handle = segments.at(-1);
      if (handle === undefined) throw new TypeError('an object has at least one segment');
      const length = plain.length + tagBytes;
      if (slot.buffer.length < length) {
        slot.buffer = Buffer.allocUnsafeSlow(index === 0 ? length : sealedChunkBytes);
      }
      const sealed = slot.buffer.subarray(0, length);
      hash.update(plain);
      sealer.seal(sealed, plain, index, last);
      slot.writing = onDisk(() => writeAll(handle, sealed, position)).catch((error: unknown) => {
        faults.push(error);
      });
      bytes += plain.length;
      index++;
      // One chunk a turn of the event loop: a body that never waits for anything must not stop everybody else.
      if (!last) await setImmediate();
    }
  } finally {
    await Promise.all(ring.map(({ writing }) => writing));
  }
  if (faults.length > 0) throw faults[0];
  return { ...object.about, bytes, sha256: asSha256Hex(hash.digest('hex')) };
}

/**
 * Cuts a body into chunks and tells which is the last, for which it stays one step behind. A chunk is only good until
 * the next one is asked for.
 */
async function* chunks(
  body: Uint8Array | AsyncIterable<Uint8Array>,
): AsyncGenerator<{ plain: Buffer; last: boolean }> {
  if (body instanceof Uint8Array) {
    const whole = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    for (let start = 0; start === 0 || start < whole.length; start += chunkBytes) {
      const end = Math.min(start + chunkBytes, whole.length);
      yield { plain: whole.subarray(start, end), last: end === whole.length };
    }
    return;
  }
  const chunk = Buffer.allocUnsafeSlow(chunkBytes);
  let filled = 0;
  try {
    for await (const part of body) {
      for (let taken = 0; taken < part.length;) {
        if (filled === chunkBytes) {
          yield { plain: chunk, last: false };
          filled = 0;
        }
        const step = Math.min(chunkBytes - filled, part.length - taken);
        chunk.set(part.subarray(taken, taken + step), filled);
        filled += step;
        taken += step;
      }
    }
    yield { plain: chunk.subarray(0, filled), last: true };
  } finally {
    wipe(chunk);
  }
}

async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw writeFault(error);
  }
}
