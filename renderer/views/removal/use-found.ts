import { useQuery } from '@tanstack/react-query';
import { ask } from '../../locker.ts';
import type { RemovalPage } from '../../session/removals.ts';

/** Pages with the words in their address, or in anything that was written down of a request about them. */
export function useFound(pages: readonly RemovalPage[], search: string): readonly RemovalPage[] {
  const query = useQuery({
    queryKey: ['records', 'removal', 'found', search],
    queryFn: () => ask('listRecords', { kind: 'removal', search, limit: 1000 }),
    enabled: search !== '',
    placeholderData: (before) => before,
  });
  if (search === '') return pages;
  const ids = new Set((query.data?.rows ?? []).map(({ id }) => id));
  const words = search.toLowerCase();
  return pages.filter(
    ({ address, requests }) =>
      address.toLowerCase().includes(words) || requests.some(({ record }) => ids.has(record)),
  );
}
