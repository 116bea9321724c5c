import { useQuery } from '@tanstack/react-query';
import { ask } from '../../locker.ts';

/** One exhibit with its record. */
export function useExhibit(number: number) {
  return useQuery({
    queryKey: ['exhibit', number],
    queryFn: () => ask('showExhibit', { exhibit: number }),
    // An exhibit never changes once it is in the vault; a later capture of its address is told by the job.
    staleTime: Infinity,
  });
}
