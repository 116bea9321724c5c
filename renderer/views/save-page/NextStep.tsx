import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { emptyFields } from '../../../preload/case-fields.ts';
import type { ErrorCode } from '../../../preload/errors.ts';
import { newRecordId } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask, codeOf } from '../../locker.ts';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';

/** What was saved is evidence for something: the way to say for what, with the new exhibits in the draft already. */
export function NextStep({ numbers }: { readonly numbers: readonly number[] }) {
  const say = useSay();
  const { go } = usePlace();
  const [code, setCode] = useState<ErrorCode | null>(null);
  if (numbers.length === 0) return null;
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
  return (
    <div className="job-next">
      <p className="help">{say('job.next', { count: numbers.length })}</p>
      <div className="row">
        <Act size="small" onPress={() => void begin()}>
          <PencilLine className="i s" aria-hidden="true" />
          {say('job.next.go')}
        </Act>
      </div>
      {code !== null && <Trouble code={code} />}
    </div>
  );
}
