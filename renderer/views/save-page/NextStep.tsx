import { WriteDown } from '../../components/WriteDown.tsx';
import { useSay } from '../../words/words.tsx';

/** What was saved is evidence for something: the way to say for what, with the new exhibits in the draft already. */
export function NextStep({ numbers }: { readonly numbers: readonly number[] }) {
  const say = useSay();
  if (numbers.length === 0) return null;
  return (
    <div className="job-next">
      <p className="help">{say('job.next', { count: numbers.length })}</p>
      <WriteDown numbers={numbers} />
    </div>
  );
}
