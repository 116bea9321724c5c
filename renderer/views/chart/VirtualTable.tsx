import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import {
  memo,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type HTMLAttributes,
  type ReactNode,
  type RefObject,
} from 'react';
import type { RowPlace } from '../../session/chart-choices.tsx';
import type { Rows } from './pages.tsx';
import { useScroller } from './use-scroller.ts';

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
  /** One function for as long as the table stands: where each row lies is reckoned anew for another. */
  readonly keyOf: (row: R) => string;
  readonly rowProps?: (row: R) => HTMLAttributes<HTMLTableRowElement>;
  /** Where it was left, which is where it begins; kept up to date. */
  readonly left?: RowPlace;
}

/** Rows that are drawn above and below what is seen: all of them are laid out and painted again whenever one comes in. */
const rowsBeside = 4;
/** Of a row before any was seen. */
const firstHeight = 104;
/** What the head covers of the rows under it. */
const headHeight = 32;

/** One real table of any length, all of which the scroll bar reaches: only the rows near the window are in the document. */
export function VirtualTable<R>(props: VirtualTableProps<R>) {
  const { caption, columns, rows, keyOf, rowProps, left } = props;
  const { of, total, rowAt, see } = rows;
  const body = useRef<HTMLTableSectionElement>(null);
  const { scroller, margin } = useScroller(body);
  const hasRows = rowAt(0) !== undefined || total === 0;
  const usual = useUsualHeight(body, hasRows, columns);
  const rowNow = useRef(rowAt);
  useLayoutEffect(() => {
    rowNow.current = rowAt;
  }, [rowAt]);
  // The same while pages come in: for another one Virtual reckons anew where every row of the list lies.
  const lying = useMemo(
    () => ({
      getItemKey: (index: number) => {
        const row = rowNow.current(index);
        return row === undefined ? index : keyOf(row);
      },
      estimateSize: () => usual,
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- in another list every row lies elsewhere
    [of, keyOf, usual],
  );
  // oxlint-disable-next-line react/incompatible-library -- the React Compiler is not used here
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller,
    ...lying,
    scrollMargin: margin,
    overscan: rowsBeside,
    scrollPaddingStart: headHeight,
  });
  const drawn = virtual.getVirtualItems();
  const first = drawn[0];
  const last = drawn.at(-1);
  const above = first === undefined ? 0 : first.start - margin;
  const below = last === undefined ? 0 : virtual.getTotalSize() + margin - last.end;
  const firstIndex = first?.index ?? 0;
  const lastIndex = last?.index ?? 0;

  useEffect(() => see(firstIndex, lastIndex), [firstIndex, lastIndex, see]);

  useWayBack(virtual, of, scroller, left);

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
      <tbody ref={body}>
        <Gap height={above} columns={columns.length} />
        {drawn.map((item) => {
          const row = rowAt(item.index);
          if (row === undefined)
            return <Coming key={item.index} index={item.index} columns={columns.length} height={usual} />;
          return (
            <Row
              key={keyOf(row)}
              row={row}
              index={item.index}
              columns={columns}
              rowProps={rowProps}
              measure={virtual.measureElement}
            />
          );
        })}
        <Gap height={below} columns={columns.length} />
      </tbody>
    </table>
  );
}

/**
 * What most rows take, in pixels: a row that is as high as was thought needs no other one reckoned anew, and with a hundred
 * thousand rows that is more than drawing it.
 */
function useUsualHeight(
  body: RefObject<HTMLElement | null>,
  hasRows: boolean,
  columns: readonly unknown[],
): number {
  const [usual, setUsual] = useState(firstHeight);
  useLayoutEffect(() => {
    const times = new Map<number, number>();
    if (!hasRows || columns.length === 0) return;
    for (const row of body.current?.querySelectorAll<HTMLElement>('tr[data-index]') ?? []) {
      times.set(row.offsetHeight, (times.get(row.offsetHeight) ?? 0) + 1);
    }
    const [most] = [...times].toSorted(([, one], [, other]) => other - one);
    // oxlint-disable-next-line react/set-state-in-effect -- how high a row is, only the document knows
    if (most !== undefined) setUsual(most[0]);
  }, [body, hasRows, columns]);
  return usual;
}

/** Begins where the list was left; another list begins at its top. */
function useWayBack(
  virtual: Virtualizer<HTMLElement, Element>,
  of: string,
  scroller: HTMLElement | null,
  left: RowPlace | undefined,
): void {
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (scroller === null || shown.current === of) return;
    if (shown.current !== undefined) scroller.scrollTo({ top: 0, behavior: 'instant' });
    else if (left?.of === of && left.row > 0) virtual.scrollToIndex(left.row, { align: 'start' });
    shown.current = of;
  }, [virtual, of, scroller, left]);

  useEffect(() => {
    if (left === undefined) return undefined;
    return () => {
      left.of = of;
      left.row = virtual.getVirtualItemForOffset((virtual.scrollOffset ?? 0) + headHeight)?.index ?? 0;
    };
  }, [virtual, of, left]);
}

interface RowProps<R> extends Pick<VirtualTableProps<R>, 'columns'> {
  readonly row: R;
  readonly index: number;
  readonly rowProps: VirtualTableProps<R>['rowProps'] | undefined;
  readonly measure: (node: HTMLElement | null) => void;
}

function PlainRow<R>({ row, index, columns, rowProps, measure }: RowProps<R>) {
  return (
    <tr {...rowProps?.(row)} data-index={index} ref={measure} aria-rowindex={index + 2}>
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

/** The place of a row that is on its way. */
function Coming({
  index,
  columns,
  height,
}: {
  readonly index: number;
  readonly columns: number;
  readonly height: number;
}) {
  return (
    <tr aria-rowindex={index + 2} aria-busy="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- nothing to say yet */}
      <td colSpan={columns} style={{ height }}>
        <div className="skel" />
      </td>
    </tr>
  );
}

/** Stands for the rows that are not drawn, so that the scroll bar tells the truth. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="gap">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- empty and hidden */}
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
