import { setImmediate as turn } from 'node:timers/promises';
import { CodedError } from '../../preload/errors.ts';
import type { Artifact, ArtifactSink, Warning, WarningCode } from '../core/evidence.ts';
import { canonicalPieces, type Json } from '../core/canonical.ts';
import type { MailRecord, Transcript } from '../core/readings.ts';
import { safeFileName, uniqueName } from '../core/safe-name.ts';
import type { OwnWords } from './own-words.ts';
import type { Source } from './source.ts';

/** What a reader works with: where its findings go, and what it says of them. */
export interface ReadOut {
  readonly sink: ArtifactSink;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly warnings: Warning[];
  /** Names under `attached/` and `read/` that are taken, in lower case. */
  readonly taken: Set<string>;
  readonly words: OwnWords;
}

/** @param detail in English, for the record */
export function warn(out: ReadOut, code: WarningCode, detail: string): void {
  if (!out.warnings.some((one) => one.code === code))
    out.warnings.push({ code, detail: detail.toWellFormed() });
}

/** Seals a file that was inside the original, under a safe name of its own. */
export function attach(
  out: ReadOut,
  name: string,
  mediaType: string,
  body: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<Artifact> {
  const safe = uniqueName(safeFileName(name), out.taken);
  return out.sink.put({ role: 'attached', name: `attached/${safe}`, mediaType, body });
}

/** Seals a reading as canonical JSON. */
export function keepReading(
  out: ReadOut,
  role: 'mail' | 'transcript',
  reading: MailRecord | Transcript,
): Promise<Artifact> {
  out.words.addReading(reading);
  const name = uniqueName(`${role}.json`, out.taken);
  const body = inPieces(reading as unknown as Json);
  return out.sink.put({ role, name: `read/${name}`, mediaType: 'application/json', body });
}

/** A chat has a hundred thousand messages: others get a turn between the pieces. */
async function* inPieces(value: Json): AsyncGenerator<Uint8Array> {
  for (const piece of canonicalPieces(value)) {
    yield piece;
    await turn();
  }
}

/**
 * Runs one reader. Whatever breaks in it leaves the original saved, with a warning; only what concerns the vault or
 * the job itself goes on.
 */
export async function reading(out: ReadOut, code: WarningCode, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (error instanceof CodedError) throw error;
    warn(out, code, `the reader stopped: ${error instanceof Error ? error.name : 'unknown'}`);
  }
}

/** @returns undefined when it is larger than the limit, which is then said */
export async function wholeText(out: ReadOut, source: Source, most: number): Promise<string | undefined> {
  if (source.size > most) {
    warn(out, 'too-large-to-read', `${source.size} bytes`);
    return undefined;
  }
  return new TextDecoder().decode(await source.read(0, source.size));
}
