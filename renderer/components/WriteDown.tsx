import { PencilLine } from 'lucide-react';
import { useWriteDown } from '../session/write-down.ts';
import { useSay } from '../words/words.tsx';
import { Act } from './Act.tsx';
import { Trouble } from './Trouble.tsx';

/** The way from exhibits to what they are evidence for. @param numbers of the exhibits */
export function WriteDown({ numbers }: { readonly numbers: readonly number[] }) {
  const say = useSay();
  const { begin, code } = useWriteDown(numbers);
  return (
    <>
      <div className="row">
        <Act size="small" onPress={() => void begin()}>
          <PencilLine className="i s" aria-hidden="true" />
          {say('job.next.go')}
        </Act>
      </div>
      {code !== null && <Trouble code={code} />}
    </>
  );
}
