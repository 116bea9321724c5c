import { Act } from '../../components/Act.tsx';
import { Ticks } from '../../components/Ticks.tsx';
import { useChartChoices, type ChartSide } from '../../session/chart-choices.tsx';
import { useSay } from '../../words/words.tsx';
import { exhibitColumnIds, usualExhibitColumns } from './exhibit-columns.tsx';
import { coreColumns, moreColumns } from './incident-columns.ts';

/** Which columns the chart has; what happened and what was saved always stay, since they lead on. */
export function ColumnChoices({ side }: { readonly side: ChartSide }) {
  const say = useSay();
  const { columns, setColumns } = useChartChoices();
  const all =
    side === 'incidents'
      ? [...coreColumns, ...moreColumns].map((id) => ({ value: id, words: say(`case.${id}`) }))
      : exhibitColumnIds.map((id) => ({ value: id, words: say(`chart.column.${id}`) }));
  const usual: readonly string[] = side === 'incidents' ? coreColumns : usualExhibitColumns;
  return (
    <div className="column-choices">
      <Ticks
        legend={say('chart.columns.which')}
        choices={all.filter(({ value }) => value !== 'what')}
        value={columns[side] ?? usual}
        onChange={(chosen) => setColumns(side, ['what', ...chosen])}
      />
      <div className="row">
        <Act size="small" look="bare" onPress={() => setColumns(side, null)}>
          {say('chart.columns.usual')}
        </Act>
        <span className="small quiet">{say('chart.columns.memory')}</span>
      </div>
    </div>
  );
}
