import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { Answer, FoundDrive, JobId, JobProgress } from '../../preload/contract.ts';
import type { ErrorCode } from '../../preload/errors.ts';
import { ask, codeOf } from '../locker.ts';
import { useHandOver } from './hand-over.tsx';

export type CopyState =
  | { readonly name: 'none' }
  | {
      readonly name: 'running';
      readonly to: FoundDrive;
      readonly heard: JobProgress | null;
      readonly paused: boolean;
      /** When the writing began, and when it went over to checking: milliseconds since 1970. */
      readonly began: number;
      readonly checkingSince: number | null;
      readonly wrote: number;
    }
  | {
      readonly name: 'done';
      readonly to: FoundDrive;
      readonly copied: Answer<'copyVault'>;
      readonly at: number;
    }
  | { readonly name: 'failed'; readonly to: FoundDrive; readonly code: ErrorCode };

interface Copying {
  readonly copying: CopyState;
  readonly start: (to: FoundDrive) => void;
  readonly pause: (paused: boolean) => void;
  readonly stop: () => void;
  /** Back to the beginning, with nothing chosen to happen. */
  readonly leave: () => void;
}

const CopyingContext = createContext<Copying | null>(null);

export function useCopying(): Copying {
  const copying = useContext(CopyingContext);
  if (copying === null) throw new Error('outside CopyingProvider');
  return copying;
}

/** The one encrypted copy that may be under way. It goes on whatever the window shows, until it ends or is stopped. */
export function CopyingProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const { tell } = useHandOver();
  const [copying, setCopying] = useState<CopyState>({ name: 'none' });
  const running = useRef<JobId | null>(null);

  useEffect(
    () =>
      window.locker.subscribe('jobProgress', (event) => {
        if (event.job === running.current) setCopying((before) => heard(before, event, Date.now()));
      }),
    [],
  );

  const run = useCallback(
    async (to: FoundDrive): Promise<void> => {
      if (running.current !== null || to.place === null) return;
      const job = crypto.randomUUID() as JobId;
      running.current = job;
      const began = Date.now();
      setCopying({ name: 'running', to, heard: null, paused: false, began, checkingSince: null, wrote: 0 });
      tell('copy', { name: 'running' });
      try {
        const copied = await ask('copyVault', { job, to: to.place });
        const at = Date.now();
        setCopying({ name: 'done', to, copied, at });
        tell('copy', { name: 'done', at });
      } catch (error) {
        setCopying({ name: 'failed', to, code: codeOf(error) });
        tell('copy', { name: 'not-finished' });
      } finally {
        running.current = null;
        void queries.invalidateQueries({ queryKey: ['copies'] });
        void queries.invalidateQueries({ queryKey: ['drives'] });
      }
    },
    [queries, tell],
  );

  const value = useMemo(
    (): Copying => ({
      copying,
      start: (to) => void run(to),
      pause: (paused) => {
        const job = running.current;
        if (job === null) return;
        void ask('pauseCopy', { job, paused })
          .then(() => setCopying((before) => (before.name === 'running' ? { ...before, paused } : before)))
          .catch(() => undefined);
      },
      stop: () => {
        if (running.current !== null) void ask('stopJob', { job: running.current }).catch(() => undefined);
      },
      leave: () => {
        if (running.current !== null) return;
        setCopying({ name: 'none' });
        tell('copy', { name: 'not-started' });
      },
    }),
    [copying, run, tell],
  );
  return <CopyingContext value={value}>{children}</CopyingContext>;
}

function heard(before: CopyState, event: JobProgress, now: number): CopyState {
  if (before.name !== 'running') return before;
  const isChecking = event.step === 'checking';
  return {
    ...before,
    heard: event,
    wrote: isChecking ? before.wrote : (event.done ?? 0),
    checkingSince: isChecking ? (before.checkingSince ?? now) : null,
  };
}
