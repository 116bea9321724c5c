import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { CaptureLine, ImportLine } from '../evidence.ts';
import { ask, codeOf } from '../locker.ts';
import { broken, ended, hear, newJob, type Job, type JobKind } from './job.ts';

interface Jobs {
  /** The batch that runs, or the last one that did. It goes on while other places are looked at. */
  readonly job: Job | null;
  readonly running: boolean;
  /** Both are called only after the age question was answered with no. */
  readonly capture: (urls: readonly string[]) => void;
  readonly bringIn: (files: readonly { readonly handle: string; readonly name: string }[]) => void;
  readonly stop: () => void;
}

const JobsContext = createContext<Jobs | null>(null);

export function useJobs(): Jobs {
  const jobs = useContext(JobsContext);
  if (jobs === null) throw new Error('outside JobsProvider');
  return jobs;
}

export function JobsProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [job, setJob] = useState<Job | null>(null);

  useEffect(
    () =>
      window.locker.subscribe('jobProgress', (event) => {
        setJob((before) => (before === null ? null : hear(before, event, Date.now())));
        if (event.line !== undefined) void queries.invalidateQueries({ queryKey: ['exhibits'] });
      }),
    [queries],
  );

  const run = useCallback(
    async (
      kind: JobKind,
      names: readonly string[],
      call: (id: string) => Promise<readonly (CaptureLine | ImportLine)[]>,
    ): Promise<void> => {
      const id = crypto.randomUUID();
      setJob(newJob(id, kind, names));
      const mine = (change: (job: Job) => Job): void =>
        setJob((before) => (before?.id === id ? change(before) : before));
      try {
        const lines = await call(id);
        mine((before) => ended(before, lines));
      } catch (error) {
        mine((before) => broken(before, codeOf(error)));
      }
      void queries.invalidateQueries({ queryKey: ['exhibits'] });
    },
    [queries],
  );

  const value = useMemo(
    () => ({
      job,
      running: job !== null && job.state !== 'ended',
      capture: (urls: readonly string[]) =>
        void run('capture', urls, (id) =>
          ask('capturePages', { job: id, urls: [...urls], underEighteen: 'no' }),
        ),
      bringIn: (files: readonly { readonly handle: string; readonly name: string }[]) =>
        void run(
          'import',
          files.map((file) => file.name),
          (id) =>
            ask('importFiles', {
              job: id,
              files: files.map((file) => file.handle),
              underEighteen: 'no',
            }),
        ),
      stop: () => {
        if (job === null || job.state !== 'running') return;
        setJob({ ...job, state: 'stopping' });
        void ask('stopJob', { job: job.id }).catch(() => undefined);
      },
    }),
    [job, run],
  );
  return <JobsContext value={value}>{children}</JobsContext>;
}
