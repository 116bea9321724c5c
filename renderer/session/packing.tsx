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
import type { Answer, Arguments, FoundDrive, JobId, JobProgress } from '../../preload/contract.ts';
import type { ErrorCode } from '../../preload/errors.ts';
import { ask, codeOf, withPassphrase } from '../locker.ts';
import { useHandOver } from './hand-over.tsx';

export type PackageWish = Arguments<'makePackage'>['wish'];

export type PackingState =
  | { readonly name: 'none' }
  | {
      readonly name: 'running';
      readonly to: FoundDrive;
      readonly heard: JobProgress | null;
      readonly paused: boolean;
    }
  | { readonly name: 'done'; readonly to: FoundDrive; readonly packed: Answer<'makePackage'> }
  | { readonly name: 'failed'; readonly to: FoundDrive; readonly code: ErrorCode };

interface Packing {
  readonly packing: PackingState;
  /** @param password as typed; empty for a plain folder */
  readonly start: (to: FoundDrive, wish: PackageWish, password: string) => void;
  readonly pause: (paused: boolean) => void;
  readonly stop: () => void;
  readonly leave: () => void;
}

const PackingContext = createContext<Packing | null>(null);

export function usePacking(): Packing {
  const packing = useContext(PackingContext);
  if (packing === null) throw new Error('outside PackingProvider');
  return packing;
}

/** The one plain package that may be under way. It goes on whatever the window shows, until it ends or is stopped. */
export function PackingProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const { tell } = useHandOver();
  const [packing, setPacking] = useState<PackingState>({ name: 'none' });
  const running = useRef<JobId | null>(null);

  useEffect(
    () =>
      window.locker.subscribe('jobProgress', (event) => {
        if (event.job !== running.current) return;
        setPacking((before) => (before.name === 'running' ? { ...before, heard: event } : before));
      }),
    [],
  );

  const run = useCallback(
    async (to: FoundDrive, wish: PackageWish, password: string): Promise<void> => {
      if (running.current !== null || to.place === null) return;
      const job = crypto.randomUUID() as JobId;
      const asked = { job, wish, to: to.place };
      running.current = job;
      setPacking({ name: 'running', to, heard: null, paused: false });
      tell('package', { name: 'running' });
      try {
        const packed = await (password === ''
          ? ask('makePackage', asked)
          : withPassphrase(password, (bytes) => ask('makePackage', { ...asked, password: bytes })));
        setPacking({ name: 'done', to, packed });
        tell('package', { name: 'done', at: Date.now() });
      } catch (error) {
        setPacking({ name: 'failed', to, code: codeOf(error) });
        tell('package', { name: 'not-finished' });
      } finally {
        running.current = null;
        void queries.invalidateQueries({ queryKey: ['handed-over'] });
        void queries.invalidateQueries({ queryKey: ['drives'] });
      }
    },
    [queries, tell],
  );

  const value = useMemo(
    (): Packing => ({
      packing,
      start: (to, wish, password) => void run(to, wish, password),
      pause: (paused) => {
        const job = running.current;
        if (job === null) return;
        void ask('pausePackage', { job, paused })
          .then(() => setPacking((before) => (before.name === 'running' ? { ...before, paused } : before)))
          .catch(() => undefined);
      },
      stop: () => {
        if (running.current !== null) void ask('stopJob', { job: running.current }).catch(() => undefined);
      },
      leave: () => {
        if (running.current !== null) return;
        setPacking({ name: 'none' });
        tell('package', { name: 'not-started' });
      },
    }),
    [packing, run, tell],
  );
  return <PackingContext value={value}>{children}</PackingContext>;
}
