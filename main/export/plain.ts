import { randomBytes } from 'node:crypto';
import { asId, type ArtifactId, type Sha256Hex } from '../core/brands.ts';
import { sha256 } from '../core/canonical.ts';
import { extractArtifact } from './extract.ts';

export type WrittenFile = {
  readonly name: string;
  readonly sha256: Sha256Hex;
};

/**
 * Writes one small file in plain into a folder: flushed, read back, and nothing overwritten.
 *
 * @throws CodedError `place-not-empty`, `disk-full`, `not-writable`, `write-failed`
 */
export async function writePlain(folder: string, name: string, bytes: Uint8Array): Promise<WrittenFile> {
  const file = { id: asId<ArtifactId>(randomBytes(16).toString('hex')), name, sha256: sha256(bytes) };
  await extractArtifact(folder, file, oneBody(bytes));
  return { name, sha256: file.sha256 };
}

// oxlint-disable-next-line require-await -- the body of a file is an async iterable, also when it is one part
async function* oneBody(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
