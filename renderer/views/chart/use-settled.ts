import { useIsFetching } from '@tanstack/react-query';
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
  const busy = useIsFetching({ predicate: ({ queryKey }) => listed.has(queryKey[0]) }) > 0;
  useEffect(() => {
    if (busy) return undefined;
    const few = typed !== '' && typed.length < 3;
    const later = setTimeout(() => setSettled(typed), few ? fewLettersMilliseconds : 0);
    return () => clearTimeout(later);
  }, [typed, busy]);
  return typed === '' ? '' : settled;
}

/** What the lists of the chart are kept under. */
const listed: ReadonlySet<unknown> = new Set(['exhibits', 'records']);
