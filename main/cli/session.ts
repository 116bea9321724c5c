import { randomUUID } from 'node:crypto';
import type { Answer, Arguments, EngineMethod, JobId, JobProgress } from '../../preload/contract.ts';
import { CodedError, errorSentences } from '../../preload/errors.ts';
import { present } from '../core/present.ts';
import { startInProcess } from '../engine/in-process.ts';
import type { Output } from './output.ts';
import { readPassphrase } from './passphrase.ts';

export interface Session {
  /** @throws CodedError whatever the engine answered instead of a value */
  ask<M extends EngineMethod>(method: M, args: Arguments<M>): Promise<Answer<M>>;
  /** Runs long work that Ctrl+C stops and that tells of its progress. */
  job<T>(work: (job: JobId) => Promise<T>, onProgress?: (progress: JobProgress) => void): Promise<T>;
}

export interface VaultOptions {
  readonly passphraseFile?: string;
  readonly person?: string;
}

const interruptions = ['SIGINT', 'SIGTERM'] as const;
const interrupted = 130;
/** At a terminal; a passphrase from a file is not going to change. */
const attempts = 3;

/** Runs one command against an engine in this process, and leaves nothing running, however it ends. */
export async function withEngine<T>(work: (session: Session) => Promise<T>): Promise<T> {
  const engine = startInProcess();
  let running: JobId | undefined;
  let asked = false;
  const interrupt = (): void => {
    process.exitCode = interrupted;
    // Long work ends by itself, with a line for what was finished; anything else, and a second asking, ends here.
    if (running !== undefined && !asked) void engine.client.call('stopJob', { job: running });
    else void engine.close().finally(() => process.exit(interrupted));
    asked = true;
  };
  for (const signal of interruptions) process.on(signal, interrupt);

  const session: Session = {
    ask: async (method, args) => {
      const result = await engine.client.call(method, args);
      if (!result.ok) throw new CodedError(result.code, result.detail);
      return result.value;
    },
    job: async (run, onProgress) => {
      const job = randomUUID() as JobId;
      const quiet = engine.client.on('jobProgress', (progress) => {
        if (progress.job === job) onProgress?.(progress);
      });
      running = job;
      try {
        return await run(job);
      } finally {
        running = undefined;
        quiet();
      }
    },
  };
  try {
    return await work(session);
  } finally {
    await engine.close();
    for (const signal of interruptions) process.off(signal, interrupt);
  }
}

/** Runs one command against an open vault. */
export function withVault<T>(
  vault: string,
  options: VaultOptions,
  output: Output,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return withEngine(async (session) => {
    const place = await session.ask('grantPlace', { path: vault });
    for (let tries = 1; ; tries++) {
      const passphrase = await readPassphrase(options.passphraseFile, 'Passphrase');
      output.progress('Opening the vault…');
      try {
        await session.ask(
          'unlockVault',
          present({ place: place.handle, passphrase, person: options.person }),
        );
        break;
      } catch (error) {
        const again = error instanceof CodedError && error.code === 'wrong-passphrase' && tries < attempts;
        if (!again || options.passphraseFile !== undefined) throw error;
        output.note(errorSentences['wrong-passphrase']);
      }
    }
    return work(session);
  });
}
