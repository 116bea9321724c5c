import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { FoundDrive } from '../../preload/contract.ts';

/** What can be done on the screen "Hand over". One at a time is open; several may be under way or done. */
export const tasks = ['copy', 'package', 'check'] as const;
export type Task = (typeof tasks)[number];

/** What each task says of itself in its head, so that nobody wonders which has started. */
export type TaskState =
  | { readonly name: 'not-started' }
  | { readonly name: 'running' }
  /** `at`: milliseconds since 1970. */
  | { readonly name: 'done'; readonly at: number }
  /** All is written, and nobody knows yet whether the drive has it or only this computer's memory. */
  | { readonly name: 'to-check' }
  | { readonly name: 'not-finished' };

interface HandOver {
  readonly open: Task;
  readonly show: (task: Task) => void;
  /** Where things go: picked from the list, or chosen as a folder. As it was when it was picked. */
  readonly target: FoundDrive | null;
  readonly pick: (target: FoundDrive | null) => void;
  readonly states: { readonly [T in Task]: TaskState };
  readonly tell: (task: Task, state: TaskState) => void;
}

const HandOverContext = createContext<HandOver | null>(null);

export function useHandOver(): HandOver {
  const handOver = useContext(HandOverContext);
  if (handOver === null) throw new Error('outside HandOverProvider');
  return handOver;
}

const notStarted = Object.fromEntries(tasks.map((task) => [task, { name: 'not-started' }])) as {
  readonly [T in Task]: TaskState;
};

/** Lives while the vault is open: a copy goes on while the person looks at the chart. */
export function HandOverProvider({ children }: { readonly children: ReactNode }) {
  const [open, show] = useState<Task>('copy');
  const [target, pick] = useState<FoundDrive | null>(null);
  const [states, setStates] = useState(notStarted);
  const tell = useCallback((task: Task, state: TaskState) => {
    setStates((before) => ({ ...before, [task]: state }));
  }, []);
  const value = useMemo(() => ({ open, show, target, pick, states, tell }), [open, target, states, tell]);
  return <HandOverContext value={value}>{children}</HandOverContext>;
}
