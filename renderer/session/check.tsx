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
import type { ErrorCode } from '../../preload/errors.ts';
import type { VerifyReport } from '../evidence.ts';
import { ask, codeOf } from '../locker.ts';

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
  const [check, setCheck] = useState<CheckState>({ state: 'never' });
  const running = useRef<string | null>(null);

  useEffect(
    () =>
      window.locker.subscribe('jobProgress', (event) => {
        if (event.job !== running.current) return;
        setCheck({ state: 'running', done: event.done ?? event.item, total: event.total ?? event.items });
      }),
    [],
  );

  const run = useCallback(async (): Promise<void> => {
    if (running.current !== null) return;
    const job = crypto.randomUUID();
    running.current = job;
    setCheck({ state: 'running', done: 0, total: 0 });
    try {
      const report = await ask('verifyVault', { job });
      setCheck({ state: 'done', report, at: Date.now() });
    } catch (error) {
      const code = codeOf(error);
      setCheck(code === 'cancelled' ? { state: 'never' } : { state: 'failed', code });
    } finally {
      running.current = null;
    }
  }, []);

  const value = useMemo(
    () => ({
      check,
      start: () => void run(),
      stop: () => {
        if (running.current !== null) void ask('stopJob', { job: running.current }).catch(() => undefined);
      },
    }),
    [check, run],
  );
  return <CheckContext value={value}>{children}</CheckContext>;
}
