import { useState } from 'react';
import { emptyFields } from '../../preload/case-fields.ts';
import type { ErrorCode } from '../../preload/errors.ts';
import { newRecordId } from '../case.ts';
import { ask, codeOf } from '../locker.ts';
import { usePlace } from './place.tsx';

interface WriteDown {
  readonly begin: () => Promise<void>;
  readonly code: ErrorCode | null;
}

/** The way to a new incident with these exhibits in its draft already: it is there even if the form is left at once. */
export function useWriteDown(numbers: readonly number[]): WriteDown {
  const { go } = usePlace();
  const [code, setCode] = useState<ErrorCode | null>(null);
  const begin = async (): Promise<void> => {
    const record = newRecordId();
    setCode(null);
    try {
      const fields = { ...emptyFields('incident'), evidence: [...numbers] };
      await ask('keepDraft', { draft: record, basedOn: 0, what: { kind: 'incident', fields } });
      go({ name: 'incident', record });
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  return { begin, code };
}
