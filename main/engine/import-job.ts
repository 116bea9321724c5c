import { createHash } from 'node:crypto';
import type { ImportLine, PlaceHandle } from '../../preload/contract.ts';
import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import { asSha256Hex } from '../core/brands.ts';
import type { CaptureManifest, UnderEighteenAnswer } from '../core/manifest.ts';
import { bringIn } from '../intake/bring-in.ts';
import type { Source } from '../intake/source.ts';
import type { Vault } from '../vault/vault.ts';
import { codeOf, giveUp } from './give-up.ts';
import type { Places } from './places.ts';
import { readBack } from './read-back.ts';

const partBytes = 1024 * 1024;

export interface ImportJob {
  readonly vault: Vault;
  readonly places: Places;
  readonly now: () => number;
  readonly tool: CaptureManifest['tool'];
  readonly signal: AbortSignal;
  readonly underEighteen: UnderEighteenAnswer;
  /** Files that are in the vault already are brought in once more. */
  readonly keepDuplicates: boolean;
  readonly onProgress: (item: number, step: 'reading' | 'checking', done: number, total: number) => void;
  readonly onLine: (item: number, line: ImportLine) => void;
}

/**
 * Brings each file in as an exhibit of its own, one after the other.
 *
 * @returns one line per file, in the order asked
 */
export async function importAll(files: readonly PlaceHandle[], job: ImportJob): Promise<ImportLine[]> {
  const lines: ImportLine[] = [];
  for (const [item, file] of files.entries()) {
    const line = job.signal.aborted ? notSaved('cancelled') : await importOne(file, item, job);
    // What was held in memory is sealed now, or given up: either way nobody needs it here any more.
    job.places.drop(file);
    lines.push(line);
    job.onLine(item, line);
  }
  return lines;
}

async function importOne(file: PlaceHandle, item: number, job: ImportJob): Promise<ImportLine> {
  let source: Source | undefined;
  try {
    source = await job.places.source(file);
    const same = await alreadyHere(source, item, job);
    // What was frozen does not come back by another door (DOMAIN §6).
    if (same !== null) job.vault.chart.mustNotBeFrozen(same);
    if (same !== null && !job.keepDuplicates)
      return { exhibit: null, code: 'already-here', alreadyHere: same };
    const line = await seal(source, item, job);
    return same === null ? line : { ...line, alreadyHere: same };
  } catch (error) {
    return notSaved(codeOf(error));
  } finally {
    await source?.close();
  }
}

async function seal(source: Source, item: number, job: ImportJob): Promise<ImportLine> {
  const deposit = job.vault.deposit();
  try {
    const brought = await bringIn(source, {
      now: job.now,
      sink: deposit,
      signal: job.signal,
      tool: job.tool,
      person: job.vault.person,
      underEighteen: job.underEighteen,
      onProgress: (done, total) => job.onProgress(item, 'reading', done, total),
    });
    const exhibit = deposit.commit(
      brought.exhibit,
      { manifestSha256: brought.manifestSha256, supplied: 'supplied by the person' },
      { words: brought.words },
    );
    job.onProgress(item, 'checking', 0, 1);
    return { exhibit, code: (await readBack(job.vault, exhibit)) ?? null };
  } catch (error) {
    return notSaved(await giveUp(deposit, error));
  }
}

/** @returns the exhibit that has the same bytes. Most files have a length of their own and are read only once. */
async function alreadyHere(source: Source, item: number, job: ImportJob): Promise<number | null> {
  if (!job.vault.hasOriginalOf(source.size)) return null;
  const hash = createHash('sha256');
  const memory = Buffer.allocUnsafeSlow(partBytes);
  for (let done = 0; done < source.size;) {
    if (job.signal.aborted) throw new CodedError('cancelled');
    const part = await source.read(done, partBytes, memory);
    if (part.length === 0) throw new CodedError('file-changed');
    hash.update(part);
    done += part.length;
    job.onProgress(item, 'reading', done, source.size * 2);
  }
  return job.vault.exhibitOfOriginal(source.size, asSha256Hex(hash.digest('hex')));
}

function notSaved(code: ErrorCode): ImportLine {
  return { exhibit: null, code };
}
