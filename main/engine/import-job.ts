import type { ImportLine } from '../../preload/contract.ts';
import type { ErrorCode } from '../../preload/errors.ts';
import type { CaptureManifest, UnderEighteenAnswer } from '../core/manifest.ts';
import { bringIn } from '../intake/bring-in.ts';
import type { Vault } from '../vault/vault.ts';
import { giveUp } from './give-up.ts';
import { readBack } from './read-back.ts';

export interface ImportJob {
  readonly vault: Vault;
  readonly now: () => number;
  readonly tool: CaptureManifest['tool'];
  readonly signal: AbortSignal;
  readonly underEighteen: UnderEighteenAnswer;
  readonly onProgress: (item: number, step: 'reading' | 'checking', done: number, total: number) => void;
  readonly onLine: (item: number, line: ImportLine) => void;
}

/**
 * Brings each file in as an exhibit of its own, one after the other.
 *
 * @param paths absolute paths that the person chose
 * @returns one line per file, in the order asked
 */
export async function importAll(paths: readonly string[], job: ImportJob): Promise<ImportLine[]> {
  const lines: ImportLine[] = [];
  for (const [item, path] of paths.entries()) {
    const line = job.signal.aborted ? notSaved('cancelled') : await importOne(path, item, job);
    lines.push(line);
    job.onLine(item, line);
  }
  return lines;
}

async function importOne(path: string, item: number, job: ImportJob): Promise<ImportLine> {
  const deposit = job.vault.deposit();
  try {
    const brought = await bringIn(path, {
      now: job.now,
      sink: deposit,
      signal: job.signal,
      tool: job.tool,
      person: job.vault.person,
      underEighteen: job.underEighteen,
      onProgress: (done, total) => job.onProgress(item, 'reading', done, total),
    });
    const exhibit = deposit.commit(brought.exhibit, { manifestSha256: brought.manifestSha256 });
    job.onProgress(item, 'checking', 0, 1);
    return { exhibit, code: (await readBack(job.vault, exhibit)) ?? null };
  } catch (error) {
    return notSaved(await giveUp(deposit, error));
  }
}

function notSaved(code: ErrorCode): ImportLine {
  return { exhibit: null, code };
}
