import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { FoundDrive, JobId, PlaceHandle } from '../../preload/contract.ts';
import type { ReadBack } from '../../main/core/copy.ts';
import type { ErrorCode } from '../../preload/errors.ts';
import { ask } from '../locker.ts';
import { useHandOver, type Task } from './hand-over.tsx';
import { useJobRun, type JobRun } from './job-run.ts';

export type DriveJobState<A> =
  | { readonly name: 'none' }
  | RunningDriveJob
  /** `at`: milliseconds since 1970, like `began`. */
  | { readonly name: 'done'; readonly to: FoundDrive; readonly answer: A; readonly at: number }
  | { readonly name: 'failed'; readonly to: FoundDrive; readonly code: ErrorCode };

export interface RunningDriveJob extends Pick<JobRun, 'heard' | 'steps'> {
  readonly name: 'running';
  readonly to: FoundDrive;
  readonly paused: boolean;
  readonly began: number;
}

export interface DriveJob<A> {
  readonly state: DriveJobState<A>;
  /** Does nothing while one runs, or when the drive cannot be written to. */
  readonly start: (to: FoundDrive, work: (job: JobId, to: PlaceHandle) => Promise<A>) => void;
  readonly pause: (paused: boolean) => void;
  readonly stop: () => void;
  /** Back to the beginning, with nothing chosen to happen. */
  readonly leave: () => void;
}

interface DriveJobKind {
  readonly task: Task;
  readonly pause: 'pauseCopy' | 'pausePackage';
  /** What is read anew once it has ended. */
  readonly changes: string;
}

type Kept<A> =
  Exclude<DriveJobState<A>, RunningDriveJob> | Pick<RunningDriveJob, 'name' | 'to' | 'paused' | 'began'>;

/** Something that is written to a drive, read back there, and can be held up: the encrypted copy, the plain package. */
export function useDriveJob<A extends { readonly readBack: ReadBack }>({
  task,
  pause,
  changes,
}: DriveJobKind): DriveJob<A> {
  const queries = useQueryClient();
  const { tell } = useHandOver();
  const { busy, heard, steps, current, start, stop } = useJobRun();
  const [kept, setKept] = useState<Kept<A>>({ name: 'none' });

  const begin = useCallback(
    (to: FoundDrive, work: (job: JobId, to: PlaceHandle) => Promise<A>): void => {
      const { place } = to;
      if (place === null || current() !== null) return;
      const afterwards = (): void => {
        void queries.invalidateQueries({ queryKey: [changes] });
        void queries.invalidateQueries({ queryKey: ['drives'] });
      };
      setKept({ name: 'running', to, paused: false, began: Date.now() });
      tell(task, { name: 'running' });
      start((job) => work(job, place), {
        done: (answer) => {
          const at = Date.now();
          setKept({ name: 'done', to, answer, at });
          tell(task, answer.readBack === 'from-drive' ? { name: 'done', at } : { name: 'to-check' });
          afterwards();
        },
        failed: (code) => {
          setKept({ name: 'failed', to, code });
          tell(task, { name: 'not-finished' });
          afterwards();
        },
      });
    },
    [queries, tell, task, changes, current, start],
  );
  const hold = useCallback(
    (paused: boolean): void => {
      const job = current();
      if (job === null) return;
      void ask(pause, { job, paused })
        .then(() => setKept((before) => (before.name === 'running' ? { ...before, paused } : before)))
        .catch(() => undefined);
    },
    [current, pause],
  );
  return useMemo(
    () => ({
      state: kept.name === 'running' ? { ...kept, heard, steps } : kept,
      start: begin,
      pause: hold,
      stop,
      leave: () => {
        if (busy) return;
        setKept({ name: 'none' });
        tell(task, { name: 'not-started' });
      },
    }),
    [kept, heard, steps, begin, hold, stop, busy, tell, task],
  );
}
