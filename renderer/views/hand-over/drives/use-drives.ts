import { useQuery } from '@tanstack/react-query';
import type { FoundDrive } from '../../../../preload/contract.ts';
import { ask } from '../../../locker.ts';

/** Plugging one in while the list is shown must be seen; no system tells of every way in which a drive comes and goes. */
const everyMilliseconds = 2_000;

/** @returns undefined while the first look is not over */
export function useDrives(): readonly FoundDrive[] | undefined {
  const { data } = useQuery({
    queryKey: ['drives'],
    queryFn: () => ask('drives', {}),
    refetchInterval: everyMilliseconds,
    staleTime: 0,
  });
  return data;
}

/** Why nothing can be copied to a drive now; null when it can. `removed`: it was picked, and is not plugged in any more. */
export type NoUse = 'too-small' | 'write-protected' | 'failing' | 'not-opened' | 'removed';

export function whyNot(drive: FoundDrive): Exclude<NoUse, 'removed'> | null {
  if (drive.state !== 'ready') return drive.state;
  // What is there already is only brought up to date; how much that is, the estimate says.
  const isFirst = drive.holds === null;
  return isFirst && drive.bytesFree !== null && drive.bytesFree < drive.needs ? 'too-small' : null;
}
