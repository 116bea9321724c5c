/** Beginning a request with what is known already: it becomes a draft, which the form shows and she can drop. */
import { useCallback, useState } from 'react';
import type { ErrorCode } from '../../../preload/errors.ts';
import { newRecordId, type FieldValues } from '../../case.ts';
import { ask, codeOf } from '../../locker.ts';
import { usePlace } from '../../session/place.tsx';

export function useNoteRequest() {
  const { go } = usePlace();
  const [code, setCode] = useState<ErrorCode | null>(null);
  const note = useCallback(
    async (known: FieldValues): Promise<void> => {
      const record = newRecordId();
      setCode(null);
      try {
        if (Object.keys(known).length > 0) {
          await ask('keepDraft', { draft: record, basedOn: 0, what: { kind: 'removal', fields: known } });
        }
        go({ name: 'removal', record });
      } catch (error) {
        setCode(codeOf(error));
      }
    },
    [go],
  );
  return { note, code };
}
