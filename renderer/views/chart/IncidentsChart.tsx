import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { valuesOf, type CaseRecord } from '../../case.ts';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask, codeOf } from '../../locker.ts';
import { useChartChoices } from '../../session/chart-choices.tsx';
import { useSay } from '../../words/words.tsx';
import { FieldWords } from '../record/FieldWords.tsx';
import { NothingFound } from './EmptyChart.tsx';
import { coreColumns, isCore, moreColumns } from './incident-columns.ts';
import { IncidentCell } from './IncidentCells.tsx';
import { Loading } from './Loading.tsx';
import { TakenOut } from './TakenOut.tsx';
import { VirtualTable, type Column } from './VirtualTable.tsx';

const rowsAtOnce = 200;

interface IncidentsChartProps {
  readonly search: string;
  readonly onClear: () => void;
}

/** What happened, by when it happened; those without a date come last. */
export function IncidentsChart({ search, onClear }: IncidentsChartProps) {
  const say = useSay();
  const { columns: chosen } = useChartChoices();
  const list = useInfiniteQuery({
    queryKey: ['records', 'incident', 'list', search],
    queryFn: ({ pageParam }) =>
      ask('listRecords', {
        kind: 'incident',
        offset: pageParam,
        limit: rowsAtOnce,
        ...(search === '' ? {} : { search }),
      }),
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const listed = all.reduce((sum, page) => sum + page.rows.length, 0);
      return listed < last.total && last.rows.length > 0 ? listed : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows) ?? [], [list.data]);
  const total = list.data?.pages[0]?.total ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const more = useCallback((): void => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (list.isError) {
    return (
      <div className="pad">
        <Trouble code={codeOf(list.error)} again={() => void list.refetch()} />
      </div>
    );
  }
  if (list.isPending) return <Loading words={say('chart.loading')} />;
  if (total === 0) return <NothingFound onClear={onClear} />;
  const ids = chosen.incidents ?? coreColumns;
  const columns = [...coreColumns, ...moreColumns]
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
    });
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
        rows={rows}
        total={total}
        keyOf={({ id }) => id}
        onNearEnd={more}
      />
      <div className="pad chart-end">
        <TakenOut kind="incident" />
        <p className="small quiet">{say('chart.end')}</p>
      </div>
    </>
  );
}
