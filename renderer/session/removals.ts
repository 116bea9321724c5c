/** The removal log as the window asks for it: anew every half minute, since its clocks go on. */
import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../preload/contract.ts';
import { ask } from '../locker.ts';

export type RemovalLog = Answer<'removals'>;
export type RemovalPage = RemovalLog['pages'][number];
export type LoggedRequest = RemovalPage['requests'][number];
export type LogStep = RemovalPage['steps'][number];
export type Look = NonNullable<RemovalPage['lastLook']>;
export type Clock = NonNullable<RemovalPage['clock']>;

const every = 30_000;

export function useRemovals() {
  return useQuery({
    queryKey: ['removals'],
    queryFn: () => ask('removals', {}),
    refetchInterval: every,
    staleTime: 0,
  });
}

/** The page whose 48 hours end first, or are over while nobody has looked: what the rail tells. */
export function mostPressing(pages: readonly RemovalPage[]): RemovalPage | undefined {
  const over = pages.find(({ state, clock }) => state === 'over' && clock?.kind === 'hours' && clock.valid);
  if (over !== undefined) return over;
  return pages
    .filter(({ state, clock }) => state === 'running' && clock?.kind === 'hours' && clock.valid)
    .toSorted((a, b) => (a.clock?.left ?? 0) - (b.clock?.left ?? 0))[0];
}
