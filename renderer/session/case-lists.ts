/** What was written down, in lists that several views share. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CaseKind } from '../../preload/case-fields.ts';
import { placeLabel } from '../../preload/case-numbering.ts';
import { nameOf, type CaseRecord, type ChartExhibit } from '../case.ts';
import { ask } from '../locker.ts';

/** As many as one answer may hold; nobody writes down more people than that. */
const most = 1000;

export function useRecords(kind: CaseKind, withdrawn = false) {
  return useQuery({
    queryKey: ['records', kind, withdrawn],
    queryFn: () => ask('listRecords', { kind, withdrawn, limit: most }),
  });
}

/** Names by id, of those that were taken out as well: a name that was given once must not turn into nothing. */
export function useRecordNames(kind: 'person' | 'account' | 'removal'): ReadonlyMap<string, string> {
  const [there, out] = [useRecords(kind), useRecords(kind, true)];
  const all: readonly CaseRecord[] = [...(there.data?.rows ?? []), ...(out.data?.rows ?? [])];
  return new Map(all.map((record) => [record.id, nameOf(record)]));
}

const usualNumbering = { style: 'numbers', prefix: '' } as const;

/** How the person numbers the exhibits in their order. */
export function useNumbering(): (place: number) => string {
  const query = useQuery({ queryKey: ['settings'], queryFn: () => ask('vaultSettings', {}) });
  const numbering = query.data?.numbering;
  return useCallback((place) => placeLabel(numbering ?? usualNumbering, place), [numbering]);
}

/** The key begins as that of every list of exhibits does, so that whoever adds one refreshes these too. */
export const chartExhibitKey = (exhibit: number): readonly unknown[] => ['exhibits', 'one', exhibit];

export function useChartExhibit(exhibit: number) {
  return useQuery({
    queryKey: chartExhibitKey(exhibit),
    queryFn: () => ask('chartExhibit', { exhibit }),
  });
}

/** @returns those that have been answered, in the order asked for */
export function useChartExhibits(numbers: readonly number[]): readonly ChartExhibit[] {
  const queries = useQueries({
    queries: numbers.map((exhibit) => ({
      queryKey: chartExhibitKey(exhibit),
      queryFn: () => ask('chartExhibit', { exhibit }),
    })),
  });
  return queries.flatMap(({ data }) => (data === undefined ? [] : [data]));
}

export function useSummary() {
  return useQuery({ queryKey: ['summary'], queryFn: () => ask('caseSummary', {}) });
}
