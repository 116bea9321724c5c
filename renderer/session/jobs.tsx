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
import { ask, codeOf } from '../locker.ts';
import { bringingIn, capturing, capturingOne, withSession, type Parting, type Source } from './asking.ts';
import {
  answered,
  asking,
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

interface Jobs {
  /** The batch that runs, or the last one that did. It goes on while other places are looked at. */
  readonly job: Job | null;
  readonly running: boolean;
  /** The batches before it since the vault was opened, the last first. */
  readonly earlier: readonly Job[];
  /** All four are called only after the age question was answered with no. `session`: a kept sign-in, or null. */
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
  readonly bringIn: (sources: readonly Source[]) => void;
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

/** As many as somebody looks back at; the chart has all that was kept. */
const mostEarlier = 10;

/** Three times the usual length, and the time for it. */
const muchFurther = { limits: { pixels: 300_000, screens: 500 }, timeoutSeconds: 900 };

export function JobsProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [job, setJob] = useState<Job | null>(null);
  const [earlier, setEarlier] = useState<readonly Job[]>([]);
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const [cleared, setCleared] = useState<boolean | null>(null);
  const parting = useRef<Parting>(() => []);
  /** The list that the person stopped: nothing more is asked for it. */
  const stopped = useRef<string | null>(null);

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
      for (const part of parting.current(begun.asked)) {
        if (stopped.current === begun.id) break;
        mine((before) => asking(before, part.places));
        try {
          const lines = await part.ask(begun.id, keepDuplicates);
          mine((before) => answered(before, lines));
        } catch (error) {
          mine((before) => broken(before, codeOf(error)));
        }
      }
      mine(ended);
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
    const begin = (kind: JobKind, names: readonly string[], how: Parting): void => {
      parting.current = how;
      if (job !== null) setEarlier([job, ...earlier].slice(0, mostEarlier));
      setCleared(null);
      setLookedAt(null);
      void run(newJob(crypto.randomUUID(), kind, names));
    };
    return {
      job,
      running: job !== null && job.state !== 'ended',
      earlier,
      capture: (urls: readonly string[], session: string | null) =>
        begin('capture', urls, capturing(urls, session)),
      recapture: (exhibit: number, url: string, session: string | null, further: boolean) => {
        const limits = further ? muchFurther : {};
        const args = { exhibit, underEighteen: 'no' as const, ...withSession(session), ...limits };
        begin(
          'capture',
          [url],
          capturingOne((id) => ask('recapturePage', { job: id, ...args })),
        );
      },
      look: (
        page: { readonly key: string; readonly record: string; readonly address: string },
        session: string | null,
      ): void => {
        const { key, record, address } = page;
        const args = { record, page: key, underEighteen: 'no' as const, ...withSession(session) };
        const look = capturingOne(async (id) => (await ask('lookAgain', { job: id, ...args })).line);
        begin('capture', [address], look);
        setLookedAt(key);
      },
      lookedAt,
      bringIn: (sources: readonly Source[]) => {
        const names = sources.map(({ name }) => name);
        begin('import', names, bringingIn(sources, setCleared));
      },
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
        stopped.current = job.id;
        setJob({ ...job, state: 'stopping' });
        void ask('stopJob', { job: job.id }).catch(() => undefined);
      },
    };
  }, [job, earlier, run, cleared, lookedAt]);
  return <JobsContext value={value}>{children}</JobsContext>;
}
