import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Arguments } from '../../preload/contract.ts';

/** Which exhibits, in which order: what the filters set. */
export type ChartQuery = Omit<Arguments<'chart'>, 'offset' | 'limit'>;
export type ChartSide = 'incidents' | 'exhibits';

interface ChartChoices {
  /** Null: not chosen yet; incidents, once there are any. */
  readonly side: ChartSide | null;
  readonly setSide: (side: ChartSide) => void;
  readonly query: ChartQuery;
  readonly setQuery: (query: ChartQuery) => void;
  /** Columns that the person took away or added, by id; null: as they come. */
  readonly columns: Readonly<Record<ChartSide, readonly string[] | null>>;
  readonly setColumns: (side: ChartSide, columns: readonly string[] | null) => void;
  /** How far down each list was left, so that coming back from an exhibit is coming back to its row. */
  readonly left: Readonly<Record<ChartSide, RowPlace>>;
}

/** Written when it is left, which draws nothing. `of`: the list that it is of. */
export interface RowPlace {
  of: string;
  row: number;
}

const ChoicesContext = createContext<ChartChoices | null>(null);

export function useChartChoices(): ChartChoices {
  const choices = useContext(ChoicesContext);
  if (choices === null) throw new Error('outside ChartChoicesProvider');
  return choices;
}

/** How the person looks at the chart. In memory while the vault is open: on the disk it would say what matters to her. */
export function ChartChoicesProvider({ children }: { readonly children: ReactNode }) {
  const [side, setSide] = useState<ChartSide | null>(null);
  const [query, setQuery] = useState<ChartQuery>({});
  const [columns, setAll] = useState<ChartChoices['columns']>({ incidents: null, exhibits: null });
  const [left] = useState(() => ({ incidents: { of: '', row: 0 }, exhibits: { of: '', row: 0 } }));
  const value = useMemo(
    () => ({
      side,
      setSide,
      query,
      setQuery,
      columns,
      setColumns: (of: ChartSide, chosen: readonly string[] | null): void =>
        setAll((before) => ({ ...before, [of]: chosen })),
      left,
    }),
    [side, query, columns, left],
  );
  return <ChoicesContext value={value}>{children}</ChoicesContext>;
}
