import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';
import { ask } from '../../locker.ts';
import type { RemovalPage } from '../../session/removals.ts';
import { useSay } from '../../words/words.tsx';

interface RemovalSearchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

export function RemovalSearch({ search, onSearch }: RemovalSearchProps) {
  const say = useSay();
  return (
    <div className="tools">
      <SearchField
        className="find"
        aria-label={say('removals.search')}
        value={search}
        onChange={onSearch}
        maxLength={200}
        autoComplete="off"
      >
        <Search className="i s" aria-hidden="true" />
        <Input className="field" placeholder={say('removals.search')} />
      </SearchField>
    </div>
  );
}

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
