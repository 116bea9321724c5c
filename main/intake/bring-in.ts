import { constants, open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import { localTime, utcInstant, type Sha256Hex } from '../core/brands.ts';
import { canonicalBytes } from '../core/canonical.ts';
import type { ArtifactSink, NewExhibit } from '../core/evidence.ts';
import type { CaptureManifest, UnderEighteenAnswer } from '../core/manifest.ts';
import { safeFileName } from '../core/safe-name.ts';
import { sniffedBytes, sniffMediaType } from './sniff.ts';

const partBytes = 1024 * 1024;

export interface BringInSurroundings {
  readonly now: () => number;
  readonly sink: ArtifactSink;
  readonly signal: AbortSignal;
  readonly tool: CaptureManifest['tool'];
  /** The label of the person who brings the file in. */
  readonly person: string;
  readonly underEighteen: UnderEighteenAnswer;
  /** Bytes read so far, of how many. */
  readonly onProgress: (done: number, total: number) => void;
}

export interface BroughtIn {
  readonly exhibit: NewExhibit;
  readonly manifestSha256: Sha256Hex;
}

/**
 * Brings one file in, byte for byte, read once in constant memory, with a manifest of what it was on disk.
 *
 * @throws CodedError `file-not-found`, `not-a-file`, `read-failed`, `file-changed`, `cancelled`, and what the sink throws
 */
export async function bringIn(path: string, around: BringInSurroundings): Promise<BroughtIn> {
  const file = await openFile(path);
  try {
    const before = await file.stat();
    if (!before.isFile()) throw new CodedError('not-a-file');
    const start = Buffer.alloc(Math.min(sniffedBytes, before.size));
    await file.read(start, 0, start.length, 0);
    const name = basename(path);
    const mediaType = await sniffMediaType(start, name);
    const original = await around.sink.put({
      role: 'original',
      name: `original/${safeFileName(name)}`,
      mediaType,
      body: parts(file, before.size, around),
    });
    const after = await file.stat();
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs || original.bytes !== before.size) {
      throw new CodedError('file-changed');
    }
    const at = around.now();
    const manifest = await around.sink.put({
      role: 'manifest',
      name: 'manifest.json',
      mediaType: 'application/json',
      body: canonicalBytes({
        format: 'holdfast-import/1',
        originalName: name.toWellFormed(),
        fileModifiedUtc: utcInstant(Math.floor(before.mtimeMs)),
        importedUtc: utcInstant(at),
        importedLocal: localTime(at),
        clockSource: "this computer's clock, not checked",
        person: { label: around.person, underEighteen: around.underEighteen },
        tool: { ...around.tool },
        files: [
          {
            name: original.name,
            role: 'original',
            mediaType,
            bytes: original.bytes,
            sha256: original.sha256,
          },
        ],
        meaning:
          'The hash shows that the copy is unchanged since it was brought in. It does not show who made the file, when, or that what it shows is genuine.',
      }),
    });
    return {
      manifestSha256: manifest.sha256,
      exhibit: {
        origin: 'import',
        state: 'complete',
        looksLike: null,
        title: name.toWellFormed(),
        url: null,
        finalUrl: null,
        savedAt: utcInstant(at),
        savedLocal: localTime(at),
        warnings: [],
      },
    };
  } finally {
    await file.close();
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    // A pipe would make `open` wait for a writer, perhaps for ever; Windows has no such flag and no such pipes.
    return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw new CodedError(openFailures[(error as NodeJS.ErrnoException).code ?? ''] ?? 'read-failed');
  }
}

const openFailures: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-not-found',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
};

async function* parts(
  file: FileHandle,
  size: number,
  around: Pick<BringInSurroundings, 'signal' | 'onProgress'>,
): AsyncGenerator<Buffer> {
  const part = Buffer.allocUnsafeSlow(partBytes);
  let done = 0;
  for (;;) {
    if (around.signal.aborted) throw new CodedError('cancelled');
    const { bytesRead } = await file.read(part, 0, partBytes, done).catch(() => {
      throw new CodedError('read-failed');
    });
    if (bytesRead === 0) return;
    done += bytesRead;
    // A file that grows while it is read would never end.
    if (done > size) throw new CodedError('file-changed');
    around.onProgress(done, size);
    yield part.subarray(0, bytesRead);
  }
}
