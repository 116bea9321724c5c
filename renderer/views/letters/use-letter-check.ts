import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { FieldValues } from '../../case.ts';
import { ask } from '../../locker.ts';

/** What is missing in a letter as it is typed. The answer before stays until the next one is there. */
export function useLetterCheck(fields: FieldValues) {
  const letter = useDeferredValue(fields);
  return useQuery({
    queryKey: ['letter-check', letter],
    queryFn: () => ask('checkLetter', { letter: { ...letter } }),
    placeholderData: (before) => before,
    gcTime: 0,
  });
}
