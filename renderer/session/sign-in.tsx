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
import type { ErrorCode } from '../../preload/errors.ts';
import type { SiteSession } from '../evidence.ts';
import { ask, codeOf } from '../locker.ts';
import { answered, broken, ended, hear, newJob, type Job } from './job.ts';

export interface SignIn {
  readonly state: 'none' | 'opening' | 'open' | 'closed';
  /** What the front tab shows: as text, never as a link. */
  readonly address: string;
  readonly title: string;
  /** One entry for each press on “Save this page”, the newest first. */
  readonly saves: readonly Job[];
  readonly kept: SiteSession | null;
  readonly keeping: boolean;
  readonly code: ErrorCode | null;
}

interface SignIns {
  readonly signIn: SignIn;
  readonly saving: boolean;
  /** Called only after the age question was answered with no. */
  readonly open: (url: string) => void;
  readonly save: () => void;
  readonly keep: (label: string) => void;
  readonly close: () => void;
}

const nothing: SignIn = {
  state: 'none',
  address: '',
  title: '',
  saves: [],
  kept: null,
  keeping: false,
  code: null,
};
const SignInContext = createContext<SignIns | null>(null);

export function useSignIn(): SignIns {
  const signIns = useContext(SignInContext);
  if (signIns === null) throw new Error('outside SignInProvider');
  return signIns;
}

/** The visible browser window of this vault, of which there is one at most. It stays while other places are looked at. */
export function SignInProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [signIn, setSignIn] = useState(nothing);
  const current = useRef<string | null>(null);

  useEffect(() => {
    const changed = window.locker.subscribe('signInChanged', ({ job, address, title, open }) => {
      if (job !== current.current) return;
      if (!open) current.current = null;
      setSignIn((before) =>
        open ? { ...before, state: 'open', address, title } : { ...before, state: 'closed' },
      );
    });
    const progress = window.locker.subscribe('jobProgress', (event) =>
      setSignIn((before) => {
        const saves = before.saves.map((save) => {
          // The engine knows one job, the window's; here each save of it is an entry of its own.
          const mine = event.job === current.current && save.state === 'running';
          return mine ? hear(save, { ...event, job: save.id as typeof event.job }, Date.now()) : save;
        });
        return { ...before, saves };
      }),
    );
    return () => {
      changed();
      progress();
    };
  }, []);

  const open = useCallback(async (url: string): Promise<void> => {
    const job = crypto.randomUUID();
    current.current = job;
    setSignIn((before) => ({ ...nothing, saves: before.saves, state: 'opening', address: url }));
    try {
      await ask('openSignIn', { job, url, underEighteen: 'no' });
      setSignIn((before) => (before.state === 'opening' ? { ...before, state: 'open' } : before));
    } catch (error) {
      current.current = null;
      setSignIn((before) => ({ ...before, state: 'none', code: codeOf(error) }));
    }
  }, []);

  const save = useCallback(
    async (address: string): Promise<void> => {
      const job = current.current;
      if (job === null) return;
      const begun = newJob(crypto.randomUUID(), 'capture', [address]);
      setSignIn((before) => ({ ...before, code: null, saves: [begun, ...before.saves] }));
      const mine = (change: (save: Job) => Job): void =>
        setSignIn((before) => ({
          ...before,
          saves: before.saves.map((save) => (save.id === begun.id ? change(save) : save)),
        }));
      try {
        const line = await ask('saveSignedIn', { job });
        mine((before) => ended(answered({ ...before, items: named(before, line.url) }, [line])));
      } catch (error) {
        mine((before) => ended(broken(before, codeOf(error))));
      }
      void queries.invalidateQueries({ queryKey: ['exhibits'] });
    },
    [queries],
  );

  const keep = useCallback(
    async (label: string): Promise<void> => {
      const job = current.current;
      if (job === null) return;
      setSignIn((before) => ({ ...before, keeping: true, code: null }));
      try {
        const kept = await ask('keepSignIn', { job, label });
        setSignIn((before) => ({ ...before, keeping: false, kept }));
        void queries.invalidateQueries({ queryKey: ['sessions'] });
      } catch (error) {
        setSignIn((before) => ({ ...before, keeping: false, code: codeOf(error) }));
      }
    },
    [queries],
  );

  const close = useCallback(async (): Promise<void> => {
    const job = current.current;
    if (job === null) return;
    try {
      await ask('closeSignIn', { job });
      current.current = null;
      setSignIn((before) => ({ ...before, state: 'closed' }));
    } catch (error) {
      setSignIn((before) => ({ ...before, code: codeOf(error) }));
    }
  }, []);

  const value = useMemo(
    () => ({
      signIn,
      saving: signIn.saves.some((each) => each.state === 'running'),
      open: (url: string) => void open(url),
      save: () => void save(signIn.address),
      keep: (label: string) => void keep(label),
      close: () => void close(),
    }),
    [signIn, open, save, keep, close],
  );
  return <SignInContext value={value}>{children}</SignInContext>;
}

/** What was saved is the page that stood in the tab then, whatever was last heard of it. */
function named(job: Job, url: string): Job['items'] {
  return job.items.map((item) => ({ ...item, name: url }));
}
