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
import type { CaptureLine, ImportLine } from '../evidence.ts';
import { ask, codeOf } from '../locker.ts';
import {
  broken,
  ended,
  failedItems,
  hear,
  newJob,
  sameItems,
  tryAgain,
  type Job,
  type JobKind,
} from './job.ts';

type Lines = readonly (CaptureLine | ImportLine)[];
/** Asks the engine for these places of the list. */
type Call = (id: string, places: readonly number[], keepDuplicates: boolean) => Promise<Lines>;

interface Jobs {
  /** The batch that runs, or the last one that did. It goes on while other places are looked at. */
  readonly job: Job | null;
  readonly running: boolean;
  /** All three are called only after the age question was answered with no. `session`: a kept sign-in, or null. */
  readonly capture: (urls: readonly string[], session: string | null) => void;
  /** @param further follow a long page further than usual */
  readonly recapture: (exhibit: number, url: string, session: string | null, further: boolean) => void;
  /** Looks again at a page of the removal log. @param page its key */
  readonly look: (
    page: { readonly key: string; readonly record: string; readonly address: string },
    session: string | null,
  ) => void;
  /** The key of the page that the last looking again was at; null when the last list was another. */
  readonly lookedAt: string | null;
  readonly bringIn: (files: readonly { readonly handle: string; readonly name: string }[]) => void;
  /** What is in the clipboard, and the screen: read only when they are called. `name` is what the list calls it. */
  readonly paste: (name: string) => void;
  readonly pictureOfScreen: (name: string) => void;
  /** Whether the clipboard was emptied after the last paste; null when nothing was pasted. */
  readonly cleared: boolean | null;
  /** Brings in what the vault has already, under the answer that was given for this list. */
  readonly keepSame: () => void;
  /**
   * Asks anew for what failed, under the answer that was given for this list: the addresses are the same. The list
   * keeps its order and every other outcome.
   */
  readonly retry: () => void;
  readonly stop: () => void;
}

const JobsContext = createContext<Jobs | null>(null);

export function useJobs(): Jobs {
  const jobs = useContext(JobsContext);
  if (jobs === null) throw new Error('outside JobsProvider');
  return jobs;
}

const picked = <T,>(list: readonly T[], places: readonly number[]): T[] =>
  places.flatMap((place) => {
    const one = list[place];
    return one === undefined ? [] : [one];
  });

const withSession = (session: string | null): { readonly session?: string } =>
  session === null ? {} : { session };

/** Three times the usual length, and the time for it. */
const muchFurther = { limits: { pixels: 300_000, screens: 500 }, timeoutSeconds: 900 };

export function JobsProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [job, setJob] = useState<Job | null>(null);
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const [cleared, setCleared] = useState<boolean | null>(null);
  const call = useRef<Call | null>(null);

  useEffect(
    () =>
      window.locker.subscribe('jobProgress', (event) => {
        setJob((before) => (before === null ? null : hear(before, event, Date.now())));
        if (event.line !== undefined) void queries.invalidateQueries({ queryKey: ['exhibits'] });
      }),
    [queries],
  );

  const run = useCallback(
    async (begun: Job, keepDuplicates = false): Promise<void> => {
      setJob(begun);
      const mine = (change: (job: Job) => Job): void =>
        setJob((before) => (before?.id === begun.id ? change(before) : before));
      try {
        const lines = (await call.current?.(begun.id, begun.asked, keepDuplicates)) ?? [];
        mine((before) => ended(before, lines));
      } catch (error) {
        mine((before) => broken(before, codeOf(error)));
      }
      // A re-capture changes what the earlier exhibit says of itself, too.
      void queries.invalidateQueries({ queryKey: ['exhibits'] });
      void queries.invalidateQueries({ queryKey: ['exhibit'] });
      // What was saved may show that something is gone, and belongs to a request.
      void queries.invalidateQueries({ queryKey: ['removals'] });
      void queries.invalidateQueries({ queryKey: ['records'] });
    },
    [queries],
  );

  const value = useMemo(() => {
    const begin = (kind: JobKind, names: readonly string[], how: Call): void => {
      call.current = how;
      setCleared(null);
      setLookedAt(null);
      void run(newJob(crypto.randomUUID(), kind, names));
    };
    return {
      job,
      running: job !== null && job.state !== 'ended',
      capture: (urls: readonly string[], session: string | null) =>
        begin('capture', urls, (id, places) =>
          ask('capturePages', {
            job: id,
            urls: picked(urls, places),
            underEighteen: 'no',
            ...withSession(session),
          }),
        ),
      recapture: (exhibit: number, url: string, session: string | null, further: boolean) =>
        begin('capture', [url], async (id) => [
          await ask('recapturePage', {
            job: id,
            exhibit,
            underEighteen: 'no',
            ...withSession(session),
            ...(further ? muchFurther : {}),
          }),
        ]),
      look: (
        page: { readonly key: string; readonly record: string; readonly address: string },
        session: string | null,
      ): void => {
        begin('capture', [page.address], async (id) => {
          const args = { job: id, record: page.record, page: page.key, underEighteen: 'no' as const };
          return [(await ask('lookAgain', { ...args, ...withSession(session) })).line];
        });
        setLookedAt(page.key);
      },
      lookedAt,
      bringIn: (files: readonly { readonly handle: string; readonly name: string }[]) =>
        begin(
          'import',
          files.map((file) => file.name),
          (id, places, keepDuplicates) =>
            ask('importFiles', {
              job: id,
              files: picked(files, places).map((file) => file.handle),
              underEighteen: 'no',
              keepDuplicates,
            }),
        ),
      paste: (name: string) =>
        begin('import', [name], async (id, _, keepDuplicates) => {
          const pasted = await ask('pasteFromClipboard', { job: id, underEighteen: 'no', keepDuplicates });
          setCleared(pasted.cleared);
          return pasted.lines;
        }),
      pictureOfScreen: (name: string) =>
        begin('import', [name], (id) => ask('pictureOfScreen', { job: id, underEighteen: 'no' })),
      cleared,
      keepSame: () => {
        if (job === null) return;
        const places = sameItems(job);
        if (places.length > 0) void run(tryAgain(job, crypto.randomUUID(), places), true);
      },
      retry: () => {
        if (job === null) return;
        const places = failedItems(job);
        if (places.length > 0) void run(tryAgain(job, crypto.randomUUID(), places));
      },
      stop: () => {
        if (job === null || job.state !== 'running') return;
        setJob({ ...job, state: 'stopping' });
        void ask('stopJob', { job: job.id }).catch(() => undefined);
      },
    };
  }, [job, run, cleared, lookedAt]);
  return <JobsContext value={value}>{children}</JobsContext>;
}
