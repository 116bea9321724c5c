import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer, Arguments } from '../../../../preload/contract.ts';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { ask, codeOf } from '../../../locker.ts';

type Settings = Answer<'safetySettings'>;

export interface Safety {
  /** Null while it is being read. */
  readonly settings: Settings | null;
  readonly change: (change: Arguments<'changeSafetySettings'>) => void;
  readonly saved: boolean;
  readonly code: ErrorCode | null;
}

/** The safety settings of the open vault. What was chosen is marked only once it was kept. */
export function useSafety(): Safety {
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['safety'], queryFn: () => ask('safetySettings', {}) });
  const [saved, setSaved] = useState(false);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const keep = async (change: Arguments<'changeSafetySettings'>): Promise<void> => {
    setSaved(false);
    setCode(null);
    try {
      queries.setQueryData(['safety'], await ask('changeSafetySettings', change));
      setSaved(true);
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  return {
    settings: query.data ?? null,
    change: (change) => void keep(change),
    saved,
    code: code ?? (query.isError ? codeOf(query.error) : null),
  };
}
