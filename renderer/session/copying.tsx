import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Answer, FoundDrive } from '../../preload/contract.ts';
import { ask } from '../locker.ts';
import { useDriveJob, type DriveJob, type DriveJobState } from './drive-job.ts';

type Copied = Answer<'copyVault'>;

interface Copying extends Omit<DriveJob<Copied>, 'state' | 'start'> {
  readonly copying: DriveJobState<Copied>;
  readonly start: (to: FoundDrive) => void;
}

const CopyingContext = createContext<Copying | null>(null);

export function useCopying(): Copying {
  const copying = useContext(CopyingContext);
  if (copying === null) throw new Error('outside CopyingProvider');
  return copying;
}

/** The one encrypted copy that may be under way. It goes on whatever the window shows, until it ends or is stopped. */
export function CopyingProvider({ children }: { readonly children: ReactNode }) {
  const job = useDriveJob<Copied>({ task: 'copy', pause: 'pauseCopy', changes: 'copies' });
  const value = useMemo((): Copying => {
    const { state, start, ...acts } = job;
    return {
      ...acts,
      copying: state,
      start: (to) => start(to, (id, place) => ask('copyVault', { job: id, to: place })),
    };
  }, [job]);
  return <CopyingContext value={value}>{children}</CopyingContext>;
}
