import { z } from 'zod';
import { asId, asSha256Hex, utcInstant, type VaultId } from '../core/brands.ts';
import type { CopyManifest, ListedFile, LogHead } from '../core/copy.ts';
import { readSignedLine, unverified } from './signed-line.ts';

/** What a copy says of itself: its id, its journal, its manifest (FORMAT.md, "A copy"). Everything else is refused. */
/** A manifest of a million files is shorter. */
export const longestRecord = 2 ** 28;
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/u)
  .transform(asSha256Hex);
const id = z.string().regex(/^[0-9a-f]{32}$/u);
const vaultId = id.transform((text) => asId<VaultId>(text));
const head = z.strictObject({ sequence: z.int().min(0), hash });
/** Nothing that leaves the folder, and nothing but what a vault is made of. */
const fileName = z
  .string()
  .regex(
    /^(?:vault\.(?:db|key|key\.bak)|disguise|objects\/(?<ab>[0-9a-f]{2})\/\k<ab>[0-9a-f]{30}\.\d{3,})$/u,
  );
const file = z.strictObject({ name: fileName, bytes: z.int().min(0), sha256: hash });

const idShape = z.strictObject({ copy: id, format: z.literal('holdfast-copy/1'), vault: vaultId });
const runShape = z.strictObject({ copy: id, custody: head });
const fileShape = z.strictObject({ copy: id, file });
const manifestShape = z.strictObject({
  format: z.literal('holdfast-copy/1'),
  copy: id,
  vault: vaultId,
  copiedAt: z.iso.datetime({ precision: 3 }).transform((text) => utcInstant(Date.parse(text))),
  custody: head,
  exhibits: z.int().min(0),
  files: z.array(file),
  missing: z.array(id),
  publicKey: z.string().regex(/^[0-9a-f]{64}$/u),
});

export interface CopyId {
  readonly copy: string;
  readonly vault: VaultId;
}

export function readCopyId(text: string): CopyId | undefined {
  try {
    return idShape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** @returns undefined when it is not whole, or not signed by the key that it names */
export function readManifest(text: string): CopyManifest | undefined {
  const line = text.endsWith('\n') ? text.slice(0, -1) : '';
  const { data } = manifestShape.safeParse(unverified('manifest', line));
  if (data === undefined) return undefined;
  const isSigned = readSignedLine('manifest', line, Buffer.from(data.publicKey, 'hex')) !== undefined;
  return isSigned ? data : undefined;
}

export interface Journal {
  /** The states of the vault that a run, which did not end, set out to copy. */
  readonly runs: readonly LogHead[];
  /** What such a run finished. */
  readonly files: readonly ListedFile[];
  /** The lines that count. */
  readonly lines: readonly string[];
}

/** Lines that are torn, of another copy or not signed by that key are left out: power may have gone while writing one. */
export function readJournal(text: string, copy: string, publicKey: Uint8Array): Journal {
  const runs: LogHead[] = [];
  const files: ListedFile[] = [];
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const run = runShape.safeParse(readSignedLine('run', line, publicKey)).data;
    const done =
      run === undefined ? fileShape.safeParse(readSignedLine('file', line, publicKey)).data : undefined;
    if ((run ?? done)?.copy !== copy) continue;
    if (run !== undefined) runs.push(run.custody);
    if (done !== undefined) files.push(done.file);
    lines.push(`${line}\n`);
  }
  return { runs, files, lines };
}
