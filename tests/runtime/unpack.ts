/**
 * Small readers for the one archive that the stand-in comes in: a gzipped tar that holds a zip. Neither `tar` nor
 * `unzip` can be counted on, and no archive library is a dependency of ours that could read both.
 */
import { createReadStream } from 'node:fs';
import { mkdir, open, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createGunzip, inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);
const block = 512;
const endOfDirectory = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/**
 * Writes the first file of a gzipped tar whose name is wanted.
 *
 * @throws Error when there is none
 */
export async function takeFromTar(
  archive: string,
  wanted: (name: string) => boolean,
  to: string,
): Promise<void> {
  const source = createReadStream(archive).pipe(createGunzip());
  let rest: Buffer = Buffer.alloc(0);
  let skip = 0;
  let left = 0;
  let out: FileHandle | undefined;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      for (;;) {
        if (out !== undefined) {
          const part = rest.subarray(0, left);
          await out.writeFile(part);
          left -= part.length;
          if (left === 0) return;
          rest = Buffer.alloc(0);
          break;
        }
        const dropped = Math.min(skip, rest.length);
        skip -= dropped;
        rest = rest.subarray(dropped);
        if (rest.length < block) break;
        const name = rest.toString('utf8', 0, 100).replace(/\0.*$/su, '');
        const size = Number.parseInt(rest.toString('latin1', 124, 136), 8) || 0;
        rest = rest.subarray(block);
        if (name !== '' && wanted(name)) {
          out = await open(to, 'wx');
          left = size;
        } else skip = Math.ceil(size / block) * block;
      }
    }
  } finally {
    await out?.close();
    source.destroy();
  }
  throw new Error('the archive holds no such file, or ends too early');
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly mode: number;
  readonly offset: number;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  if (bytesRead !== length) throw new Error('the zip ends too early');
  return bytes;
}

/** The central directory (APPNOTE 4.3.12): the only place whose sizes can be trusted. */
async function entriesOf(file: FileHandle): Promise<readonly Entry[]> {
  const { size } = await file.stat();
  const tailLength = Math.min(size, 65_557);
  const tail = await readAt(file, size - tailLength, tailLength);
  const end = tail.lastIndexOf(endOfDirectory);
  if (end < 0) throw new Error('not a zip');
  const directory = await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries: Entry[] = [];
  for (let at = 0; at < directory.length;) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Unpacks a zip.
 *
 * @param place where an entry goes, relative to `folder`; undefined leaves it out
 */
export async function unzip(
  archive: string,
  folder: string,
  place: (name: string) => string | undefined,
): Promise<void> {
  const file = await open(archive);
  try {
    for (const entry of await entriesOf(file)) {
      const to = entry.name.endsWith('/') ? undefined : place(entry.name);
      if (to === undefined) continue;
      if (to.split('/').includes('..') || to.startsWith('/'))
        throw new Error('the zip points outside itself');
      if (entry.method !== 0 && entry.method !== 8) throw new Error('the zip uses an unknown compression');
      const local = await readAt(file, entry.offset, 30);
      const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
      const packed = await readAt(file, start, entry.packedBytes);
      const path = join(folder, to);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, entry.method === 8 ? await inflate(packed) : packed, {
        mode: entry.mode || 0o644,
      });
    }
  } finally {
    await file.close();
  }
}
