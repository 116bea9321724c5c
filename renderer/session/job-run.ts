import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { JobId, JobProgress } from '../../preload/contract.ts';
import type { ErrorCode } from '../../preload/errors.ts';
import { ask, codeOf } from '../locker.ts';

type Step = JobProgress['step'];

/** When a step was first heard of, in milliseconds since 1970, and how far it came. */
export interface Reached {
  readonly since: number;
  readonly done: number;
}

interface Ends<A> {
  readonly done: (answer: A) => void;
  /** Also when the person stopped it: then with `cancelled`. */
  readonly failed: (code: ErrorCode) => void;
}

interface Heard {
  readonly busy: boolean;
  /** It was asked to stop, and has not ended yet. */
  readonly stopping: boolean;
  /** The last that was heard of the one that runs. */
  readonly heard: JobProgress | null;
  readonly steps: { readonly [S in Step]?: Reached };
}

export interface JobRun extends Heard {
  /** Its number, for what else may be asked of it; null when none runs. */
  readonly current: () => JobId | null;
  /** Does nothing while one runs. What it ends with and that it has ended are one change of the window. */
  readonly start: <A>(work: (job: JobId) => Promise<A>, ends: Ends<A>) => void;
  readonly stop: () => void;
}

const quiet: Heard = { busy: false, stopping: false, heard: null, steps: {} };

/**
 * One job of the engine at a time: how it is started, heard and stopped. It goes on when the part of the window that
 * started it goes, unless that part stops it.
 */
export function useJobRun(): JobRun {
  const running = useRef<JobId | null>(null);
  const [state, setState] = useState(quiet);

  useEffect(
    () =>
      window.locker.subscribe('jobProgress', (event) => {
        if (event.job === running.current) setState((before) => hear(before, event, Date.now()));
      }),
    [],
  );

  const start = useCallback(<A>(work: (job: JobId) => Promise<A>, ends: Ends<A>): void => {
    if (running.current !== null) return;
    const job = crypto.randomUUID() as JobId;
    running.current = job;
    setState({ ...quiet, busy: true });
    const end = (): void => {
      running.current = null;
      setState(quiet);
    };
    const run = async (): Promise<void> => {
      let answer: A;
      try {
        answer = await work(job);
      } catch (error) {
        end();
        ends.failed(codeOf(error));
        return;
      }
      end();
      ends.done(answer);
    };
    void run();
  }, []);
  const stop = useCallback((): void => {
    if (running.current === null) return;
    setState((before) => ({ ...before, stopping: true }));
    void ask('stopJob', { job: running.current }).catch(() => undefined);
  }, []);
  const current = useCallback(() => running.current, []);
  return useMemo(() => ({ ...state, current, start, stop }), [state, current, start, stop]);
}

function hear(before: Heard, event: JobProgress, now: number): Heard {
  const since = before.steps[event.step]?.since ?? now;
  const steps = { ...before.steps, [event.step]: { since, done: event.done ?? 0 } };
  return { ...before, heard: event, steps };
}
