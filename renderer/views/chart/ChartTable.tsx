import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ExhibitRow } from '../../evidence.ts';
import { useSay } from '../../words/words.tsx';
import { columnIds, columns, features, isColumnId } from './columns.tsx';
import { useScroller } from './use-scroller.ts';

interface ChartTableProps {
  readonly rows: readonly ExhibitRow[];
  readonly total: number;
  readonly onNearEnd: () => void;
}

/** The chart as one real table; only the rows near the window are in the document, however many there are. */
export function ChartTable({ rows: data, total, onNearEnd }: ChartTableProps) {
  const say = useSay();
  const body = useRef<HTMLTableSectionElement>(null);
  const { scroller, margin } = useScroller(body);
  const table = useTable({ features, columns, data, getRowId: (row: ExhibitRow) => row.id });
  const rows = table.getRowModel().rows;
  // oxlint-disable-next-line react/incompatible-library -- the React Compiler is not used here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => 104,
    getItemKey: (index) => rows[index]?.id ?? index,
    scrollMargin: margin,
    overscan: 8,
  });
  const drawn = virtual.getVirtualItems();
  const first = drawn[0];
  const last = drawn.at(-1);
  const above = first === undefined ? 0 : first.start - margin;
  const below = last === undefined ? 0 : virtual.getTotalSize() + margin - last.end;
  const lastIndex = last?.index ?? 0;

  useEffect(() => {
    if (lastIndex >= rows.length - 20) onNearEnd();
  }, [lastIndex, rows.length, onNearEnd]);

  return (
    <table className="chart" aria-rowcount={total + 1}>
      <caption className="sr">{say('chart.title')}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {columnIds.map((id) => (
            <th key={id} scope="col" className={`c-${id}`}>
              {say(`chart.column.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Gap height={above} />
        {drawn.map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <tr
              key={row.id}
              data-index={item.index}
              ref={virtual.measureElement}
              aria-rowindex={item.index + 2}
            >
              {row.getAllCells().map((cell) => {
                const id = cell.column.id;
                return (
                  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell is no control
                  <td
                    key={cell.id}
                    className={`c-${id}`}
                    data-label={isColumnId(id) ? say(`chart.column.${id}`) : ''}
                  >
                    <table.FlexRender cell={cell} />
                  </td>
                );
              })}
            </tr>
          );
        })}
        <Gap height={below} />
      </tbody>
    </table>
  );
}

/** Stands for the rows that are not drawn, so that the scroll bar tells the truth. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="gap">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- empty and hidden */}
      <td colSpan={columnIds.length} style={{ height }} />
    </tr>
  );
}
