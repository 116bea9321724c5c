import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { ErrorCode } from '../../preload/errors.ts';
import type { VerifyReport } from '../evidence.ts';
import { ask } from '../locker.ts';
import { useJobRun } from './job-run.ts';

export type CheckState =
  | { readonly state: 'never' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'done'; readonly report: VerifyReport; readonly at: number }
  | { readonly state: 'failed'; readonly code: ErrorCode };

interface Check {
  readonly check: CheckState;
  readonly start: () => void;
  readonly stop: () => void;
}

const CheckContext = createContext<Check | null>(null);

export function useCheck(): Check {
  const check = useContext(CheckContext);
  if (check === null) throw new Error('outside CheckProvider');
  return check;
}

/** Reading every file again and comparing: asked for by the person, told in the status line. */
export function CheckProvider({ children }: { readonly children: ReactNode }) {
  const [last, setLast] = useState<CheckState>({ state: 'never' });
  const { busy, heard, start, stop } = useJobRun();
  const value = useMemo((): Check => {
    const done = heard?.done ?? heard?.item ?? 0;
    const total = heard?.total ?? heard?.items ?? 0;
    return {
      check: busy ? { state: 'running', done, total } : last,
      start: () =>
        start((job) => ask('verifyVault', { job }), {
          done: (report) => setLast({ state: 'done', report, at: Date.now() }),
          failed: (code) => setLast(code === 'cancelled' ? { state: 'never' } : { state: 'failed', code }),
        }),
      stop,
    };
  }, [last, busy, heard, start, stop]);
  return <CheckContext value={value}>{children}</CheckContext>;
}
