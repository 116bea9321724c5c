import { useQuery } from '@tanstack/react-query';
import { Columns3, ListFilter, Plus, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { newRecordId } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { FindField } from '../../components/FindField.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask, codeOf } from '../../locker.ts';
import { useChartChoices, type ChartQuery, type ChartSide } from '../../session/chart-choices.tsx';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { BarActs, BarWords } from '../frame/bar-slot.tsx';
import { ColumnChoices } from './ColumnChoices.tsx';
import { DraftsNote } from './DraftsNote.tsx';
import { EmptyChart, NoExhibits, NoIncidents } from './EmptyChart.tsx';
import { ExhibitsChart } from './ExhibitsChart.tsx';
import { ChartActs } from './filters/ChartActs.tsx';
import { ChartFilters } from './filters/ChartFilters.tsx';
import { IncidentsChart } from './IncidentsChart.tsx';
import { Loading } from './Loading.tsx';
import { useSettled } from './use-settled.ts';

/** How much there is on each side of the chart. */
function useTotals() {
  const incidents = useQuery({
    queryKey: ['records', 'incident', 'total'],
    queryFn: async () => (await ask('listRecords', { kind: 'incident', limit: 1 })).total,
  });
  const exhibits = useQuery({
    queryKey: ['exhibits', 'total'],
    queryFn: async () => (await ask('chart', { limit: 1 })).total,
  });
  const error = incidents.error ?? exhibits.error;
  const again = (): void => {
    void incidents.refetch();
    void exhibits.refetch();
  };
  return { incidents: incidents.data, exhibits: exhibits.data, error, again };
}

/** The person's home: what happened, and what there is to show for it. */
export function ChartView() {
  const say = useSay();
  const { go } = usePlace();
  const { side: chosen } = useChartChoices();
  const { incidents, exhibits, error, again } = useTotals();
  if (error !== null) {
    return (
      <div className="pad">
        <Trouble code={codeOf(error)} again={again} />
      </div>
    );
  }
  if (incidents === undefined || exhibits === undefined) return <Loading words={say('chart.loading')} />;
  // Until something is written down, the exhibits are all there is to see.
  const side = chosen ?? (incidents === 0 && exhibits > 0 ? 'exhibits' : 'incidents');
  return (
    <>
      <BarWords>{say('chart.sub', { incidents, exhibits })}</BarWords>
      {incidents + exhibits > 0 && (
        <BarActs>
          <Act look="go" onPress={() => go({ name: 'incident', record: newRecordId() })}>
            <Plus className="i" aria-hidden="true" />
            {say('chart.add')}
          </Act>
        </BarActs>
      )}
      <DraftsNote />
      {incidents === 0 && exhibits === 0 ? (
        <EmptyChart />
      ) : (
        <Sides side={side} incidents={incidents} exhibits={exhibits} />
      )}
    </>
  );
}

interface SidesProps {
  readonly side: ChartSide;
  readonly incidents: number;
  readonly exhibits: number;
}

function Sides({ side, incidents, exhibits }: SidesProps) {
  const say = useSay();
  const { go } = usePlace();
  const { setSide, query, setQuery } = useChartChoices();
  const [columns, setColumns] = useState(false);
  const [filters, setFilters] = useState(false);
  const filtering = side === 'exhibits' && exhibits > 0;
  const search = query.search ?? '';
  const words = useSettled(search.trim());
  const { search: _typed, ...chosen } = query;
  const asked = JSON.stringify(words === '' ? chosen : { ...chosen, search: words });
  // The same one until something else is asked for: the list is not drawn anew for each letter that is typed.
  const settled = useMemo(() => JSON.parse(asked) as ChartQuery, [asked]);
  const onSearch = (next: string): void => setQuery(next === '' ? chosen : { ...chosen, search: next });
  return (
    <>
      <div className="tools">
        <fieldset className="sides" aria-label={say('chart.sides')}>
          <Act size="small" pressed={side === 'incidents'} onPress={() => setSide('incidents')}>
            {say('chart.by-incident')}
          </Act>
          <Act size="small" pressed={side === 'exhibits'} onPress={() => setSide('exhibits')}>
            {say('chart.by-exhibit')}
          </Act>
        </fieldset>
        <span className="grow" />
        <ChartActs />
        <Act look="bare" size="small" onPress={() => go({ name: 'people' })}>
          <Users className="i s" aria-hidden="true" />
          {say('people.title')}
        </Act>
      </div>
      <div className="tools">
        <FindField label={say('chart.search')} value={search} onChange={onSearch} />
        {filtering && (
          <Act look="bare" size="small" pressed={filters} onPress={() => setFilters(!filters)}>
            <ListFilter className="i s" aria-hidden="true" />
            {say('filter.open')}
          </Act>
        )}
        <Act look="bare" size="small" pressed={columns} onPress={() => setColumns(!columns)}>
          <Columns3 className="i s" aria-hidden="true" />
          {say('chart.columns')}
        </Act>
      </div>
      {columns && <ColumnChoices side={side} />}
      {filtering && <ChartFilters query={settled} open={filters} />}
      {side === 'exhibits' && exhibits === 0 && <NoExhibits />}
      {side === 'exhibits' && exhibits > 0 && <ExhibitsChart query={settled} />}
      {side === 'incidents' && incidents === 0 && <NoIncidents />}
      {side === 'incidents' && incidents > 0 && (
        <IncidentsChart search={words} onClear={() => onSearch('')} />
      )}
    </>
  );
}
