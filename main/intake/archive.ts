import { configure, Reader, ZipReader, type Entry } from '@zip.js/zip.js';
import type { Source } from './source.ts';

/** What a zip may cost. Past any of them the zip itself is still kept whole; only its members are not laid beside it. */
export const archiveLimits = {
  members: 2_000,
  /** Entries in its list; more are not even read. */
  listed: 20_000,
  /** Bytes of all members, unpacked. */
  bytes: 16 * 1024 * 1024 * 1024,
  /** A small zip may not unpack to more than this many times its size. */
  ratio: 200,
  /** Below this nothing is a bomb. */
  harmless: 64 * 1024 * 1024,
} as const;

/** Why a member was not laid beside the zip. */
export type MemberFault =
  'archive-encrypted' | 'archive-bomb' | 'archive-too-many' | 'archive-damaged' | 'archive-not-a-file';

export interface ZipMember {
  /** As the archive has it, at most 1,000 characters. */
  readonly nameInArchive: string;
  /** Names that would leave the folder, or that are no name at all. They are never used as a path. */
  readonly hasBadName: boolean;
  /** As the archive claims. */
  readonly bytes: number;
  /** By the clock of whoever packed it, without a zone: `2024-05-01T21:30:00`. */
  readonly modified: string | null;
  readonly fault: MemberFault | null;
  /** The content. Ends with an error when there is more of it than the archive claims. */
  read(): AsyncGenerator<Uint8Array>;
}

export interface OpenZip {
  readonly members: readonly ZipMember[];
  close(): Promise<void>;
}

class SourceReader extends Reader<Source> {
  readonly #source: Source;

  constructor(source: Source) {
    super(source);
    this.#source = source;
    this.size = source.size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return this.#source.read(index, Math.min(length, this.#source.size - index));
  }
}

configure({ useWebWorkers: false });

/**
 * Opens a zip for its members, by its own list at the end.
 *
 * @throws Error when it is damaged beyond reading
 */
export async function openZip(source: Source): Promise<OpenZip> {
  // No name of the list is ever a path here; a refused name would hide every file behind it.
  const zip = new ZipReader(new SourceReader(source), { filenameValidation: 'tolerant' });
  const members: ZipMember[] = [];
  const budget = Math.min(
    archiveLimits.bytes,
    Math.max(archiveLimits.harmless, source.size * archiveLimits.ratio),
  );
  let claimed = 0;
  let files = 0;
  let listed = 0;
  for await (const entry of zip.getEntriesGenerator()) {
    if (++listed > archiveLimits.listed) break;
    if (entry.directory) continue;
    claimed += entry.uncompressedSize;
    files++;
    members.push(member(entry, faultOf(entry, files, claimed, budget)));
  }
  return { members, close: () => zip.close() };
}

function faultOf(entry: Entry, files: number, claimed: number, budget: number): MemberFault | null {
  if (entry.encrypted) return 'archive-encrypted';
  if (entry.symlink) return 'archive-not-a-file';
  if (files > archiveLimits.members) return 'archive-too-many';
  return claimed > budget ? 'archive-bomb' : null;
}

function member(entry: Entry, fault: MemberFault | null): ZipMember {
  const name = entry.filename.toWellFormed();
  return {
    // Its end stays: it says what kind of file it was.
    nameInArchive: name.length > 1_000 ? `${name.slice(0, 900)}…${name.slice(-99)}`.toWellFormed() : name,
    hasBadName: name.length > 1_000 || /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\p{Cc}/iu.test(name),
    bytes: entry.uncompressedSize,
    modified: wallClock(entry.lastModDate),
    fault,
    read: () => contentOf(entry),
  };
}

/** A zip has the wall clock of its maker (APPNOTE 4.4.6). */
function wallClock(at: Date): string | null {
  if (!Number.isFinite(at.getTime()) || at.getFullYear() < 1981 || at.getFullYear() > 9999) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

async function* contentOf(entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.directory) return;
  const stop = new AbortController();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  let fault: unknown;
  const giving = entry
    .getData(writable, { signal: stop.signal, checkSignature: true })
    .catch((error: unknown) => {
      fault = error ?? new Error('unreadable');
      return writable.abort(error).catch(() => undefined);
    });
  const reader = readable.getReader();
  let done = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      done += part.value.length;
      if (done > entry.uncompressedSize) throw new Error('more than the archive claims');
      yield part.value;
    }
    await giving;
    if (fault !== undefined) throw fault;
    if (done !== entry.uncompressedSize) throw new Error('less than the archive claims');
  } finally {
    stop.abort();
    await reader.cancel().catch(() => undefined);
    await giving;
  }
}
