import { useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** One or two letters alone are in almost everything, and take longest. */
const fewLettersMilliseconds = 200;

/**
 * What was typed, as soon as nothing else is asked of the chart: the engine is not asked for letters that were typed over
 * while it answered. Emptied, it is empty at once. Answers cannot overtake each other, since each belongs to the words that
 * it was asked for.
 */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  const queries = useQueryClient();
  useEffect(() => {
    // Rows that come in while the chart is scrolled are nothing to it.
    if (typed === settled) return undefined;
    const few = typed !== '' && typed.length < 3;
    let later: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      if (queries.isFetching({ predicate: isList }) === 0)
        later ??= setTimeout(() => setSettled(typed), few ? fewLettersMilliseconds : 0);
      else {
        clearTimeout(later);
        later = undefined;
      }
    };
    look();
    const stop = queries.getQueryCache().subscribe(look);
    return () => {
      clearTimeout(later);
      stop();
    };
  }, [queries, typed, settled]);
  return typed === '' ? '' : settled;
}

/** What the lists of the chart are kept under. */
const isList = ({ queryKey }: Query): boolean => queryKey[0] === 'exhibits' || queryKey[0] === 'records';
