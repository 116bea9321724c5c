import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { CodedError } from '../../preload/errors.ts';
import { asId, type ArtifactId, type Sha256Hex } from '../core/brands.ts';
import { sha256 } from '../core/canonical.ts';
import { extractArtifact } from './extract.ts';

export type WrittenStill = {
  /** `picture-1.png`: says nothing of where it is from. */
  readonly name: string;
  readonly sha256: Sha256Hex;
};

/** PNG signature, then the header chunk (PNG, third edition, 5.2 and 11.2.1). */
const pngStart = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/**
 * Writes one picture in plain into a folder, under the first neutral name that is free there: flushed and read back.
 *
 * @param png what the window drew; anything that does not begin as a PNG is refused
 * @throws CodedError `bad-arguments`, `place-not-empty`, `disk-full`, `not-writable`, `write-failed`
 */
export async function writeStill(folder: string, png: Uint8Array): Promise<WrittenStill> {
  if (!Buffer.from(png.subarray(0, pngStart.length)).equals(pngStart)) {
    throw new CodedError('bad-arguments', 'a still that is no PNG');
  }
  const taken = new Set((await readdir(folder).catch(() => [])).map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`picture-${number}.png`)) number++;
  const still = {
    id: asId<ArtifactId>(randomBytes(16).toString('hex')),
    name: `picture-${number}.png`,
    sha256: sha256(png),
  };
  await extractArtifact(folder, still, oneBody(png));
  return { name: still.name, sha256: still.sha256 };
}

// oxlint-disable-next-line require-await -- the body of a file is an async iterable, also when it is one part
async function* oneBody(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
