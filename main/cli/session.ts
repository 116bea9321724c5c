import { randomUUID } from 'node:crypto';
import type { Answer, Arguments, EngineMethod, JobId, JobProgress } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
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

/** Runs one command against an engine in this process, and leaves nothing running, however it ends. */
export async function withEngine<T>(work: (session: Session) => Promise<T>): Promise<T> {
  const engine = startInProcess();
  const session: Session = {
    ask: async (method, args) => {
      const result = await engine.client.call(method, args);
      if (!result.ok) throw new CodedError(result.code, result.detail);
      return result.value;
    },
    job: async (run, onProgress) => {
      const job = randomUUID() as JobId;
      let stopped = false;
      const stop = (): void => {
        stopped = true;
        void session.ask('stopJob', { job });
      };
      const quiet = engine.client.on('jobProgress', (progress) => {
        if (progress.job === job) onProgress?.(progress);
      });
      process.on('SIGINT', stop);
      process.on('SIGTERM', stop);
      try {
        const done = await run(job);
        if (stopped) process.exitCode = 130;
        return done;
      } finally {
        quiet();
        process.off('SIGINT', stop);
        process.off('SIGTERM', stop);
      }
    },
  };
  try {
    return await work(session);
  } finally {
    await engine.close();
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
    const passphrase = await readPassphrase(options.passphraseFile, 'Passphrase');
    output.progress('Opening the vault…');
    await session.ask('unlockVault', present({ place: place.handle, passphrase, person: options.person }));
    return work(session);
  });
}
