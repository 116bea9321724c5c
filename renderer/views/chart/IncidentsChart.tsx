import { useMemo } from 'react';
import { valuesOf, type CaseRecord } from '../../case.ts';
import { Told } from '../../components/Told.tsx';
import { ask } from '../../locker.ts';
import { useChartChoices } from '../../session/chart-choices.tsx';
import { useSay } from '../../words/words.tsx';
import { FieldWords } from '../record/FieldWords.tsx';
import { coreColumns, isCore, moreColumns } from './incident-columns.ts';
import { IncidentCell } from './IncidentCells.tsx';
import { NoRows, usePages } from './pages.tsx';
import { TakenOut } from './TakenOut.tsx';
import { VirtualTable, type Column } from './VirtualTable.tsx';

interface IncidentsChartProps {
  readonly search: string;
  readonly onClear: () => void;
}

const idOf = ({ id }: CaseRecord): string => id;

/** What happened, by when it happened; those without a date come last. */
export function IncidentsChart({ search, onClear }: IncidentsChartProps) {
  const say = useSay();
  const { columns: chosen, left } = useChartChoices();
  const list = usePages(['records', 'incident', 'list', search], (part) =>
    ask('listRecords', { kind: 'incident', ...part, ...(search === '' ? {} : { search }) }),
  );
  const { total } = list.rows;

  const ids = chosen.incidents ?? coreColumns;
  // The same ones while rows come in: a row whose cells stay what they were is not drawn again.
  const columns = useMemo(
    () =>
      [...coreColumns, ...moreColumns]
        .filter((id) => ids.includes(id))
        .map((id): Column<CaseRecord> => {
          const label = say(`case.${id}`);
          const cell = (incident: CaseRecord) =>
            isCore(id) ? (
              <IncidentCell incident={incident} id={id} />
            ) : (
              <FieldWords kind="incident" name={id} value={valuesOf(incident, 'incident')[id]} />
            );
          const head = (
            <>
              {label} <span className="two thin">{say('chart.opinion')}</span>
            </>
          );
          return { id, label, cell, head: id === 'suspects' ? head : label };
        }),
    [ids, say],
  );

  if (list.error !== null || total === 0) return <NoRows list={list} onClear={onClear} />;

  return (
    <>
      {search !== '' && (
        <div className="moved">
          <Told className="quiet small num">{say('chart.found.incidents', { count: total })}</Told>
        </div>
      )}
      <VirtualTable
        caption={say('chart.incidents')}
        columns={columns}
        rows={list.rows}
        keyOf={idOf}
        left={left.incidents}
      />
      <div className="pad chart-end">
        <TakenOut kind="incident" />
        <p className="small quiet">{say('chart.end')}</p>
      </div>
    </>
  );
}
