import { useQuery } from '@tanstack/react-query';
import { Told } from '../../../components/Told.tsx';
import { ask } from '../../../locker.ts';
import type { ChartQuery } from '../../../session/chart-choices.tsx';
import { useSay } from '../../../words/words.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FilterForm } from './FilterForm.tsx';
import { isFiltered } from './filtering.ts';

interface ChartFiltersProps {
  /** What is shown: what was chosen, with what was typed as far as it was asked for. */
  readonly query: ChartQuery;
  /** The form to choose with is open. */
  readonly open: boolean;
}

/**
 * Filters and the order of the exhibits, beside the search: what is on is said in chips that take it away again, and how
 * many exhibits are left is read out. The choices live as long as the vault is open (`useChartChoices`).
 */
export function ChartFilters({ query, open }: ChartFiltersProps) {
  const say = useSay();
  const filtered = isFiltered(query);
  const found = useQuery({
    queryKey: ['exhibits', 'found', query],
    queryFn: async () => (await ask('chart', { ...query, limit: 1 })).total,
    enabled: filtered,
  });
  return (
    <section className="filters" aria-label={say('filter.title')}>
      <div className="row">
        <FilterChips />
        {/* The search says itself how many it found. */}
        <Told className="quiet small num">
          {filtered &&
            query.search === undefined &&
            found.data !== undefined &&
            say('filter.found', { count: found.data })}
        </Told>
      </div>
      {open && <FilterForm />}
    </section>
  );
}
