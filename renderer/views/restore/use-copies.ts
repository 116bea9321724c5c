import { useQueries, useQuery } from '@tanstack/react-query';
import type { Answer, PlaceHandle } from '../../../preload/contract.ts';
import { ask } from '../../locker.ts';

export interface CopyThere {
  readonly copy: Answer<'copiesIn'>[number];
  /** What the drive or the folder is called. */
  readonly on: string;
}

const everyMilliseconds = 2_000;

/**
 * The finished copies on every drive that is plugged in, as they come and go, and in one folder that was chosen.
 *
 * @returns undefined while the first look is not over
 */
export function useCopies(
  chosen: { readonly handle: PlaceHandle; readonly name: string } | null,
): readonly CopyThere[] | undefined {
  const drives = useQuery({
    queryKey: ['drives'],
    queryFn: () => ask('drives', {}),
    refetchInterval: everyMilliseconds,
    staleTime: 0,
  });
  const places = [
    ...(chosen === null ? [] : [{ place: chosen.handle, name: chosen.name }]),
    ...(drives.data ?? []).flatMap(({ place, name }) => (place === null ? [] : [{ place, name }])),
  ];
  const found = useQueries({
    queries: places.map(({ place, name }) => ({
      queryKey: ['copies-in', place],
      queryFn: async (): Promise<CopyThere[]> => {
        const copies = await ask('copiesIn', { place }).catch(() => []);
        return copies.map((copy) => ({ copy, on: name }));
      },
    })),
  });
  if (drives.data === undefined && chosen === null) return undefined;
  return found.flatMap(({ data }) => data ?? []).filter(({ copy }) => copy.copiedAt !== null);
}
