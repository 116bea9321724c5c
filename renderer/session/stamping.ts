import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ErrorCode } from '../../preload/errors.ts';
import { ask, codeOf } from '../locker.ts';
import type { Timestamp } from '../stamps.ts';

interface Stamping {
  /** Undefined until they are read. */
  readonly stamps: readonly Timestamp[] | undefined;
  readonly going: boolean;
  readonly code: ErrorCode | null;
  readonly stamp: () => Promise<void>;
}

/** The timestamps of one exhibit, or with null those of the custody log, and asking for another. */
export function useStamping(exhibit: number | null): Stamping {
  const queries = useQueryClient();
  const [going, setGoing] = useState(false);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const query = useQuery({
    queryKey: ['timestamps', exhibit],
    queryFn: async () => {
      const kept = await ask('timestamps', exhibit === null ? {} : { exhibit });
      return kept.filter((one) => one.exhibit === exhibit);
    },
    staleTime: 0,
  });
  const stamp = async (): Promise<void> => {
    setCode(null);
    setGoing(true);
    try {
      await ask('timestamp', { job: crypto.randomUUID(), ...(exhibit === null ? {} : { exhibit }) });
    } catch (error) {
      setCode(codeOf(error));
    }
    setGoing(false);
    await queries.invalidateQueries({ queryKey: ['timestamps'] });
    await queries.invalidateQueries({ queryKey: ['custody'] });
  };
  return { stamps: query.data, going, code, stamp };
}
