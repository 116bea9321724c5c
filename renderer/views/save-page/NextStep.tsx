import { PencilLine } from 'lucide-react';
import { Act } from '../../components/Act.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { useWriteDown } from '../../session/write-down.ts';
import { useSay } from '../../words/words.tsx';

/** What was saved is evidence for something: the way to say for what, with the new exhibits in the draft already. */
export function NextStep({ numbers }: { readonly numbers: readonly number[] }) {
  const say = useSay();
  const { begin, code } = useWriteDown(numbers);
  if (numbers.length === 0) return null;
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
