import { memo, useEffect, useRef, type HTMLAttributes, type ReactNode } from 'react';
import type { RowPlace } from '../../session/chart-choices.tsx';
import type { Rows } from './pages.tsx';
import { useDrawn } from './use-drawn.ts';

export interface Column<R> {
  readonly id: string;
  readonly head: ReactNode;
  /** The head as plain words, beside the cell when the table turns into blocks. */
  readonly label: string;
  readonly cell: (row: R) => ReactNode;
}

interface VirtualTableProps<R> {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: Rows<R>;
  readonly keyOf: (row: R) => string;
  readonly rowProps?: (row: R) => HTMLAttributes<HTMLTableRowElement>;
  /** Where it was left, which is where it begins; kept up to date. */
  readonly left?: RowPlace;
}

/** One real table of any length, all of which the scroll bar reaches: only the rows near the window are in the document. */
export function VirtualTable<R>(props: VirtualTableProps<R>) {
  const { caption, columns, rows, keyOf, rowProps, left } = props;
  const { of, total, rowAt, see } = rows;
  const body = useRef<HTMLTableSectionElement>(null);
  const drawn = useDrawn(body, { of, total }, columns, left);
  const { heights, near, isFull } = drawn;
  useEffect(() => see(near.first, near.last), [near.first, near.last, see]);

  const parts: ReactNode[] = [];
  let next = 0;
  let gaps = 0;
  const gapBefore = (index: number): void => {
    // Not named by the row after it: it stays the same one while that changes.
    if (index > next)
      parts.push(
        <Gap
          key={index === total ? 'gap below' : `gap ${gaps++}`}
          height={heights.topOf(index) - heights.topOf(next)}
        />,
      );
    next = index + 1;
  };
  for (const index of drawn.rows) {
    gapBefore(index);
    const row = isFull(index) ? rowAt(index) : undefined;
    parts.push(
      row === undefined ? (
        <Coming key={index} index={index} height={heights.topOf(index + 1) - heights.topOf(index)} />
      ) : (
        <Row key={keyOf(row)} row={row} index={index} columns={columns} rowProps={rowProps} />
      ),
    );
  }
  gapBefore(total);

  return (
    <table className={columns.length > 7 ? 'chart many' : 'chart'} aria-rowcount={total + 1}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map(({ id, head }) => (
            <th key={id} scope="col" className={`c-${id}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>{parts}</tbody>
    </table>
  );
}

interface RowProps<R> extends Pick<VirtualTableProps<R>, 'columns'> {
  readonly row: R;
  readonly index: number;
  readonly rowProps: VirtualTableProps<R>['rowProps'] | undefined;
}

function PlainRow<R>({ row, index, columns, rowProps }: RowProps<R>) {
  return (
    <tr {...rowProps?.(row)} data-index={index} aria-rowindex={index + 2}>
      {columns.map(({ id, label, cell }) => (
        // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell is no control
        <td key={id} className={`c-${id}`} data-label={label}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** A row that stays while the table scrolls is not drawn again. */
const Row = memo(PlainRow) as typeof PlainRow;

/** The place of a row that is on its way, or flung past. */
function Coming({ index, height }: { readonly index: number; readonly height: number }) {
  return (
    <tr aria-rowindex={index + 2} aria-busy="true" style={{ height }}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- nothing to say yet */}
      <td>
        <div className="skel" />
      </td>
    </tr>
  );
}

/** Stands for rows that are not drawn, so that the scroll bar tells the truth. */
function Gap({ height }: { readonly height: number }) {
  return <tr aria-hidden="true" className="gap" style={{ height }} />;
}
