import { useCallback, useEffect, useMemo, useRef, useState, type DragEvent } from 'react';
import { nameOf, type ChartExhibit } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask } from '../../locker.ts';
import { useNumbering, useRecords } from '../../session/case-lists.ts';
import { useChartChoices, type ChartQuery } from '../../session/chart-choices.tsx';
import { useSay } from '../../words/words.tsx';
import { cellOf, exhibitColumnIds, usualExhibitColumns } from './exhibit-columns.tsx';
import { dropPlace, useMove } from './move.ts';
import { NoRows, usePages } from './pages.tsx';
import { PlaceCell } from './PlaceCell.tsx';
import { VirtualTable, type Column } from './VirtualTable.tsx';

/** Nothing is said of the order but the person's own. */
function isInOrder({ sort = 'place', descending = false }: ChartQuery): boolean {
  return sort === 'place' && !descending;
}

const idOf = ({ id }: ChartExhibit): string => id;

/** Every exhibit in the person's order, which is changed here: by drag, by key, or to a place that is typed. */
export function ExhibitsChart({ query }: { readonly query: ChartQuery }) {
  const say = useSay();
  const { columns: chosen, setQuery, left } = useChartChoices();
  const number = useNumbering();
  const key = useMemo(() => ['exhibits', 'list', query], [query]);
  const list = usePages(key, (part) => ask('chart', { ...query, ...part }));
  const { total } = list.rows;
  const { moved, code, move } = useMove();
  const incidents = useRecords('incident').data?.rows;
  const titles = useMemo(
    () => new Map((incidents ?? []).map((record) => [record.id, nameOf(record)])),
    [incidents],
  );
  const inOrder = isInOrder(query);
  const { begin, rowProps } = useDrag(move);
  useFocusOnMoved(moved?.exhibit);

  const ids = chosen.exhibits ?? usualExhibitColumns;
  // The same ones while rows come in: a row whose cells stay what they were is not drawn again.
  const columns = useMemo(
    () =>
      exhibitColumnIds
        .filter((id) => ids.includes(id))
        .map((id): Column<ChartExhibit> => {
          const label = say(`chart.column.${id}`);
          const cell = (exhibit: ChartExhibit) =>
            id === 'place' ? (
              <PlaceCell
                exhibit={exhibit}
                label={number(exhibit.place)}
                total={total}
                inOrder={inOrder}
                onMove={(to) => void move(exhibit, to)}
                onDrag={(event) => begin(event, exhibit)}
              />
            ) : (
              cellOf(id, exhibit, titles)
            );
          return { id, label, head: label, cell };
        }),
    [ids, say, number, total, inOrder, move, begin, titles],
  );

  if (list.error !== null || total === 0) return <NoRows list={list} onClear={() => setQuery({})} />;
  return (
    <>
      <div className="moved">
        {query.search !== undefined && (
          <Told className="quiet small num">{say('chart.found', { count: total })}</Told>
        )}
        <Told className="small">
          {moved !== null &&
            say('move.done', { from: number(moved.from), to: number(moved.to), place: moved.to })}
        </Told>
        {moved !== null && (
          <Act look="bare" size="small" onPress={() => void move(moved.exhibit, moved.from)}>
            {say('move.back')}
          </Act>
        )}
        {code !== null && <Trouble code={code} />}
      </div>
      <VirtualTable
        caption={say('chart.exhibits')}
        columns={columns}
        rows={list.rows}
        keyOf={idOf}
        left={left.exhibits}
        {...(inOrder ? { rowProps } : {})}
      />
    </>
  );
}

/** Dragging one row over the others. Nothing of it can be dropped into another program. */
function useDrag(move: (exhibit: ChartExhibit, to: number) => Promise<void>) {
  const [dragged, setDragged] = useState<ChartExhibit | null>(null);
  const [over, setOver] = useState<{ readonly number: number; readonly after: boolean } | null>(null);
  const begin = useCallback((event: DragEvent | null, exhibit: ChartExhibit): void => {
    setDragged(event === null ? null : exhibit);
    setOver(null);
    if (event === null) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('application/x-place', '');
  }, []);
  const rowProps = useCallback(
    (exhibit: ChartExhibit) => ({
      ...(over?.number === exhibit.number ? { 'data-over': over.after ? 'after' : 'before' } : {}),
      onDragOver: (event: DragEvent): void => {
        if (dragged === null) return;
        event.preventDefault();
        const after = isAfter(event);
        if (over?.number !== exhibit.number || over.after !== after)
          setOver({ number: exhibit.number, after });
      },
      onDrop: (event: DragEvent): void => {
        if (dragged === null) return;
        event.preventDefault();
        const to = dropPlace(dragged.place, exhibit.place, isAfter(event));
        setDragged(null);
        setOver(null);
        void move(dragged, to);
      },
    }),
    [dragged, over, move],
  );
  return { begin, rowProps };
}

function isAfter({ currentTarget, clientY }: DragEvent): boolean {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY > top + height / 2;
}

/** The row that was moved takes its handle, and the focus, with it: the next press moves it on. */
function useFocusOnMoved(exhibit: ChartExhibit | undefined): void {
  const before = useRef(exhibit);
  useEffect(() => {
    if (exhibit === undefined || before.current === exhibit) return;
    before.current = exhibit;
    const handle = document.querySelector<HTMLElement>(`[data-handle="${exhibit.number}"]`);
    const focused = document.activeElement;
    if (focused === null || focused === document.body || focused.matches('[data-handle]')) {
      // Moved far away, its row is not drawn; the keys must not fall out of the page.
      (handle ?? document.getElementById('main'))?.focus();
      handle?.scrollIntoView({ block: 'nearest' });
    }
  }, [exhibit]);
}
