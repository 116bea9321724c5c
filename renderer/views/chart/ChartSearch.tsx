import { Told } from '../../components/Told.tsx';
import { Search } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';
import { useSay } from '../../words/words.tsx';

interface ChartSearchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Null when nothing is searched for. */
  readonly found: number | null;
}

export function ChartSearch({ search, onSearch, found }: ChartSearchProps) {
  const say = useSay();
  return (
    <div className="tools">
      <SearchField
        className="find"
        aria-label={say('chart.search')}
        value={search}
        onChange={onSearch}
        maxLength={200}
        autoComplete="off"
      >
        <Search className="i s" aria-hidden="true" />
        <Input className="field" placeholder={say('chart.search')} />
      </SearchField>
      <Told className="quiet small num">{found !== null && say('chart.found', { count: found })}</Told>
    </div>
  );
}
