import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Answer, Arguments, FoundDrive } from '../../preload/contract.ts';
import { ask, withPassphrase } from '../locker.ts';
import { useDriveJob, type DriveJob, type DriveJobState } from './drive-job.ts';

export type PackageWish = Arguments<'makePackage'>['wish'];
type Packed = Answer<'makePackage'>;

interface Packing extends Omit<DriveJob<Packed>, 'state' | 'start'> {
  readonly packing: DriveJobState<Packed>;
  /** @param password as typed; empty for a plain folder */
  readonly start: (to: FoundDrive, wish: PackageWish, password: string) => void;
}

const PackingContext = createContext<Packing | null>(null);

export function usePacking(): Packing {
  const packing = useContext(PackingContext);
  if (packing === null) throw new Error('outside PackingProvider');
  return packing;
}

/** The one plain package that may be under way. It goes on whatever the window shows, until it ends or is stopped. */
export function PackingProvider({ children }: { readonly children: ReactNode }) {
  const job = useDriveJob<Packed>({ task: 'package', pause: 'pausePackage', changes: 'handed-over' });
  const value = useMemo((): Packing => {
    const { state, start, ...acts } = job;
    return {
      ...acts,
      packing: state,
      start: (to, wish, password) =>
        start(to, (id, place) => {
          const asked = { job: id, wish, to: place };
          return password === ''
            ? ask('makePackage', asked)
            : withPassphrase(password, (bytes) => ask('makePackage', { ...asked, password: bytes }));
        }),
    };
  }, [job]);
  return <PackingContext value={value}>{children}</PackingContext>;
}
