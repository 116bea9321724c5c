import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Answer, Arguments } from '../../preload/contract.ts';
import type { ErrorCode } from '../../preload/errors.ts';
import { ask, codeOf } from '../locker.ts';
import { useJobRun } from './job-run.ts';

export type BinderChoices = Omit<Arguments<'makeBinder'>, 'job' | 'to'>;
export type ImageMode = BinderChoices['images'];
export type MadeBinder = Answer<'makeBinder'>;

export type BinderState =
  | { readonly name: 'choosing' }
  | { readonly name: 'making'; readonly done: number; readonly total: number; readonly stopping: boolean }
  | { readonly name: 'made'; readonly binder: MadeBinder };

interface Binder {
  readonly choices: BinderChoices;
  readonly change: (change: Partial<BinderChoices>) => void;
  readonly state: BinderState;
  /** Why the last one was not made. */
  readonly code: ErrorCode | null;
  /** Asks for a place, then makes it there. */
  readonly make: () => Promise<void>;
  readonly stop: () => void;
  /** Back to the choices, which stay as they were. */
  readonly again: () => void;
}

const BinderContext = createContext<Binder | null>(null);

export function useBinder(): Binder {
  const binder = useContext(BinderContext);
  if (binder === null) throw new Error('outside BinderProvider');
  return binder;
}

/** Nothing that could hurt leaves unless it is asked for: pictures are blurred, private notes stay. */
const first: BinderChoices = {
  choice: { of: 'all' },
  privateNotes: false,
  paper: 'a4',
  language: 'en',
  images: 'blurred',
  imagesOf: [],
  volumeMegabytes: null,
  batesPrefix: '',
  declaration: null,
  matter: '',
  caseNumber: '',
  preparedBy: '',
  preparedFor: '',
};

/** Where letters are written on Letter; everywhere else A4 is the paper (Unicode CLDR, paper sizes by territory). */
const letterRegions = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** What is printed on where the person is. */
export function usualPaper(): BinderChoices['paper'] {
  const region = new Intl.Locale(navigator.language).maximize().region ?? '';
  return letterRegions.has(region) ? 'letter' : 'a4';
}

/** Lives while the vault is open: a binder goes on while the person looks at the chart. */
export function BinderProvider({ children }: { readonly children: ReactNode }) {
  const [choices, setChoices] = useState<BinderChoices>(() => ({ ...first, paper: usualPaper() }));
  const [made, setMade] = useState<MadeBinder | null>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const { busy, stopping, heard, start, stop } = useJobRun();

  const make = useCallback(async (): Promise<void> => {
    setCode(null);
    try {
      const to = await ask('choosePaperFile', { ending: 'pdf' });
      if (to === null) return;
      start((job) => ask('makeBinder', { ...choices, job, to: to.handle }), {
        done: setMade,
        failed: setCode,
      });
    } catch (error) {
      setCode(codeOf(error));
    }
  }, [choices, start]);
  const value = useMemo(
    (): Binder => ({
      choices,
      change: (change) => setChoices((before) => ({ ...before, ...change })),
      state: busy
        ? { name: 'making', done: heard?.item ?? 0, total: heard?.items ?? 0, stopping }
        : made === null
          ? { name: 'choosing' }
          : { name: 'made', binder: made },
      code,
      make,
      stop,
      again: () => setMade(null),
    }),
    [choices, busy, heard, stopping, made, code, make, stop],
  );
  return <BinderContext value={value}>{children}</BinderContext>;
}
